package org.certclinic.x509.key;

import static org.certclinic.x509.store.Fixtures.BC;
import static org.certclinic.x509.store.Fixtures.SOURCE;
import static org.certclinic.x509.store.Fixtures.password;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcePEMEncryptorBuilder;
import org.bouncycastle.util.io.pem.PemHeader;
import org.bouncycastle.util.io.pem.PemObject;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.decode.PublicKeyDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.store.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What depends on labels, headers and formats of other programs. */
final class PemKeyTest {
	private static Inspected read(String label, Map<String, String> headers, byte[] content, Passwords passwords) {
		return new KeyReader().readPem(label, headers, Octets.of(content), SOURCE, passwords);
	}

	private static KeyEvidence key(Inspected found) {
		return (KeyEvidence) found.evidence().orElseThrow();
	}

	private static String problem(Inspected found) {
		return found.problem().map(Problem::code).orElse("");
	}

	private static boolean isKeyOf(Inspected found, KeyPair pair) {
		PublicKeyInfo expected = new PublicKeyDecoder().decode(DerNode.of(Octets.of(pair.getPublic().getEncoded()))).orElseThrow();
		return key(found).publicKey().orElseThrow().isSameKey(expected);
	}

	private static Map<String, String> headers(PemObject pem) {
		Map<String, String> headers = new HashMap<>();
		for (Object header : pem.getHeaders()) {
			headers.put(((PemHeader) header).getName(), ((PemHeader) header).getValue());
		}
		return headers;
	}

	@ParameterizedTest
	@ValueSource(strings = { "DES-EDE3-CBC", "AES-128-CBC", "AES-256-CBC", "DES-CBC" })
	void decryptsOpenSslsOldEncryption(String cipher) throws Exception {
		KeyPair pair = Fixtures.ec();
		PemObject pem = new JcaMiscPEMGenerator(pair.getPrivate(), new JcePEMEncryptorBuilder(cipher).setProvider(BC).build(Fixtures.PASSWORD))
				.generate();

		Inspected found = read(pem.getType(), headers(pem), pem.getContent(), password("changeit"));

		assertEquals("", problem(found));
		assertEquals("PEM, " + cipher + ", MD5", key(found).protection().orElseThrow());
		assertTrue(isKeyOf(found, pair));
		assertEquals("key.password-needed", problem(read(pem.getType(), headers(pem), pem.getContent(), Passwords.NONE)));
		assertEquals("key.password-wrong", problem(read(pem.getType(), headers(pem), pem.getContent(), password("no"))));
	}

	@Test
	void tellsThatHeadersAreMissing() {
		Inspected found = read("RSA PRIVATE KEY", Map.of("Proc-Type", "4,ENCRYPTED"), new byte[64], Passwords.NONE);

		assertEquals("key.headers", problem(found));
	}

	@Test
	void namesAnOldCipherItDoesNotKnow() {
		Inspected found = read("RSA PRIVATE KEY", Map.of("Proc-Type", "4,ENCRYPTED", "DEK-Info", "SEED-CBC,00112233445566778899AABBCCDDEEFF"),
				new byte[64], Passwords.NONE);

		assertEquals("key.algorithm-unsupported", problem(found));
	}

	@Test
	void tellsALabelThatPromisesSomethingElse() throws Exception {
		byte[] pkcs8 = Fixtures.rsa().getPrivate().getEncoded();

		assertEquals("key.label", problem(read("RSA PRIVATE KEY", Map.of(), pkcs8, Passwords.NONE)));
		assertEquals("", problem(read("PRIVATE KEY", Map.of(), pkcs8, Passwords.NONE)));
	}

	@Test
	void takesParametersForNothingBad() {
		Inspected found = read("EC PARAMETERS", Map.of(), new byte[] { 6, 1, 42 }, Passwords.NONE);

		assertEquals("", problem(found));
		assertEquals(false, key(found).isPrivate());
		assertEquals("EC", key(found).family().orElseThrow());
	}

	@Test
	void tellsWhatIsNoKey() {
		assertEquals("key.unknown", problem(read("PRIVATE KEY", Map.of(), new byte[] { 4, 1, 0 }, Passwords.NONE)));
		assertEquals("key.truncated", problem(read("PRIVATE KEY", Map.of(), new byte[0], Passwords.NONE)));
	}

	private static byte[] sshRsa(RSAPublicKey key) throws IOException {
		var out = new ByteArrayOutputStream();
		var data = new DataOutputStream(out);
		for (byte[] part : new byte[][] { "ssh-rsa".getBytes(StandardCharsets.US_ASCII), key.getPublicExponent().toByteArray(),
				key.getModulus().toByteArray() }) {
			data.writeInt(part.length);
			data.write(part);
		}
		return out.toByteArray();
	}

	private static byte[] openSsh(byte[] publicKey, String cipher) throws IOException {
		var out = new ByteArrayOutputStream();
		var data = new DataOutputStream(out);
		data.write("openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII));
		for (String text : new String[] { cipher, cipher.equals("none") ? "none" : "bcrypt", "" }) {
			data.writeInt(text.length());
			data.writeBytes(text);
		}
		data.writeInt(1);
		data.writeInt(publicKey.length);
		data.write(publicKey);
		data.writeInt(16);
		data.write(new byte[16]);
		return out.toByteArray();
	}

	@Test
	void readsThePublicHalfOfAnOpenSshKey() throws Exception {
		KeyPair pair = Fixtures.rsa();
		byte[] file = openSsh(sshRsa((RSAPublicKey) pair.getPublic()), "aes256-ctr");

		Inspected found = read("OPENSSH PRIVATE KEY", Map.of(), file, Passwords.NONE);

		assertEquals("key.openssh", problem(found));
		assertEquals("OpenSSH", key(found).format());
		assertEquals("aes256-ctr, bcrypt", key(found).protection().orElseThrow());
		assertTrue(isKeyOf(found, pair));
	}

	@Test
	void cutsOffAnOpenSshKeyWithoutAnException() throws Exception {
		byte[] file = openSsh(sshRsa((RSAPublicKey) Fixtures.rsa().getPublic()), "none");

		for (int size = 15; size < file.length; size += 7) {
			assertEquals("key.truncated", problem(read("OPENSSH PRIVATE KEY", Map.of(), Arrays.copyOf(file, size), Passwords.NONE)));
		}
	}

	@Test
	void readsThePublicHalfOfAPuttyKey() throws Exception {
		KeyPair pair = Fixtures.rsa();
		String base64 = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(sshRsa((RSAPublicKey) pair.getPublic()));
		String file = "PuTTY-User-Key-File-2: ssh-rsa\nEncryption: aes256-cbc\nComment: mine\nPublic-Lines: " + base64.lines().count() + "\n" + base64
				+ "\nPrivate-Lines: 0\n";

		Inspected found = new KeyReader().read(Octets.of(file.getBytes(StandardCharsets.US_ASCII)), SOURCE, Passwords.NONE).orElseThrow();

		assertEquals("key.putty", problem(found));
		assertEquals("aes256-cbc", key(found).protection().orElseThrow());
		assertTrue(isKeyOf(found, pair));
	}

	@Test
	void knowsItsOwnKeyFromAnother() throws Exception {
		Inspected one = read("PRIVATE KEY", Map.of(), Fixtures.ec().getPrivate().getEncoded(), Passwords.NONE);

		assertEquals(false, isKeyOf(one, Fixtures.ec()));
	}
}
