package org.certclinic.x509.store;

import static org.certclinic.x509.store.Fixtures.BC;
import static org.certclinic.x509.store.Fixtures.PASSWORD;
import static org.certclinic.x509.store.Fixtures.evidence;
import static org.certclinic.x509.store.Fixtures.keyStore;
import static org.certclinic.x509.store.Fixtures.kinds;
import static org.certclinic.x509.store.Fixtures.matches;
import static org.certclinic.x509.store.Fixtures.password;
import static org.certclinic.x509.store.Fixtures.problem;
import static org.certclinic.x509.store.Fixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import javax.crypto.spec.SecretKeySpec;

import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JKS, JCEKS and BKS: names and certificates lie open, keys do not. */
final class JavaStoreReaderTest {
	private static Provider provider(String type) {
		return switch (type) {
			case "JKS" -> Security.getProvider("SUN");
			case "JCEKS" -> Security.getProvider("SunJCE");
			default -> BC;
		};
	}

	private static ObjectKind kind(String type) {
		return ObjectKind.valueOf(type.replace("-V1", ""));
	}

	private static String prefix(String type) {
		return kind(type).text();
	}

	@ParameterizedTest
	@ValueSource(strings = { "JKS", "JCEKS", "BKS", "BKS-V1" })
	void openWithTheirPassword(String type) throws Exception {
		byte[] store = keyStore(type, provider(type), PASSWORD);

		List<Inspected> found = read(store, password("changeit"));

		assertEquals(kind(type), found.getFirst().kind());
		assertEquals("", problem(found));
		assertTrue(evidence(found).opened());
		assertTrue(matches(found));
	}

	@ParameterizedTest
	@ValueSource(strings = { "JKS", "JCEKS", "BKS", "BKS-V1" })
	void showTheirCertificatesWithoutAPassword(String type) throws Exception {
		byte[] store = keyStore(type, provider(type), PASSWORD);

		List<Inspected> found = read(store, Passwords.NONE);

		assertEquals(prefix(type) + ".password-needed", problem(found));
		assertEquals(2, kinds(found).stream().filter(EntryKind.CERTIFICATE::equals).count());
		assertFalse(evidence(found).opened());
	}

	@ParameterizedTest
	@ValueSource(strings = { "JKS", "JCEKS", "BKS", "BKS-V1" })
	void tellAWrongPassword(String type) throws Exception {
		byte[] store = keyStore(type, provider(type), PASSWORD);

		List<Inspected> found = read(store, password("CHANGE it"));

		assertEquals(prefix(type) + ".password-wrong", problem(found));
	}

	@ParameterizedTest
	@ValueSource(strings = { "JKS", "JCEKS", "BKS", "BKS-V1" })
	void areCutOffAnywhereWithoutAnException(String type) throws Exception {
		byte[] store = keyStore(type, provider(type), PASSWORD);

		for (int size = 32; size < store.length; size += 7) {
			List<Inspected> found = read(Arrays.copyOf(store, size), password("changeit"));

			assertEquals(prefix(type) + ".truncated", problem(found), "at " + size);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "JKS", "JCEKS" })
	void tellAKeyWithAPasswordOfItsOwn(String type) throws Exception {
		KeyPair pair = Fixtures.ec();
		KeyStore store = KeyStore.getInstance(type, provider(type));
		store.load(null, null);
		store.setKeyEntry("key", pair.getPrivate(), "another".toCharArray(), new Certificate[] { Fixtures.certificate(pair, "leaf") });

		List<Inspected> found = read(Fixtures.bytes(store, PASSWORD), password("changeit"));

		assertEquals(prefix(type) + ".entry-password", problem(found));
		assertFalse(evidence(found).opened());
	}

	@ParameterizedTest
	@ValueSource(strings = { "JKS", "JCEKS", "BKS" })
	void areSaidToBeEmpty(String type) throws Exception {
		KeyStore store = KeyStore.getInstance(type, provider(type));
		store.load(null, null);

		List<Inspected> found = read(Fixtures.bytes(store, PASSWORD), Passwords.NONE);

		assertEquals(prefix(type) + ".empty", problem(found));
	}

	@Test
	void goesBehindASecretKeyWithoutMakingIt() throws Exception {
		KeyStore store = KeyStore.getInstance("JCEKS");
		store.load(null, null);
		store.setKeyEntry("aes", new SecretKeySpec(new byte[16], "AES"), PASSWORD, null);
		store.setKeyEntry("des", new SecretKeySpec(new byte[24], "DESede"), PASSWORD, null);
		store.setCertificateEntry("root", Fixtures.certificate(Fixtures.ec(), "root"));

		List<Inspected> found = read(Fixtures.bytes(store, PASSWORD), Passwords.NONE);

		assertEquals(Set.of(EntryKind.SECRET_KEY, EntryKind.CERTIFICATE), Set.copyOf(kinds(found)));
		assertEquals(3, kinds(found).size());
	}

	@Test
	void needsNoPasswordForCertificatesAlone() throws Exception {
		KeyStore store = KeyStore.getInstance("JKS");
		store.load(null, null);
		store.setCertificateEntry("root", Fixtures.certificate(Fixtures.ec(), "root"));

		List<Inspected> found = read(Fixtures.bytes(store, PASSWORD), Passwords.NONE);

		assertEquals("", problem(found));
		assertTrue(evidence(found).opened());
	}

	@Test
	void saysThatUberIsNotRead() throws Exception {
		byte[] store = keyStore("UBER", BC, PASSWORD);

		List<Inspected> found = read(store, password("changeit"));

		assertEquals("bks.uber", problem(found));
	}

	@Test
	void opensBcfks() throws Exception {
		byte[] store = keyStore("BCFKS", BC, PASSWORD);

		List<Inspected> found = read(store, password("changeit"));

		assertEquals("", problem(found));
		assertTrue(evidence(found).opened());
		assertTrue(matches(found));
	}

	@Test
	void showsHowBcfksIsProtectedWithoutAPassword() throws Exception {
		byte[] store = keyStore("BCFKS", BC, PASSWORD);

		List<Inspected> found = read(store, Passwords.NONE);

		assertEquals("bcfks.password-needed", problem(found));
		assertTrue(evidence(found).integrity().orElseThrow().matches("HMAC-SHA-512, HMAC-SHA-512, \\d+ iterations"));
		assertEquals("bcfks.password-wrong", problem(read(store, password("wrong"))));
	}

	@Test
	void cutsOffBcfksWithoutAnException() throws Exception {
		byte[] store = keyStore("BCFKS", BC, PASSWORD);

		for (int size = 120; size < store.length; size += 7) {
			assertEquals("bcfks.truncated", problem(read(Arrays.copyOf(store, size), password("changeit"))), "at " + size);
		}
	}
}
