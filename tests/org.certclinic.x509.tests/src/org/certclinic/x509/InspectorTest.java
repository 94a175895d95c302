package org.certclinic.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Security;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.store.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What content is taken for, whatever it is called. */
final class InspectorTest {
	private static KeyPair pair;
	private static byte[] certificate;
	private static byte[] request;

	@BeforeAll
	static void make() throws Exception {
		pair = Fixtures.ec();
		certificate = Fixtures.certificate(pair, "one").getEncoded();
		request = new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=one"), pair.getPublic())
				.build(new JcaContentSignerBuilder("SHA256withECDSA").setProvider(Fixtures.BC).build(pair.getPrivate())).getEncoded();
	}

	static Stream<byte[]> formsOfACertificate() throws Exception {
		make();
		String base64 = Base64.getEncoder().encodeToString(certificate);
		return Stream.of(certificate, pem("CERTIFICATE", certificate).getBytes(StandardCharsets.US_ASCII), base64.getBytes(StandardCharsets.US_ASCII),
				HexFormat.of().formatHex(certificate).getBytes(StandardCharsets.US_ASCII), new DEROctetString(certificate).getEncoded(),
				Base64.getEncoder().encode(base64.getBytes(StandardCharsets.US_ASCII)),
				Base64.getEncoder().encode(pem("CERTIFICATE", certificate).getBytes(StandardCharsets.US_ASCII)),
				joined(certificate, new byte[] { 0, 0, 0, '\n' }), joined(new byte[] { 1, 2, 3 }, certificate), asText(certificate));
	}

	@ParameterizedTest
	@MethodSource("formsOfACertificate")
	void readsACertificateInAnyForm(byte[] content) {
		List<Inspected> found = inspect(content, "one.cer");

		assertEquals(List.of(ObjectKind.CERTIFICATE), kinds(found));
		assertEquals(Octets.of(certificate), ((CertificateEvidence) found.getFirst().evidence().orElseThrow()).encoded());
	}

	@Test
	void readsSeveralBehindEachOther() throws Exception {
		byte[] content = joined(certificate, request, pair.getPrivate().getEncoded(), pair.getPublic().getEncoded());

		assertEquals(List.of(ObjectKind.CERTIFICATE, ObjectKind.CSR, ObjectKind.KEY, ObjectKind.KEY), kinds(inspect(content, "all.der")));
	}

	@Test
	void readsWhatIsThereAndNotWhatItIsCalled() {
		Inspected found = inspect(pem("CERTIFICATE", request).getBytes(StandardCharsets.US_ASCII), "one.pem").getFirst();

		assertEquals(ObjectKind.CSR, found.kind());
		assertEquals("text.label-misleads", found.repairs().getFirst().code());
	}

	@Test
	void saysThatANameMisleads() throws Exception {
		byte[] store = Fixtures.keyStore("PKCS12", Fixtures.BC, Fixtures.PASSWORD);

		Inspected found = inspect(store, "one.cer").getFirst();

		assertEquals(ObjectKind.PKCS12, found.kind());
		assertEquals("name.misleads", found.repairs().getFirst().code());
	}

	@Test
	void readsAStoreInBase64() throws Exception {
		byte[] store = Fixtures.keyStore("JKS", Security.getProvider("SUN"), Fixtures.PASSWORD);

		assertEquals(ObjectKind.JKS, inspect(Base64.getMimeEncoder().encode(store), "mail").getFirst().kind());
	}

	@Test
	void givesTheLineOfEachObjectOfAText() {
		String text = "chain:\n" + pem("CERTIFICATE", certificate) + pem("CERTIFICATE REQUEST", request);

		List<Integer> lines = inspect(text.getBytes(StandardCharsets.US_ASCII), "chain.pem").stream().map(one -> one.source().line()).toList();

		assertEquals(List.of(2, 2 + (int) pem("CERTIFICATE", certificate).lines().count()), lines);
	}

