package org.certclinic.x509.write;

import java.util.List;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.x509.der.DerWriter;

/** {@code SignedData} that nobody signs, to carry certificates: {@code .p7b}. RFC 5652, 5. */
final class SignedDataWriter {
	static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
	static final String DATA = "1.2.840.113549.1.7.1";

	private SignedDataWriter() {
	}

	static byte[] write(List<CertificateEvidence> certificates) {
		byte[][] encoded = certificates.stream().map(certificate -> certificate.encoded().toArray()).toArray(byte[][]::new);
		byte[] signedData = DerWriter.sequence(DerWriter.integer(1), DerWriter.set(), DerWriter.sequence(DerWriter.oid(DATA)),
				DerWriter.context(0, encoded), DerWriter.set());
		return DerWriter.sequence(DerWriter.oid(SIGNED_DATA), DerWriter.context(0, signedData));
	}
}
