package org.certclinic.ui.certificate.chain.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.ui.certificate.chain.Roots;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.chain.Revocation;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.ChainReader;
import org.junit.jupiter.api.Test;

final class RevocationStatusTest {
	/** Made with OpenSSL: a revocation list of nobody that matters here. */
	private static final String LIST = """
			-----BEGIN X509 CRL-----
			MIIBEDCBtwIBATAKBggqhkjOPQQDAjAzMRUwEwYDVQQKDAxFeGFtcGxlIEJhbmsx
			GjAYBgNVBAMMEUV4YW1wbGUgQmFuayBSb290Fw0yNjExMjMwNTQ5MDBaFw0yNjEy
			MjMwNTQ5MDBaMCIwIAIBAhcNMjUwMTAxMDAwMDAwWjAMMAoGA1UdFQQDCgEBoC8w
			LTAfBgNVHSMEGDAWgBQNfyYEV1M6HYFXqzV+BohE1mG3OzAKBgNVHRQEAwIBATAK
			BggqhkjOPQQDAgNIADBFAiA1ALOfxgmLCZELGOnkjezkIVTXxCN3tf6RHILVaCBA
			XAIhAJybtkhn9N+GsxJC2cxHsZHizBq9BEU2VTUu8L/9X2mH
			-----END X509 CRL-----
			""";

	private final ChainDocument document = new ChainReader(Passwords.NONE).read(octets(Roots.EXAMPLE), Source.of("root.pem")).document();
	private final CrlEvidence list = (CrlEvidence) new Inspector(Passwords.NONE).inspect(octets(LIST), Source.of("list.pem")).getFirst().evidence().orElseThrow();
	private final RevocationStatus status = RevocationStatus.of(document.certificates().getFirst(), List.of(list), List.of());

	@Test
	void aChainIsJudgedByWhatWasSaidOfIt() {
		assertEquals(Revocation.by(List.of(list)), status.of(document));
	}

	@Test
	void anotherChainIsNotJudgedByIt() {
		assertEquals(Revocation.NOT_JUDGED, status.of(ChainDocument.EMPTY));
		assertEquals(Revocation.NOT_JUDGED, RevocationStatus.NONE.of(document));
	}

	private static Octets octets(String text) {
		return Octets.of(text.getBytes(StandardCharsets.US_ASCII));
	}
}
