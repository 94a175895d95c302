package org.certclinic.x509.store;

import static org.certclinic.x509.store.Fixtures.BC;
import static org.certclinic.x509.store.Fixtures.evidence;
import static org.certclinic.x509.store.Fixtures.kinds;
import static org.certclinic.x509.store.Fixtures.problem;
import static org.certclinic.x509.store.Fixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERSet;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.certclinic.core.evidence.StoreEvidence.Entry;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Pkcs7ReaderTest {
	private static byte[] signed(byte[] text, boolean attached) throws Exception {
		KeyPair pair = Fixtures.rsa();
		X509Certificate certificate = Fixtures.certificate(pair, "signer");
		var generator = new CMSSignedDataGenerator();
		generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder().setProvider(BC).build("SHA256withRSA", pair.getPrivate(), certificate));
		generator.addCertificate(new JcaX509CertificateHolder(certificate));
		return generator.generate(new CMSProcessableByteArray(text), attached).getEncoded();
	}

	private static byte[] certificatesOnly(String... names) throws Exception {
		var generator = new CMSSignedDataGenerator();
		for (String name : names) {
			generator.addCertificate(new JcaX509CertificateHolder(Fixtures.certificate(Fixtures.ec(), name)));
		}
		return generator.generate(new CMSProcessableByteArray(new byte[0])).toASN1Structure().getEncoded(ASN1Encoding.DER);
	}

	private static ASN1Encodable[] two() throws Exception {
		return new ASN1Encodable[] { ASN1Sequence.getInstance(Fixtures.certificate(Fixtures.ec(), "a").getEncoded()),
				ASN1Sequence.getInstance(Fixtures.certificate(Fixtures.ec(), "b").getEncoded()) };
	}

	@Test
	void readsCertificatesWithoutSigners() throws Exception {
		List<Inspected> found = read(certificatesOnly("a", "b"), Passwords.NONE);

		assertEquals(ObjectKind.PKCS7, found.getFirst().kind());
		assertEquals("", problem(found));
		assertEquals(2, kinds(found).stream().filter(EntryKind.CERTIFICATE::equals).count());
		assertEquals(3, found.size());
		assertTrue(evidence(found).integrity().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GBK" })
	void showsSignersAndTheTextThatIsSigned(String charset) throws Exception {
		List<Inspected> found = read(signed("付款 100 元".getBytes(Charset.forName(charset)), true), Passwords.NONE);

		assertEquals(List.of("eContent: 付款 100 元", "SignerInfo: signer, a"),
				evidence(found).entries().stream().flatMap(entry -> entry.name().stream()).toList());
		assertTrue(evidence(found).integrity().orElseThrow().toLowerCase(Locale.ROOT).startsWith("sha256"));
	}

	@Test
	void readsADetachedSignature() throws Exception {
		List<Inspected> found = read(signed(new byte[10], false), Passwords.NONE);

		assertEquals(List.of(EntryKind.CERTIFICATE, EntryKind.OTHER), kinds(found));
	}

	@Test
	void namesRecipientsOfWhatIsEncrypted() throws Exception {
		var generator = new CMSEnvelopedDataGenerator();
		generator.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(Fixtures.certificate(Fixtures.rsa(), "recipient")).setProvider(BC));
		byte[] file = generator.generate(new CMSProcessableByteArray(new byte[10]),
				new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).setProvider(BC).build()).getEncoded();

		List<Inspected> found = read(file, Passwords.NONE);

		Entry entry = evidence(found).entries().getFirst();
		assertEquals("pkcs7.encrypted", problem(found));
		assertEquals("RecipientInfo: recipient, a", entry.name().orElseThrow());
		assertTrue(entry.protection().orElseThrow().contains("256"));
		assertFalse(evidence(found).opened());
	}

	@Test
	void readsTheIdentifiersOfChineseStandards() throws Exception {
		ContentInfo info = ContentInfo.getInstance(certificatesOnly("a"));
		byte[] file = new ContentInfo(new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.2"), info.getContent()).getEncoded();

		assertEquals(1, kinds(read(file, Passwords.NONE)).stream().filter(EntryKind.CERTIFICATE::equals).count());
	}

	@Test
	void readsABareSetOfCertificates() throws Exception {
		List<Inspected> found = read(new BERSet(two()).getEncoded(), Passwords.NONE);

		assertEquals(List.of(EntryKind.CERTIFICATE, EntryKind.CERTIFICATE), kinds(found));
	}

	@Test
	void readsABareSequenceOfCertificates() throws Exception {
		assertEquals(2, kinds(read(new DERSequence(two()).getEncoded(), Passwords.NONE)).size());
	}

	@Test
	void readsNetscapesSequenceOfCertificates() throws Exception {
		byte[] file = new DERSequence(new ASN1Encodable[] { new ASN1ObjectIdentifier("2.16.840.1.113730.2.5"),
				new DERTaggedObject(true, 0, new DERSequence(two())) }).getEncoded();

		assertEquals(2, kinds(read(file, Passwords.NONE)).size());
	}

	@Test
	void readsSignedDataWithoutItsWrapping() throws Exception {
		byte[] file = ContentInfo.getInstance(certificatesOnly("a")).getContent().toASN1Primitive().getEncoded();

		assertEquals(1, kinds(read(file, Passwords.NONE)).stream().filter(EntryKind.CERTIFICATE::equals).count());
	}

	@Test
	void takesASingleCertificateForNone() throws Exception {
		assertEquals(List.of(), read(Fixtures.certificate(Fixtures.ec(), "a").getEncoded(), Passwords.NONE));
	}

	@Test
	void isCutOffAnywhereWithoutAnException() throws Exception {
		byte[] file = certificatesOnly("a", "b");

		for (int size = 28; size < file.length; size += 7) {
			assertEquals("pkcs7.truncated", problem(read(Arrays.copyOf(file, size), Passwords.NONE)), "at " + size);
		}
	}

	@Test
	void isCutOffInBerWithoutAnException() throws Exception {
		byte[] file = signed(new byte[10], true);

		for (int size = 28; size < file.length; size += 7) {
			assertEquals("pkcs7.truncated", problem(read(Arrays.copyOf(file, size), Passwords.NONE)), "at " + size);
		}
	}
}
