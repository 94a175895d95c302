package org.certclinic.x509.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Deviation;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.junit.jupiter.api.Test;

final class CertificateDecoderTest {
	private static final String VERSION = "a003020102";
	private static final byte[] ALGORITHM = Made.hex("300a06082a8648ce3d040302");
	private static final byte[] NAME = Made.hex("300c310a300806035504030c0141");
	private static final byte[] VALIDITY = Made.hex("301e170d3234303130313030303030305a170d3236303130313030303030305a");
	private static final byte[] KEY = Made.hex("302a300506032b6570032100" + "11".repeat(32));
	private static final byte[] SIGNATURE = Made.hex("030300aabb");

	private static byte[] certificate(byte[]... signed) {
		return Made.tlv(0x30, Made.tlv(0x30, signed), ALGORITHM, SIGNATURE);
	}

	private static byte[] certificateWithSerial(String serial) {
		return certificate(Made.hex(VERSION), Made.hex(serial), ALGORITHM, NAME, VALIDITY, NAME, KEY);
	}

	private static Problem problem(byte[] encoded) {
		return Made.inspect(encoded).problem().orElseThrow();
	}

	private static List<String> deviations(byte[] encoded) {
		assertEquals(Optional.empty(), Made.inspect(encoded).problem());
		return Made.evidence(encoded).deviations().stream().map(deviation -> deviation.code() + " " + deviation.field()).toList();
	}

	@Test
	void readsAllFields() {
		byte[] encoded = Made.certificate("CN=Zhang San,OU=Customers,O=CFCA,C=CN", _ -> {
		});

		Inspected inspected = Made.inspect(encoded);

		var certificate = (CertificateEvidence) inspected.evidence().orElseThrow();
		assertEquals(Optional.empty(), inspected.problem());
		assertEquals(List.of(), certificate.deviations());
		assertEquals(3, certificate.version());
		assertEquals(BigInteger.valueOf(0x1234567890L), certificate.serial());
		assertEquals("ecdsa-with-SHA256", certificate.signatureAlgorithm().name());
		assertEquals(certificate.signatureAlgorithm(), certificate.innerAlgorithm());
		assertEquals("C=CN,O=Tests,CN=Test CA", NameText.of(certificate.issuer()));
		assertEquals(Made.FROM, certificate.validity().notBefore().orElseThrow());
		assertEquals(Made.TO, certificate.validity().notAfter().orElseThrow());
		assertEquals(Optional.of("Zhang San"), certificate.subject().commonName());
		assertEquals(Optional.of("prime256v1"), certificate.key().orElseThrow().curve());
		assertEquals(encoded.length, certificate.encoded().size());
	}

	@Test
	void saysWhereATruncatedCertificateEndsAndHowMuchIsMissing() {
		byte[] whole = certificateWithSerial("020101");

		Problem problem = problem(Arrays.copyOf(whole, 70));

		assertEquals("der.truncated", problem.code());
		assertTrue(problem.message().en().contains("tbsCertificate.validity.notAfter"), problem.message().en());
		assertTrue(problem.message().zh().contains((whole.length - 70) + " 字节"), problem.message().zh());
		assertTrue(problem.offset() < 70);
	}

	@Test
	void readsWhatStandsBeforeTheTruncation() {
		byte[] whole = certificateWithSerial("020105");

		CertificateEvidence certificate = Made.evidence(Arrays.copyOf(whole, 70));

		assertEquals(BigInteger.valueOf(5), certificate.serial());
		assertEquals(Optional.of("A"), certificate.issuer().commonName());
		assertEquals(Made.FROM, certificate.validity().notBefore().orElseThrow());
	}

	@Test
	void namesTheFieldOfAWrongTag() {
		byte[] encoded = certificateWithSerial("040101");

		Problem problem = problem(encoded);

		assertEquals("der.tag-unexpected", problem.code());
		assertEquals(10, problem.offset());
		assertTrue(problem.message().en().contains("tbsCertificate.serialNumber"));
		assertTrue(problem.message().en().contains("INTEGER") && problem.message().en().contains("OCTET STRING"));
		assertEquals(Optional.of("A"), Made.evidence(encoded).subject().commonName());
	}

