package org.certclinic.x509.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.store.Fixtures;
import org.certclinic.x509.store.Pkcs12Outline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StoreDocumentTest {
	private static final String PASSWORD = "changeit";
	private static final Passwords RIGHT = Fixtures.password(PASSWORD);
	private static final SecretKeySpec SECRET = new SecretKeySpec(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }, "AES");
	private static Chain chain;
	private static List<CertificateEvidence> evidence;

	@TempDir
	private Path folder;

	@BeforeAll
	static void makeChain() throws Exception {
		chain = Chain.of(Fixtures.rsa(), "leaf");
		evidence = chain.evidence();
	}

	private static StoreDocument read(byte[] content) {
		StoreDocument.Reading reading = StoreDocument.read(Octets.of(content), Source.of("store"), RIGHT);
		assertEquals("", reading.problem().map(Problem::code).orElse(""));
		return reading.document().orElseThrow();
	}

	private static byte[] written(StoreDocument document, List<StoreEntry> entries) {
		Made made = document.write(entries, RIGHT);
		assertEquals("", made.refusal().map(Problem::code).orElse(""));
		return made.content().orElseThrow().toArray();
	}

	/** Of Java's making: a key with its certificate only, a trusted root, and where the type has them a secret key. */
	private static byte[] javaStore(String type) throws Exception {
		KeyStore store = KeyStore.getInstance(type);
		store.load(null, null);
		store.setKeyEntry("leaf", chain.key().getPrivate(), PASSWORD.toCharArray(), new Certificate[] { chain.leaf() });
		store.setCertificateEntry("root", chain.root());
		if (!type.equals("JKS")) {
			store.setEntry("secret", new KeyStore.SecretKeyEntry(SECRET), new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
		}
		return Fixtures.bytes(store, PASSWORD.toCharArray());
	}

	private static KeyStore loaded(String type, byte[] content) throws Exception {
		KeyStore store = KeyStore.getInstance(type);
		store.load(new ByteArrayInputStream(content), PASSWORD.toCharArray());
		return store;
	}

	private static int index(List<StoreEntry> entries, EntryKind kind) {
		return entries.stream().map(StoreEntry::kind).toList().indexOf(kind);
	}

	/** Behind the key's own certificate. */
	private static List<StoreEntry> withIntermediate(StoreDocument document) {
		List<StoreEntry> entries = new ArrayList<>(document.entries());
		int leaf = entries.stream().map(entry -> entry.certificate().map(CertificateEvidence::label).orElse("")).toList().indexOf("leaf");
		entries.add(leaf + 1, StoreEntry.added(evidence.get(1)));
		return entries;
	}

	@ParameterizedTest
	@ValueSource(strings = { "PKCS12", "JKS", "JCEKS" })
	void unchangedItIsTheSameFile(String type) throws Exception {
		byte[] content = javaStore(type);
		StoreDocument document = read(content);

		assertArrayEquals(content, written(document, List.copyOf(document.entries())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PKCS12", "JKS", "JCEKS" })
	void mendsTheChainOfAKeyAndKeepsTheRest(String type) throws Exception {
		StoreDocument document = read(javaStore(type));
		KeyStore store = loaded(type, written(document, withIntermediate(document)));

		assertArrayEquals(new Certificate[] { chain.leaf(), chain.intermediate() },
				type.equals("PKCS12") ? Arrays.copyOf(store.getCertificateChain("leaf"), 2) : store.getCertificateChain("leaf"));
		assertEquals(chain.key().getPrivate(), store.getKey("leaf", PASSWORD.toCharArray()));
		assertEquals(true, store.isCertificateEntry("root"));
		assertEquals(chain.root(), store.getCertificate("root"));
		assertEquals(type.equals("JKS") ? null : SECRET, store.getKey("secret", PASSWORD.toCharArray()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PKCS12", "JKS", "JCEKS" })
	void removesACertificateAndKeepsTheRest(String type) throws Exception {
		StoreDocument document = read(javaStore(type));
		List<StoreEntry> entries = document.entries().stream().filter(entry -> entry.name().filter("root"::equals).isEmpty()).toList();
		KeyStore store = loaded(type, written(document, entries));

		assertEquals(false, store.containsAlias("root"));
		assertEquals(true, store.isKeyEntry("leaf"));
		assertEquals(!type.equals("JKS"), store.containsAlias("secret"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PKCS12", "JKS", "JCEKS" })
	void whatStandsBehindTheStoreStaysThere(String type) throws Exception {
		byte[] store = javaStore(type);
		byte[] content = Arrays.copyOf(store, store.length + 3);
		StoreDocument document = read(content);
		byte[] changed = written(document, withIntermediate(document));

		assertArrayEquals(new byte[3], Arrays.copyOfRange(changed, changed.length - 3, changed.length));
		assertEquals(document.entries().size() + 1, read(changed).entries().size());
	}

	@Test
	void addsATrustedCertificateUnderAnAliasOfItsOwn() throws Exception {
		StoreDocument document = read(javaStore("JKS"));
		List<StoreEntry> entries = new ArrayList<>(document.entries());
		entries.add(StoreEntry.added(evidence.get(1), "Root"));
		KeyStore store = loaded("JKS", written(document, entries));

		assertEquals(List.of("leaf", "root", "root-2"), Collections.list(store.aliases()).stream().sorted().toList());
	}

	@Test
	void inAStoreWithoutKeysEachCertificateIsTrusted() throws Exception {
		KeyStore roots = KeyStore.getInstance("PKCS12");
		roots.load(null, null);
		roots.setCertificateEntry("root", chain.root());
		StoreDocument document = read(Fixtures.bytes(roots, PASSWORD.toCharArray()));
		List<StoreEntry> entries = new ArrayList<>(document.entries());
		entries.add(StoreEntry.added(evidence.get(1)));

		KeyStore store = loaded("PKCS12", written(document, entries));

		assertEquals(2, store.size());
		assertTrue(store.isCertificateEntry(evidence.get(1).label().toLowerCase(Locale.ROOT)));
	}

	@Test
	void aKeyStaysEncryptedAsItIs() throws Exception {
		byte[] content = javaStore("PKCS12");
		byte[] changed = written(read(content), withIntermediate(read(content)));
		Octets key = key(content);

		assertEquals(key, key(changed));
	}

	private static Octets key(byte[] content) {
		var outline = Pkcs12Outline.of(DerNode.of(Octets.of(content)));
		return outline.parts().stream().filter(Pkcs12Outline.Open.class::isInstance)
				.map(part -> ((Pkcs12Outline.Open) part).safeContents().encoded()).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@EnumSource(Protection.class)
	void whatIsEncryptedAnewIsReadByOthers(Protection protection) throws Exception {
		assumeTrue(Command.hasOpenssl());
		byte[] content;
		try (OpenKey key = chain.openKey()) {
			content = new ChainWriter().pkcs12(evidence.subList(0, 1), Optional.of(key), PASSWORD.toCharArray(), protection).content().orElseThrow().toArray();
		}
		Path file = Files.write(folder.resolve("changed.p12"), written(read(content), withIntermediate(read(content))));

		String printed = Command.run("openssl", "pkcs12", "-in", file.toString(), "-passin", "pass:" + PASSWORD, "-noenc", "-legacy", "-info");

		assertEquals(2, printed.split("BEGIN CERTIFICATE").length - 1);
		assertEquals(1, printed.split("BEGIN PRIVATE KEY").length - 1);
		assertEquals(protection == Protection.MODERN, printed.contains("AES-256-CBC"));
		assertEquals(2, loaded("PKCS12", Files.readAllBytes(file)).getCertificateChain("leaf").length);
	}

	@Test
	void aRenewedCertificateGoesTogetherWithItsKey() throws Exception {
		byte[] content;
		try (OpenKey key = chain.openKey()) {
			content = new ChainWriter().pkcs12(evidence, Optional.of(key), PASSWORD.toCharArray(), Protection.MODERN).content().orElseThrow().toArray();
		}
		StoreDocument document = read(content);
		var renewed = Chain.certificate("CN=renewed", chain.key(), "CN=renewed", chain.key().getPrivate(), false);
		List<StoreEntry> entries = new ArrayList<>(document.entries());
		entries.set(0, StoreEntry.added(Chain.evidence(renewed)));
		KeyStore store = loaded("PKCS12", written(document, entries));

		assertEquals(renewed, store.getCertificate("leaf"));
		assertEquals(true, store.isKeyEntry("leaf"));
	}

	@Test
	void theOrderOfCertificatesIsWritten() throws Exception {
		StoreDocument document = read(new ChainWriter().pkcs12(evidence, Optional.empty(), PASSWORD.toCharArray(), Protection.MODERN).content().orElseThrow()
				.toArray());
		StoreDocument again = read(written(document, document.entries().reversed()));

		assertEquals(List.of("Test Root", "测试中级证书", "leaf"),
				again.entries().stream().map(entry -> entry.certificate().orElseThrow().label()).toList());
	}

	@Test
	void aSignatureInPkcs7StaysValid() throws Exception {
		var generator = new CMSSignedDataGenerator();
		generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().setProvider(Fixtures.BC).build())
				.build(new JcaContentSignerBuilder("SHA256withRSA").setProvider(Fixtures.BC).build(chain.key().getPrivate()), chain.leaf()));
		generator.addCertificates(new JcaCertStore(List.of(chain.leaf())));
		byte[] content = generator.generate(new CMSProcessableByteArray("text".getBytes()), true).getEncoded();
		byte[] changed = written(read(content), withIntermediate(read(content)));

		var signed = new CMSSignedData(changed);
		assertEquals(2, signed.getCertificates().getMatches(null).size());
		assertEquals(true, signed.getSignerInfos().getSigners().iterator().next()
				.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(Fixtures.BC).build(chain.leaf())));
	}

	@Test
	void certificatesOfPkcs7AreOrderedAndRemoved() {
		StoreDocument document = read(new ChainWriter().pkcs7(evidence.reversed()).content().orElseThrow().toArray());
		byte[] ordered = written(document, document.entries().reversed());

		assertArrayEquals(new ChainWriter().pkcs7(evidence).content().orElseThrow().toArray(), ordered);
		assertArrayEquals(new ChainWriter().pkcs7(evidence.subList(1, 3)).content().orElseThrow().toArray(),
				written(document, document.entries().reversed().subList(1, 3)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PKCS12", "JKS" })
	void withoutThePasswordNothingIsWritten(String type) throws Exception {
		StoreDocument document = read(javaStore(type));
		List<StoreEntry> entries = withIntermediate(document);

		assertTrue(document.write(entries, Passwords.NONE).refusal().orElseThrow().code().endsWith(".password-needed"));
		assertTrue(document.write(entries, Fixtures.password("wrong")).refusal().orElseThrow().code().endsWith(".password-wrong"));
	}

	@Test
	void aKeyOfJksIsNotLeftWithoutACertificate() throws Exception {
		StoreDocument document = read(javaStore("JKS"));
		List<StoreEntry> entries = document.entries().stream().filter(entry -> entry.kind() == EntryKind.PRIVATE_KEY).toList();

		assertEquals("write.key-without-certificate", document.write(entries, RIGHT).refusal().orElseThrow().code());
	}

	@Test
	void keysOfOtherFilesAreNotTakenIn() throws Exception {
		StoreDocument document = read(javaStore("PKCS12"));
		List<StoreEntry> twice = new ArrayList<>(document.entries());
		twice.add(document.entries().get(index(document.entries(), EntryKind.PRIVATE_KEY)));

		assertEquals("write.entry-foreign", document.write(twice, RIGHT).refusal().orElseThrow().code());
	}

	@Test
	void whatCannotBeChangedIsSaid() throws Exception {
		byte[] bks = Fixtures.keyStore("BKS", Fixtures.BC, PASSWORD.toCharArray());
		StoreDocument.Reading reading = StoreDocument.read(Octets.of(bks), Source.of("store"), RIGHT);

		assertEquals("write.kind-read-only", reading.problem().orElseThrow().code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "PKCS12", "JKS", "JCEKS" })
	void randomEditsGiveWhatTheySay(String type) throws Exception {
		var random = new Random(4);
		byte[] content = javaStore(type);
		for (int round = 0; round < 8; round++) {
			StoreDocument document = read(content);
			List<StoreEntry> entries = new ArrayList<>(document.entries());
			int key = index(entries, EntryKind.PRIVATE_KEY);
			if (random.nextBoolean() && entries.size() > key + 3) {
				entries.remove(entries.size() - 1 - random.nextInt(entries.size() - key - 2));
			} else {
				entries.add(StoreEntry.added(evidence.get(random.nextInt(3)), "n" + round));
			}
			byte[] changed = written(document, entries);
			assertNotEquals(Octets.of(content), Octets.of(changed));
			assertEquals(entries.stream().map(entry -> entry.certificate().map(CertificateEvidence::label).orElse(entry.kind().name())).sorted().toList(),
					read(changed).entries().stream().map(entry -> entry.certificate().map(CertificateEvidence::label).orElse(entry.kind().name())).sorted()
							.toList());
			content = changed;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "PKCS12", "JKS", "JCEKS" })
	void damagedFilesAreLeftAlone(String type) throws Exception {
		var random = new Random(5);
		byte[] content = javaStore(type);
		for (int round = 0; round < 40; round++) {
			byte[] damaged = content.clone();
			damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
			Octets cut = Octets.of(damaged).slice(0, damaged.length - random.nextInt(2) * random.nextInt(damaged.length));
			StoreDocument.read(cut, Source.of("store"), RIGHT).document().ifPresent(document -> {
				List<StoreEntry> entries = new ArrayList<>(document.entries());
				entries.add(StoreEntry.added(evidence.get(1)));
				document.write(entries, RIGHT); // content or a problem, never an exception
			});
		}
	}

	@Test
	void theKeyOfAStoreIsWrittenIntoAnother() throws Exception {
		for (String type : List.of("PKCS12", "JKS", "JCEKS")) {
			try (OpenKey key = OpenKey.read(javaStore(type), Source.of("store"), RIGHT).key().orElseThrow()) {
				assertEquals(true, key.isOf(evidence.getFirst()), type);
			}
			assertTrue(OpenKey.read(javaStore(type), Source.of("store"), Fixtures.password("wrong")).problem().orElseThrow().code()
					.endsWith(".password-wrong"));
		}
	}
}
