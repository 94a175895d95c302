package org.certclinic.x509.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Deviation;
import org.certclinic.x509.decode.DeviationCodes;
import org.certclinic.x509.decode.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told of certificates. */
final class CertificateInWordsTest {
	/** An extension to put in. */
	record Part(ASN1ObjectIdentifier oid, ASN1Encodable value) {
	}

	private static CertificateEvidence certificate(Part... parts) {
		return Made.evidence(Made.certificate("CN=张三,O=CFCA,C=CN", builder -> Arrays.stream(parts).forEach(part -> add(builder, part))));
	}

	private static void add(X509v3CertificateBuilder builder, Part part) {
		try {
			builder.addExtension(part.oid(), true, part.value());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Part usage(int bits) {
		return new Part(Extension.keyUsage, new KeyUsage(bits));
	}

	private static BilingualText sentence(Part... parts) {
		return new UsageWords().sentence(certificate(parts));
	}

	@Test
	void tellWhatAServerOrClientCertificateIsFor() {
		var both = new Part(Extension.extendedKeyUsage,
				new ExtendedKeyUsage(new KeyPurposeId[] { KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth }));

		assertEquals("此证书的用途：服务器（HTTPS 网站）、客户端登录，例如登录网上银行。", sentence(both).zh());
	}

	@Test
	void tellWhatAPairOfCertificatesIsFor() {
		assertTrue(sentence(usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)).en().contains("logging in"));
		assertTrue(sentence(usage(KeyUsage.keyEncipherment | KeyUsage.dataEncipherment)).en().contains("encryption only"));
	}

	@Test
	void tellAnAuthorityFromOthers() {
		assertTrue(sentence(new Part(Extension.basicConstraints, new BasicConstraints(true))).zh().contains("中级"));
		assertTrue(sentence(new Part(Extension.basicConstraints, new BasicConstraints(false))).zh().contains("没有限定用途"));
	}

	@Test
	void nameAPurposeThatIsRare() {
		var rare = new Part(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.2.3.4"))));

		assertTrue(sentence(rare).en().contains("1.2.3.4"));
	}

	@Test
	void putExtensionsInWords() {
		var names = new Part(Extension.subjectAlternativeName, new GeneralNames(new GeneralName(GeneralName.dNSName, "www.example.com")));
		var words = new ExtensionWords();

		List<org.certclinic.core.evidence.Extension> extensions = certificate(new Part(Extension.basicConstraints, new BasicConstraints(0)),
				usage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment), names).extensions();

		assertEquals(List.of("证书颁发机构（CA）：只能签发最终实体证书"), words.lines(extensions.get(0)).stream().map(BilingualText::zh).toList());
		assertEquals(List.of("digital signature", "key encipherment"), words.lines(extensions.get(1)).stream().map(BilingualText::en).toList());
		assertEquals(List.of("域名：www.example.com"), words.lines(extensions.get(2)).stream().map(BilingualText::zh).toList());
		assertEquals(new BilingualText("主体备用名称", "subject alternative name"), words.title(extensions.get(2)));
	}

	@Test
	void showWhereEachFieldStands() {
		CertificateEvidence certificate = certificate(usage(KeyUsage.digitalSignature));

		List<CertificateFields.Field> fields = new CertificateFields().of(certificate);

		int last = 0;
		for (CertificateFields.Field field : fields) {
			if (field.from() >= 0) {
				assertTrue(field.from() >= last || field.id().contains("["), field.id());
				assertTrue(field.to() > field.from() && field.to() <= certificate.encoded().size(), field.id());
				last = field.from();
			}
		}
		assertEquals(3, fields.stream().filter(field -> field.from() < 0).count());
	}

	@Test
	void showFieldsByTheirPlaceInTheEncoding() {
		CertificateEvidence certificate = certificate(usage(KeyUsage.digitalSignature));

		List<CertificateFields.Field> fields = new CertificateFields().of(certificate);

		CertificateFields.Field serial = field(fields, "tbsCertificate.serialNumber");
		CertificateFields.Field subject = field(fields, "tbsCertificate.subject");
		CertificateFields.Field person = field(fields, "tbsCertificate.subject[2]");
		CertificateFields.Field usage = field(fields, "tbsCertificate.extensions[0]");
		assertEquals("1234567890", serial.value().en());
		assertEquals("0205" + "1234567890", certificate.encoded().slice(serial.from(), serial.to()).hex());
		assertEquals(certificate.subject().encoded(), certificate.encoded().slice(subject.from(), subject.to()));
		assertEquals("CN=张三,O=CFCA,C=CN".length(), subject.value().zh().length());
		assertEquals("主体：国家", person.label().zh());
		assertEquals("密钥用法（关键）", usage.label().zh());
		assertEquals(certificate.encoded().digest("SHA-256").hex(), field(fields, "fingerprint.sha256").value().en());
	}

	private static CertificateFields.Field field(List<CertificateFields.Field> fields, String id) {
		return fields.stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void showWhatIsLeftOfADamagedCertificate() {
		byte[] whole = Made.certificate("CN=x", _ -> {
		});
		for (int length = 40; length < whole.length; length += 7) {
			CertificateEvidence certificate = Made.evidence(Arrays.copyOf(whole, length));

			assertFalse(new CertificateFields().of(certificate).isEmpty());
			assertFalse(new UsageWords().sentence(certificate).isEmpty());
		}
	}

	static Stream<String> codes() {
		return Arrays.stream(DeviationCodes.class.getFields()).map(CertificateInWordsTest::value);
	}

	private static String value(Field field) {
		try {
			return (String) field.get(null);
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}

	@ParameterizedTest
	@MethodSource("codes")
	void haveWordsForEveryDeviation(String code) {
		BilingualText text = new DeviationWords().sentence(new Deviation(code, 12, "tbsCertificate.serialNumber"));

		assertTrue(text.zh().contains("第 12 字节"));
		assertTrue(text.en().startsWith("tbsCertificate.serialNumber at byte 12"));
	}
}