	@Test
	void namesAMissingField() {
		Problem problem = problem(certificate(Made.hex(VERSION), ALGORITHM, NAME, VALIDITY, NAME, KEY));

		assertEquals("der.tag-unexpected", problem.code());
		assertTrue(problem.message().en().contains("tbsCertificate.serialNumber"));
	}

	@Test
	void namesAFieldMissingAtTheEnd() {
		Problem problem = problem(Made.tlv(0x30, Made.tlv(0x30, Made.hex("020101"), ALGORITHM, NAME, VALIDITY, NAME, KEY), ALGORITHM));

		assertEquals("certificate.field-missing", problem.code());
		assertTrue(problem.message().en().contains("signatureValue"));
	}

	@Test
	void namesALengthThatPointsTooFar() {
		byte[] encoded = Made.replace(certificateWithSerial("020101"), "0c0141", "0c7f41");

		Problem problem = problem(encoded);

		assertEquals("der.length", problem.code());
		assertTrue(problem.message().en().contains("tbsCertificate.issuer.rdnSequence[0].CN"), problem.message().en());
		assertTrue(problem.message().en().contains("127"));
		assertEquals(Optional.of("A"), Made.evidence(encoded).subject().commonName());
	}

	@Test
	void hasNoEvidenceOfSomethingElse() {
		Inspected inspected = Made.inspect("hello".getBytes(StandardCharsets.UTF_8));

		assertTrue(inspected.evidence().isEmpty());
		assertTrue(inspected.problem().isPresent());
	}

	@Test
	void takesNeedlessBytesForDeviations() {
		assertEquals(List.of("integer-not-minimal tbsCertificate.serialNumber"), deviations(certificateWithSerial("02020001")));
		assertEquals(List.of("length-not-minimal tbsCertificate.serialNumber"), deviations(certificateWithSerial("02810101")));
	}

	@Test
	void tellsWhereADeviationIs() {
		Deviation deviation = Made.evidence(certificateWithSerial("02810101")).deviations().getFirst();

		assertEquals(new Deviation("length-not-minimal", 10, "tbsCertificate.serialNumber"), deviation);
	}

	@Test
	void takesAnEncodedDefaultForADeviation() {
		byte[] encoded = certificate(Made.hex("a003020100"), Made.hex("020101"), ALGORITHM, NAME, VALIDITY, NAME, KEY);

		assertEquals(List.of("default-encoded tbsCertificate.version"), deviations(encoded));
		assertEquals(1, Made.evidence(encoded).version());
	}

	@Test
	void readsIndefiniteLengths() {
		byte[] signed = Made.tlv(0x30, Made.hex("020101"), ALGORITHM, NAME, VALIDITY, NAME, KEY);
		byte[] encoded = Made.join(Made.hex("3080"), signed, ALGORITHM, SIGNATURE, Made.hex("0000"));

		assertEquals(List.of("indefinite-length Certificate"), deviations(encoded));
	}

	@Test
	void readsNegativeZeroAndHugeSerials() {
		String huge = "7f" + "ff".repeat(99);

		assertEquals(BigInteger.valueOf(-1), Made.evidence(certificateWithSerial("0201ff")).serial());
		assertEquals(BigInteger.ZERO, Made.evidence(certificateWithSerial("020100")).serial());
		assertEquals(new BigInteger(huge, 16), Made.evidence(certificateWithSerial("0264" + huge)).serial());
	}

	@Test
	void readsAnEmptyIssuer() {
		byte[] encoded = certificate(Made.hex(VERSION), Made.hex("020101"), ALGORITHM, Made.hex("3000"), VALIDITY, NAME, KEY);

		assertEquals(List.of(), deviations(encoded));
		assertTrue(Made.evidence(encoded).issuer().isEmpty());
	}

	@Test
	void readsASignatureOfNoWholeBytes() {
		byte[] encoded = Made.replace(certificateWithSerial("020101"), "030300aabb", "030304aab0");

		assertEquals(List.of("bits-not-octets signatureValue"), deviations(encoded));
	}

	@Test
	void countsOffsetsFromTheCertificatesFirstByte() {
		byte[] encoded = certificateWithSerial("040101");
		byte[] wrapped = Made.tlv(0x30, Made.hex("0500"), encoded);

		Problem alone = problem(encoded);
		Problem inside = new CertificateDecoder()
				.decode(Made.node(wrapped).children().get(1), Source.of("test")).problem().orElseThrow();

		assertEquals(alone.offset(), inside.offset());
	}
}
