package org.certclinic.rules.signature;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeakSignatureRuleTest {
	@ParameterizedTest
	@CsvSource({ "1.2.840.113549.1.1.2, MD2, ERROR", "1.2.840.113549.1.1.4, MD5, ERROR", "1.2.840.113549.1.1.5, SHA-1, WARNING",
			"1.2.840.10045.4.1, SHA-1, WARNING" })
	void namesTheDigest(String oid, String hash, Severity severity) {
		var certificate = new CertificateBuilder().signed(oid, "old").build();

		Finding finding = only(new WeakSignatureRule(), certificate);

		assertEquals(severity, finding.severity());
		assertEquals(hash, finding.values().get("hash"));
	}

	@Test
	void isSilentForRoots() {
		var certificate = CertificateBuilder.authority().signed("1.2.840.113549.1.1.5", "sha1WithRSAEncryption").build();

		assertEquals(List.of(), findings(new WeakSignatureRule(), certificate));
	}

	@Test
	void isSilentForSha256() {
		assertEquals(List.of(), findings(new WeakSignatureRule(), CertificateBuilder.sound()));
	}

	@Test
	void takesPssWithoutHashForSha1() {
		var pss = new Algorithm("1.2.840.113549.1.1.10", "rsassaPss", Octets.of((byte) 0x30, (byte) 0));

		assertEquals("SHA-1", only(new WeakSignatureRule(), new CertificateBuilder().signed(pss).build()).values().get("hash"));
	}

	@Test
	void readsTheHashOfPss() {
		byte[] sha256 = { 0x30, 0x0f, (byte) 0xa0, 0x0d, 0x30, 0x0b, 0x06, 0x09, 0x60, (byte) 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02,
				0x01 };
		var pss = new Algorithm("1.2.840.113549.1.1.10", "rsassaPss", Octets.of(sha256));

		assertEquals(List.of(), findings(new WeakSignatureRule(), new CertificateBuilder().signed(pss).build()));
	}
}
