package org.certclinic.x509.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.Security;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Problem;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.store.Fixtures;
import org.certclinic.x509.trust.TrustComparison.State;
import org.certclinic.x509.trust.TrustEntry.Trust;
import org.certclinic.x509.trust.TrustSource.Kind;
import org.certclinic.x509.write.Chain;
import org.certclinic.x509.write.ChainWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrustSourcesTest {
	private static final BooleanSupplier GO_ON = () -> false;
	private static final String PASSWORD = "changeit";
	private static Chain chain;
	private static CertificateEvidence root;
	private static CertificateEvidence intermediate;

	@TempDir
	private Path folder;
	private Machine machine;
	private TrustSources sources;

	@BeforeAll
	static void makeCertificates() throws Exception {
		chain = Chain.of(Fixtures.ec(), "leaf");
		root = chain.evidence().get(2);
		intermediate = chain.evidence().get(1);
	}

	@BeforeEach
	void makeMachine() {
		machine = new Machine(folder, folder.resolve("home/somebody"), folder.resolve("java"), "Linux", Map.of("PATH", System.getenv("PATH")));
		sources = new TrustSources(machine, Fixtures.password(PASSWORD));
	}

	private Path file(String name, byte[] content) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, content);
	}

	private static byte[] pem(CertificateEvidence... certificates) {
		return new ChainWriter().pem(List.of(certificates)).content().orElseThrow().toArray();
	}

	private static byte[] jks(CertificateEvidence... certificates) {
		return new ChainWriter().jks(List.of(certificates), Optional.empty(), PASSWORD.toCharArray()).content().orElseThrow().toArray();
	}

	private static String code(TrustList list) {
		return list.problem().map(Problem::code).orElse("");
	}

	private static List<String> labels(List<CertificateEvidence> certificates) {
		return certificates.stream().map(CertificateEvidence::label).toList();
	}

	private TrustList load(TrustSource source) {
		return sources.load(source, GO_ON);
	}

	@Test
	void findsNothingOnAnEmptyMachine() {
		assertEquals(List.of(), sources.find());
	}

	@Test
	void findsEachJavaOnce() throws IOException {
		Path cacerts = file("java/lib/security/cacerts", jks(root));
		file("usr/lib/jvm/jdk-8/jre/lib/security/cacerts", jks(root));
		Files.createDirectories(folder.resolve("usr/lib/jvm/jdk-21/lib/security"));
		Files.createSymbolicLink(folder.resolve("usr/lib/jvm/jdk-21/lib/security/cacerts"), cacerts);

		assertEquals(List.of(cacerts.toString(), folder.resolve("usr/lib/jvm/jdk-8/jre/lib/security/cacerts").toString()),
				sources.find().stream().map(TrustSource::location).toList());
		assertEquals(List.of("Test Root"), labels(load(sources.find().getFirst()).trusted()));
		assertEquals("", code(load(sources.find().getFirst())));
	}

	@Test
	void theRunningJavasListIsRead() {
		var here = new TrustSources(Passwords.NONE);
		TrustSource java = here.find().stream().filter(source -> source.kind() == Kind.JAVA).findFirst().orElseThrow();
		TrustList list = here.load(java, GO_ON);

		assertEquals("", code(list));
		assertTrue(list.trusted().size() > 50);
		assertTrue(here.publicRoots(GO_ON).containsAll(list.trusted()));
	}

	@Test
	void theSystemForbidsWhatItsAdministratorForbids() throws IOException {
		file("etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", pem(root, intermediate));
		file("etc/pki/ca-trust/source/blocklist/bad.pem", pem(intermediate));
		TrustList list = load(sources.find().getFirst());

		assertEquals(List.of(Trust.TRUSTED, Trust.DISTRUSTED), list.entries().stream().map(TrustEntry::trust).toList());
		assertEquals(List.of("Test Root"), labels(list.trusted()));
		assertEquals(List.of("Test Root"), labels(sources.publicRoots(GO_ON)));
	}

	@Test
	void readsWhatTheUserNames() throws Exception {
		file("given/a.pem", pem(root));
		file("given/deep/b.jks", jks(intermediate, root));
		file("given/readme.txt", "nothing".getBytes());
		TrustList list = load(TrustSources.given(folder.resolve("given")));

		assertEquals(List.of("Test Root", "测试中级证书"), labels(list.trusted()));
		assertEquals("", code(list));
	}

	@Test
	void readsStoresWithAPassword() throws Exception {
		KeyStore bcfks = KeyStore.getInstance("BCFKS", Fixtures.BC);
		bcfks.load(null, null);
		bcfks.setCertificateEntry("root", chain.root());
		Path store = file("trust.bcfks", Fixtures.bytes(bcfks, PASSWORD.toCharArray()));

		assertEquals(List.of("Test Root"), labels(load(TrustSources.given(store)).trusted()));
		assertEquals("bcfks.password-wrong",
				code(new TrustSources(machine, Fixtures.password("wrong")).load(TrustSources.given(store), GO_ON)));
	}

	@Test
	void saysWhyThereIsNothing() throws IOException {
		assertEquals("file.missing", code(load(TrustSources.given(folder.resolve("missing")))));
		assertEquals("input.no-object", code(load(TrustSources.given(file("a.txt", "nothing".getBytes())))));
		assertEquals("trust.empty", code(load(TrustSources.given(Files.createDirectory(folder.resolve("none"))))));
	}

	@Test
	void keepsAListUntilItsFileChanges() throws IOException {
		TrustSource source = TrustSources.given(file("a.pem", pem(root)));
		TrustList first = load(source);

		assertSame(first, load(source));
		file("a.pem", pem(root, intermediate));
		assertEquals(2, load(source).trusted().size());
	}

	@Test
	void aCancelledListIsNotKept() throws IOException {
		TrustSource source = TrustSources.given(file("a.pem", pem(root)));

		assertEquals("trust.cancelled", code(sources.load(source, () -> true)));
		assertEquals(1, load(source).trusted().size());
	}

	@Test
	void readsADatabaseOfNss() throws IOException {
		assumeTrue(machine.path().anyMatch(path -> Files.isExecutable(path.resolve("certutil"))));
		Path database = Files.createDirectories(machine.home().resolve(".pki/nssdb"));
		String name = Charset.forName(System.getProperty("native.encoding")).newEncoder().canEncode("根") ? "根证书 " + "x".repeat(70) : "root " + "x".repeat(70);
		run("certutil", "-N", "-d", "sql:" + database, "--empty-password");
		run("certutil", "-A", "-d", "sql:" + database, "-n", name, "-t", "CT,C,C", "-i", file("root.pem", pem(root)).toString());
		run("certutil", "-A", "-d", "sql:" + database, "-n", "bad", "-t", "p,p,p", "-i", file("ca.pem", pem(intermediate)).toString());
		run("certutil", "-A", "-d", "sql:" + database, "-n", "own", "-t", ",,", "-i", file("leaf.pem", pem(chain(0))).toString());
		TrustSource source = sources.find().getFirst();
		TrustList list = load(source);

		assertEquals(Kind.NSS, source.kind());
		assertEquals("", code(list));
		assertEquals(Map.of("Test Root", Trust.TRUSTED, "测试中级证书", Trust.DISTRUSTED, "leaf", Trust.LISTED), list.entries().stream()
				.collect(Collectors.toMap(entry -> entry.certificate().label(), TrustEntry::trust)));
	}

	private static CertificateEvidence chain(int depth) {
		try {
			return chain.evidence().get(depth);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static void run(String... command) throws IOException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String printed = new String(process.getInputStream().readAllBytes());
			assertEquals(0, process.waitFor(), printed);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void findsProfilesOfFirefox() throws IOException {
		file("home/somebody/.mozilla/firefox/abc.default/cert9.db", new byte[0]);
		file("home/somebody/.mozilla/firefox/old.default/cert8.db", new byte[0]);

		assertEquals(List.of("Firefox, profile abc.default", "Firefox, profile old.default"), sources.find().stream().map(source -> source.name().en()).toList());
		assertEquals("trust.old-database", code(load(sources.find().get(1))));
	}

	@Test
	void saysWhichProgramIsMissing() throws IOException {
		file("home/somebody/.pki/nssdb/cert9.db", new byte[0]);
		var bare = new Machine(folder, machine.home(), machine.javaHome(), "Linux", Map.of("PATH", folder.toString()));
		var found = new TrustSources(bare, Passwords.NONE);

		assertEquals("trust.no-certutil", code(found.load(found.find().getFirst(), GO_ON)));
	}

	@Test
	void readsTheFlagsOfNss() {
		String printed = "\nCertificate Nickname          Trust Attributes\n                              SSL,S/MIME,JAR/XPI\n\n"
				+ "A  b   CT,C,C\nfoo,bar                 ,,   \nbad p,p,p\nserver P,,\nuser u,u,u\n";

		assertEquals(Map.of("A  b", Trust.TRUSTED, "foo,bar", Trust.LISTED, "bad", Trust.DISTRUSTED, "server", Trust.TRUSTED, "user", Trust.LISTED),
				NssDatabases.names(printed));
	}

	@Test
	void aProgramThatHangsIsEnded() {
		assumeTrue(Files.isExecutable(Path.of("/bin/sleep")));

		assertEquals("trust.tool-slow", new Tool("/bin/sleep", Duration.ofMillis(1)).run(List.of("60"), GO_ON).problem().orElseThrow().code());
		assertEquals("trust.cancelled", new Tool("/bin/sleep", Duration.ofSeconds(60)).run(List.of("60"), () -> true).problem().orElseThrow().code());
		assertEquals("trust.tool-failed", new Tool("/nowhere", Duration.ofSeconds(60)).run(List.of(), GO_ON).problem().orElseThrow().code());
	}

	@Test
	void readsKeychainsOfMacOs() throws IOException {
		assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
		var mac = new Machine(folder, machine.home(), machine.javaHome(), "Mac OS X", Map.of());
		Path keychain = file("System/Library/Keychains/SystemRootCertificates.keychain", pem(root));
		Path program = file("security", "#!/bin/sh\ncat \"$4\"\n".getBytes());
		assertTrue(program.toFile().setExecutable(true));
		var keychains = new MacKeychains(mac, new Tool(program.toString(), Duration.ofSeconds(60)));

		assertEquals(List.of(keychain.toString()), keychains.find().stream().map(TrustSource::location).toList());
		assertEquals(List.of("Test Root"), labels(keychains.read(keychains.find().getFirst(), GO_ON).trusted()));
	}

	@Test
	void windowsStoresAreThoseOfTheProvider() {
		assumeTrue(Security.getProvider("SunMSCAPI") == null);

		assertEquals(List.of(), new WindowsStores().find());
	}

	@Test
	void saysWhoTrustsARoot() throws Exception {
		var reissued = Chain.evidence(Chain.certificate("CN=Test Root,O=Tests,C=CN", new KeyPair(chain.root().getPublicKey(), null),
				"CN=Other,C=CN", Fixtures.ec().getPrivate(), true));
		TrustList exact = load(TrustSources.given(file("exact.pem", pem(root))));
		TrustList other = load(TrustSources.given(file("other.pem", pem(reissued))));
		TrustList forbidden = new TrustList(exact.source(), List.of(new TrustEntry(reissued, Trust.DISTRUSTED)), Optional.empty());
		TrustList absent = load(TrustSources.given(file("absent.pem", pem(intermediate))));
		TrustList unread = load(TrustSources.given(folder.resolve("missing")));

		assertEquals(List.of(State.TRUSTED, State.OTHER_CERTIFICATE, State.DISTRUSTED, State.ABSENT, State.UNKNOWN),
				TrustComparison.of(List.of(root), List.of(exact, other, forbidden, absent, unread)).rows().getFirst().states());
		assertEquals(List.of("Test Root", "Test Root", "测试中级证书"), TrustComparison.ofAll(List.of(exact, other, exact, absent)).rows().stream()
				.map(row -> row.certificate().label()).toList());
	}
}