	@Test
	void locatesTheDamageOfACertificateThatIsCutOff() {
		Inspected found = inspect(Arrays.copyOf(certificate, certificate.length / 2), "half.cer").getFirst();

		assertEquals(ObjectKind.CERTIFICATE, found.kind());
		assertEquals("der.truncated", found.problem().orElseThrow().code());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 4, 30, 60 })
	void takesACertificateWithADamagedByteForACertificate(int at) {
		byte[] damaged = certificate.clone();
		damaged[at] ^= 0x55;

		assertEquals(ObjectKind.CERTIFICATE, inspect(damaged, "damaged").getFirst().kind());
	}

	@Test
	void saysThatBytesWereReadAsCharactersAndWrittenAgain() {
		byte[] converted = new String(certificate, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);

		assertEquals("input.re-encoded", inspect(converted, "one.cer").getFirst().problem().orElseThrow().code());
	}

	@ParameterizedTest
	@CsvSource({ "'', input.empty", "' \r\n ', input.empty", "<html><title>404</title></html>, input.html-page", "Dear Sir, input.no-object",
			"-----BEGIN CERTIFICATE-----|-----END CERTIFICATE-----, input.block-empty",
			"-----BEGIN PGP MESSAGE-----|AAAAAAAA|-----END PGP MESSAGE-----, input.other-block", "%PDF-1.7, input.pdf-file",
			"{\\rtf1 }, input.office-file" })
	void saysWhatTextIsInstead(String text, String code) {
		assertEquals(code, inspect(text.replace('|', '\n').getBytes(StandardCharsets.UTF_8), "one.cer").getFirst().problem().orElseThrow().code());
	}

	@ParameterizedTest
	@CsvSource({ "89504e470d0a1a0a0000000d49484452, input.image-file", "ffd8ffe000104a464946, input.image-file", "d0cf11e0a1b11ae1, input.office-file",
			"526172211a0700cf, input.archive-file", "377abcaf271c0004, input.archive-file", "1f8b0800, input.archive-file", "4d5a900003000000, input.program-file",
			"0102030405060708, input.unknown-bytes" })
	void saysWhatBytesAreInstead(String hex, String code) {
		assertEquals(code, inspect(HexFormat.of().parseHex(hex), "one.cer").getFirst().problem().orElseThrow().code());
	}

	@Test
	void describesUnknownStructures() {
		Inspected found = inspect(HexFormat.of().parseHex("300a0401000c0568656c6c6f"), "one.der").getFirst();

		assertEquals("input.unknown-asn1", found.problem().orElseThrow().code());
		assertTrue(found.problem().orElseThrow().message().en().contains("SEQUENCE { OCTET STRING (1), UTF8String (5) }"));
	}

	@Test
	void bearsAnyBytes() {
		var random = new Random(1);

		for (int i = 0; i < 2_000; i++) {
			byte[] bytes = new byte[random.nextInt(400)];
			random.nextBytes(bytes);
			if (i % 2 == 0) {
				System.arraycopy(certificate, 0, bytes, 0, Math.min(bytes.length, random.nextInt(60)));
			}
			assertTrue(!inspect(bytes, "random").isEmpty());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "3080", "30820004", "a080", "2480", "0480", "308430000000" })
	void bearsDeepNesting(String pattern) {
		assertTrue(!inspect(HexFormat.of().parseHex(pattern.repeat(100_000)), "deep").isEmpty());
	}

	private static List<Inspected> inspect(byte[] content, String name) {
		return new Inspector(Passwords.NONE).inspect(Octets.of(content), Source.of(name));
	}

	private static List<ObjectKind> kinds(List<Inspected> found) {
		return found.stream().map(Inspected::kind).toList();
	}

	private static String pem(String label, byte[] der) {
		return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(der) + "\n-----END " + label + "-----\n";
	}

	private static byte[] joined(byte[]... parts) {
		var all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	/** As a transfer in text mode leaves it. */
	private static byte[] asText(byte[] bytes) {
		var all = new ByteArrayOutputStream();
		for (byte b : bytes) {
			if (b == '\n') {
				all.write('\r');
			}
			all.write(b);
		}
		return all.toByteArray();
	}
}
