package org.certclinic.x509.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.store.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChainWriterTest {
	private static final String PASSWORD = "changeit";
	private static final ChainWriter WRITER = new ChainWriter();
	private static Chain chain;
	private static List<CertificateEvidence> evidence;

	@TempDir
	private Path folder;

	@BeforeAll
	static void makeChain() throws Exception {
		chain = Chain.of(Fixtures.rsa(), "www.example.test");
		evidence = chain.evidence();
	}

	private static byte[] content(Made made) {
		assertEquals("", made.refusal().map(Problem::code).orElse(""));
		return made.content().orElseThrow().toArray();
	}

	private static String code(Made made) {
		return made.refusal().map(Problem::code).orElse("");
	}

	private static Made pkcs12(Protection protection) {
		try (OpenKey key = chain.openKey()) {
			return WRITER.pkcs12(evidence, Optional.of(key), PASSWORD.toCharArray(), protection);
		}
	}

	private static KeyStore keyStore(String type, byte[] content) throws Exception {
		KeyStore store = KeyStore.getInstance(type);
		store.load(new ByteArrayInputStream(content), PASSWORD.toCharArray());
		return store;
	}

	@Test
	void pemHasTheCertificatesInTheirOrder() throws Exception {
		byte[] pem = content(WRITER.pem(evidence));

		assertEquals(chain.certificates(), List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem))));
		assertTrue(new String(pem, StandardCharsets.US_ASCII).lines().allMatch(line -> line.length() <= 64 && !line.isBlank()));
	}

	@Test
	void commentsDoNotDisturbReaders() throws Exception {
		byte[] pem = content(WRITER.commentedPem(evidence));

		assertTrue(new String(pem, StandardCharsets.UTF_8).startsWith("subject=C=CN,O=Tests,CN=www.example.test\nissuer=C=CN,O=Tests,CN=测试中级证书\n-----BEGIN CERT"));
		assertEquals(chain.certificates(), List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem))));
	}

	@Test
	void pkcs7IsReadByJavaAndOpenssl() throws Exception {
		byte[] der = content(WRITER.pkcs7(evidence));
		Path pem = Files.write(folder.resolve("chain.p7b"), content(WRITER.pkcs7Pem(evidence)));

		assertEquals(chain.certificates(),
				CertificateFactory.getInstance("X.509").generateCertPath(new ByteArrayInputStream(der), "PKCS7").getCertificates());
		assumeTrue(Command.hasOpenssl());
		assertEquals(3, Command.run("openssl", "pkcs7", "-in", pem.toString(), "-print_certs").split("BEGIN CERTIFICATE").length - 1);
	}

	@ParameterizedTest
	@EnumSource(Protection.class)
	void pkcs12IsReadByJava(Protection protection) throws Exception {
		KeyStore store = keyStore("PKCS12", content(pkcs12(protection)));
		String alias = store.aliases().nextElement();

		assertEquals("www.example.test", alias);
		assertArrayEquals(chain.key().getPrivate().getEncoded(), store.getKey(alias, PASSWORD.toCharArray()).getEncoded());
		assertArrayEquals(chain.certificates().toArray(), store.getCertificateChain(alias));
	}

	@ParameterizedTest
	@EnumSource(Protection.class)
	void pkcs12IsReadByOpenssl(Protection protection) throws Exception {
		assumeTrue(Command.hasOpenssl());
		Path file = Files.write(folder.resolve("leaf.p12"), content(pkcs12(protection)));
		String provider = protection == Protection.LEGACY ? "-legacy" : "-noenc";

		String printed = Command.run("openssl", "pkcs12", "-in", file.toString(), "-passin", "pass:" + PASSWORD, "-noenc", provider, "-info");

		assertEquals(3, printed.split("BEGIN CERTIFICATE").length - 1);
		assertEquals(1, printed.split("BEGIN PRIVATE KEY").length - 1);
		assertTrue(printed.contains(protection == Protection.LEGACY ? "pbeWithSHA1And3-KeyTripleDES-CBC" : "AES-256-CBC"), printed);
		assertTrue(printed.contains("friendlyName: www.example.test"));
		assertEquals(2, printed.split("localKeyID").length - 1);
	}

	@ParameterizedTest
	@EnumSource(Protection.class)
	void whatIsWrittenIsReadBack(Protection protection) {
		var found = Fixtures.read(content(pkcs12(protection)), Fixtures.password(PASSWORD));

		assertEquals("", Fixtures.problem(found));
		assertEquals(true, Fixtures.evidence(found).opened());
		assertEquals(List.of(EntryKind.CERTIFICATE, EntryKind.CERTIFICATE, EntryKind.CERTIFICATE, EntryKind.PRIVATE_KEY), Fixtures.kinds(found));
		assertEquals(true, Fixtures.matches(found));
	}

	@Test
	void aPasswordInChineseOpensTheFileElsewhere() throws Exception {
		char[] password = "密码 pass".toCharArray();
		byte[] content;
		try (OpenKey key = chain.openKey()) {
			content = content(WRITER.pkcs12(evidence, Optional.of(key), password, Protection.MODERN));
		}
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(new ByteArrayInputStream(content), password);

		assertEquals(true, store.isKeyEntry("www.example.test"));
	}

	@Test
	void withoutAKeyPkcs12IsATrustStoreOfJavas() throws Exception {
		List<CertificateEvidence> roots = List.of(evidence.get(2), evidence.get(1));
		KeyStore store = keyStore("PKCS12", content(WRITER.pkcs12(roots, Optional.empty(), PASSWORD.toCharArray(), Protection.MODERN)));

		assertEquals(List.of("test root", "测试中级证书"), Collections.list(store.aliases()).stream().sorted().toList());
		assertEquals(true, store.isCertificateEntry("test root"));
	}

	@Test
	void jksIsReadByJava() throws Exception {
		byte[] content;
		try (OpenKey key = chain.openKey()) {
			content = content(WRITER.jks(evidence, Optional.of(key), PASSWORD.toCharArray()));
		}
		KeyStore store = keyStore("JKS", content);

		assertArrayEquals(chain.key().getPrivate().getEncoded(), store.getKey("www.example.test", PASSWORD.toCharArray()).getEncoded());
		assertArrayEquals(chain.certificates().toArray(), store.getCertificateChain("www.example.test"));
	}

	@Test
	void keytoolListsWhatIsWritten() throws Exception {
		Path jks = Files.write(folder.resolve("trust.jks"), content(WRITER.jks(evidence, Optional.empty(), PASSWORD.toCharArray())));
		Path p12 = Files.write(folder.resolve("leaf.p12"), content(pkcs12(Protection.MODERN)));

		String trusted = Command.keytool("-list", "-keystore", jks.toString(), "-storepass", PASSWORD);
		String key = Command.keytool("-list", "-keystore", p12.toString(), "-storepass", PASSWORD);

		assertEquals(3, trusted.split("trustedCertEntry").length - 1);
		assertEquals(1, key.split("PrivateKeyEntry").length - 1);
	}

	@Test
	void aKeyOfAnotherCertificateIsRefused() throws Exception {
		List<CertificateEvidence> wrong = evidence.reversed();
		try (OpenKey key = chain.openKey()) {
			assertEquals("write.key-mismatch", code(WRITER.pkcs12(wrong, Optional.of(key), PASSWORD.toCharArray(), Protection.MODERN)));
			assertEquals("write.key-mismatch", code(WRITER.jks(wrong, Optional.of(key), PASSWORD.toCharArray())));
		}
	}

	@Test
	void aKeyIsNotWrittenWithoutAPassword() {
		try (OpenKey key = chain.openKey()) {
			assertEquals("write.password-empty", code(WRITER.pkcs12(evidence, Optional.of(key), new char[0], Protection.MODERN)));
			assertEquals("write.password-empty", code(WRITER.jks(evidence, Optional.of(key), new char[0])));
			assertEquals("write.password-short", code(WRITER.jks(evidence, Optional.of(key), "12345".toCharArray())));
		}
	}

	@Test
	void nothingIsMadeOfNothing() {
		assertEquals("write.no-certificate", code(WRITER.pem(List.of())));
		assertEquals("write.no-certificate", code(WRITER.commentedPem(List.of())));
		assertEquals("write.no-certificate", code(WRITER.pkcs7(List.of())));
		assertEquals("write.no-certificate", code(WRITER.pkcs7Pem(List.of())));
		assertEquals("write.no-certificate", code(WRITER.pkcs12(List.of(), Optional.empty(), PASSWORD.toCharArray(), Protection.MODERN)));
	}

	@Test
	void singleFilesHaveNamesThatDiffer() throws Exception {
		List<CertificateEvidence> twice = new ArrayList<>(evidence);
		twice.add(evidence.getFirst());

		assertEquals(List.of("www.example.test.cer", "测试中级证书.cer", "Test Root.cer", "www.example.test-2.cer"),
				WRITER.singleFiles(twice, ChainWriter.Single.PEM).stream().map(NamedFile::name).toList());
		assertEquals(Octets.of(chain.leaf().getEncoded()), WRITER.singleFiles(evidence, ChainWriter.Single.DER).getFirst().content());
	}

	@Test
	void secretsAreWiped() throws Exception {
		OpenKey key = chain.openKey();
		byte[] inside = key.pkcs8();
		key.close();

		assertArrayEquals(new byte[inside.length], inside);
	}

	@Test
	void everyFamilyOfKeysIsWritten() throws Exception {
		for (KeyPair pair : List.of(Fixtures.ec(), Fixtures.sm2(), KeyPairGenerator.getInstance("Ed25519").generateKeyPair())) {
			Chain other = Chain.of(pair, "other");
			try (OpenKey key = other.openKey()) {
				byte[] content = content(WRITER.pkcs12(other.evidence(), Optional.of(key), PASSWORD.toCharArray(), Protection.MODERN));
				assertEquals(true, Fixtures.matches(Fixtures.read(content, Fixtures.password(PASSWORD))), pair.getPrivate().getAlgorithm());
			}
		}
	}
}
