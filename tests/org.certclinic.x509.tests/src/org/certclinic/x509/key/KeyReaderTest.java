package org.certclinic.x509.key;

import static org.certclinic.x509.store.Fixtures.BC;
import static org.certclinic.x509.store.Fixtures.SOURCE;
import static org.certclinic.x509.store.Fixtures.password;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.DSAPrivateKey;
import java.security.interfaces.DSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.util.ScryptConfig;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS8EncryptedPrivateKeyInfoBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyReaderTest {
	private static Inspected read(byte[] bytes, Passwords passwords) {
		return new KeyReader().read(Octets.of(bytes), SOURCE, passwords).orElseThrow();
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

	private static PrivateKeyInfo pkcs8(PrivateKey key) {
		return PrivateKeyInfo.getInstance(key.getEncoded());
	}

	private static KeyPair generate(String algorithm, int size) throws Exception {
		KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, BC);
		if (size > 0) {
			generator.initialize(size);
		}
		return generator.generateKeyPair();
	}

	@ParameterizedTest
	@CsvSource({ "RSA, 1024", "DSA, 1024", "EC, 256", "Ed25519, 0", "Ed448, 0", "X25519, 0", "X448, 0" })
	void findsThePublicHalfOfAPkcs8Key(String algorithm, int size) throws Exception {
		KeyPair pair = generate(algorithm, size);

		Inspected found = read(pair.getPrivate().getEncoded(), Passwords.NONE);

		assertEquals("PKCS#8", key(found).format());
		assertTrue(key(found).isPrivate());
		assertTrue(isKeyOf(found, pair));
		assertEquals(Optional.empty(), key(found).protection());
	}

	@Test
	void readsPkcs1() throws Exception {
		KeyPair pair = Fixtures.rsa();

		Inspected found = read(pkcs8(pair.getPrivate()).parsePrivateKey().toASN1Primitive().getEncoded(), Passwords.NONE);

		assertEquals("PKCS#1", key(found).format());
		assertTrue(isKeyOf(found, pair));
	}

	@Test
	void readsAPkcs1PublicKey() throws Exception {
		KeyPair pair = Fixtures.rsa();

		Inspected found = read(SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()).parsePublicKey().getEncoded(), Passwords.NONE);

		assertEquals(false, key(found).isPrivate());
		assertTrue(isKeyOf(found, pair));
	}

	@Test
	void readsASubjectPublicKeyInfo() throws Exception {
		KeyPair pair = Fixtures.sm2();

		Inspected found = read(pair.getPublic().getEncoded(), Passwords.NONE);

		assertEquals("SubjectPublicKeyInfo", key(found).format());
		assertEquals("SM2", key(found).family().orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "secp256r1", "secp384r1", "sm2p256v1" })
	void computesThePointOfASec1KeyWithoutOne(String curve) throws Exception {
		KeyPair pair = Fixtures.pair("EC", new ECGenParameterSpec(curve));
		PrivateKeyInfo info = pkcs8(pair.getPrivate());
		BigInteger secret = ECPrivateKey.getInstance(info.parsePrivateKey()).getKey();
		byte[] sec1 = new ECPrivateKey(384, secret, info.getPrivateKeyAlgorithm().getParameters()).getEncoded();

		Inspected found = read(sec1, Passwords.NONE);

		assertEquals("SEC1", key(found).format());
		assertTrue(isKeyOf(found, pair));
	}

	@Test
	void readsTheOldFormOfDsa() throws Exception {
		KeyPair pair = generate("DSA", 1024);
		var secret = (DSAPrivateKey) pair.getPrivate();
		BigInteger open = ((DSAPublicKey) pair.getPublic()).getY();
		var domain = secret.getParams();
		ASN1Encodable[] numbers = List.of(BigInteger.ZERO, domain.getP(), domain.getQ(), domain.getG(), open, secret.getX()).stream()
				.map(ASN1Integer::new).toArray(ASN1Encodable[]::new);

		assertTrue(isKeyOf(read(new DERSequence(numbers).getEncoded(), Passwords.NONE), pair));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.2.840.113549.1.12.1.3", "1.2.840.113549.1.12.1.6", "2.16.840.1.101.3.4.1.42", "1.2.840.113549.3.7" })
	void decryptsPkcs8(String algorithm) throws Exception {
		KeyPair pair = Fixtures.ec();
		byte[] encrypted = new JcaPKCS8EncryptedPrivateKeyInfoBuilder(pair.getPrivate()).build(
				new JcePKCSPBEOutputEncryptorBuilder(new ASN1ObjectIdentifier(algorithm)).setProvider(BC).build(Fixtures.PASSWORD)).getEncoded();

		assertEquals("", problem(read(encrypted, password("changeit"))));
		assertTrue(isKeyOf(read(encrypted, password("changeit")), pair));
		assertEquals("key.password-needed", problem(read(encrypted, Passwords.NONE)));
		assertEquals("key.password-wrong", problem(read(encrypted, password("no"))));
		assertEquals("key.password-mistyped", problem(read(encrypted, password("changeit\r\n"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.2.840.113549.2.7", "1.2.840.113549.2.9", "1.2.840.113549.2.11" })
	void decryptsWithManyHashes(String prf) throws Exception {
		KeyPair pair = Fixtures.ec();
		var builder = new JceOpenSSLPKCS8EncryptorBuilder(JcaPKCS8Generator.AES_256_CBC).setProvider(BC).setIterationCount(1000)
				.setPRF(new AlgorithmIdentifier(new ASN1ObjectIdentifier(prf))).setPassword(Fixtures.PASSWORD);
		byte[] encrypted = new JcaPKCS8Generator(pair.getPrivate(), builder.build()).generate().getContent();

		Inspected found = read(encrypted, password("changeit"));

		assertTrue(isKeyOf(found, pair));
		assertTrue(key(found).protection().orElseThrow().matches("PBES2, AES-256-CBC, HMAC-S\\S+, 1000 iterations"));
	}

	@ParameterizedTest
	@CsvSource({ "1.2.840.113549.1.5.13, 1.2.840.113549.1.5.12, 1.2.156.10197.1.401.2",
			"1.2.156.10197.6.1.4.1.5.2, 1.2.156.10197.6.1.4.1.5.1, 1.2.156.10197.1.401.3.1" })
	void decryptsTheSchemesOfChineseStandards(String pbes, String pbkdf, String prf) throws Exception {
		KeyPair pair = Fixtures.sm2();
		byte[] salt = { 1, 2, 3, 4, 5, 6, 7, 8 };
		var generator = new PKCS5S2ParametersGenerator(new SM3Digest());
		generator.init("changeit".getBytes(StandardCharsets.UTF_8), salt, 1000);
		byte[] secret = ((KeyParameter) generator.generateDerivedParameters(128)).getKey();
		Cipher cipher = Cipher.getInstance("SM4/CBC/PKCS5Padding", BC);
		cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "SM4"), new IvParameterSpec(new byte[16]));
		var kdf = sequence(new ASN1ObjectIdentifier(pbkdf),
				sequence(new DEROctetString(salt), new ASN1Integer(1000), new AlgorithmIdentifier(new ASN1ObjectIdentifier(prf))));
		var sm4 = sequence(new ASN1ObjectIdentifier("1.2.156.10197.1.104.2"), new DEROctetString(new byte[16]));
		byte[] encrypted = sequence(sequence(new ASN1ObjectIdentifier(pbes), sequence(kdf, sm4)),
				new DEROctetString(cipher.doFinal(pair.getPrivate().getEncoded()))).getEncoded();

		Inspected found = read(encrypted, password("changeit"));

		assertEquals("PBES2, SM4-CBC, HMAC-SM3, 1000 iterations", key(found).protection().orElseThrow());
		assertTrue(isKeyOf(found, pair));
	}

	private static DERSequence sequence(ASN1Encodable... parts) {
		return new DERSequence(parts);
	}

	@Test
	void decryptsScrypt() throws Exception {
		KeyPair pair = Fixtures.ec();
		var builder = new JcePKCSPBEOutputEncryptorBuilder(new ScryptConfig.Builder(1024, 8, 1).build(),
				new ASN1ObjectIdentifier("2.16.840.1.101.3.4.1.42"));
		byte[] encrypted = new JcaPKCS8EncryptedPrivateKeyInfoBuilder(pair.getPrivate()).build(builder.setProvider(BC).build(Fixtures.PASSWORD))
				.getEncoded();

		assertTrue(isKeyOf(read(encrypted, password("changeit")), pair));
	}

	@Test
	void refusesScryptThatWouldEatAllMemory() throws Exception {
		var scrypt = sequence(new ASN1ObjectIdentifier("1.3.6.1.4.1.11591.4.11"),
				sequence(new DEROctetString(new byte[8]), new ASN1Integer(1L << 40), new ASN1Integer(8), new ASN1Integer(1)));
		var cipher = sequence(new ASN1ObjectIdentifier("2.16.840.1.101.3.4.1.42"), new DEROctetString(new byte[16]));
		var pbes2 = sequence(new ASN1ObjectIdentifier("1.2.840.113549.1.5.13"), sequence(scrypt, cipher));
		byte[] encrypted = sequence(pbes2, new DEROctetString(new byte[32])).getEncoded();

		Inspected found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(encrypted, password("x")));

		assertEquals("key.iterations", problem(found));
	}

	@Test
	void leavesNoSecretInWhatItKeeps() throws Exception {
		KeyPair pair = Fixtures.ec();
		String secret = HexFormat.of().formatHex(ECPrivateKey.getInstance(pkcs8(pair.getPrivate()).parsePrivateKey()).getKey().toByteArray());

		Inspected found = read(pair.getPrivate().getEncoded(), Passwords.NONE);

		assertEquals(false, found.toString().contains(secret.substring(2)));
	}

	@Test
	void toleratesKeysThatCannotBe() throws Exception {
		ASN1Encodable[] numbers = new ASN1Encodable[9];
		Arrays.fill(numbers, new ASN1Integer(0));
		byte[] badPoint = new SubjectPublicKeyInfo(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, X9ObjectIdentifiers.prime256v1),
				new byte[65]).getEncoded();
		byte[] hugeSecret = sequence(new ASN1Integer(1), new DEROctetString(new byte[500]),
				new DERTaggedObject(true, 0, X9ObjectIdentifiers.prime256v1)).getEncoded();

		assertEquals("RSA", key(read(new DERSequence(numbers).getEncoded(), Passwords.NONE)).family().orElseThrow());
		assertEquals("EC", key(read(badPoint, Passwords.NONE)).family().orElseThrow());
		assertEquals(Optional.empty(), key(read(hugeSecret, Passwords.NONE)).publicKey());
	}

	@Test
	void readsThePublicPartOfAnEnvelopedKey() throws Exception {
		KeyPair pair = Fixtures.sm2();
		var point = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()).getPublicKeyData();
		var cipherText = sequence(new ASN1Integer(1), new ASN1Integer(2), new DEROctetString(new byte[32]), new DEROctetString(new byte[16]));
		byte[] file = sequence(new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.156.10197.1.104.1")), cipherText, point,
				new DERBitString(new byte[64])).getEncoded();

		Inspected found = read(file, Passwords.NONE);

		assertEquals("SM2EnvelopedKey", key(found).format());
		assertEquals("SM2, SM4-ECB", key(found).protection().orElseThrow());
		assertTrue(isKeyOf(found, pair));
	}

	@Test
	void doesNotTakeEverythingForAKey() throws Exception {
		byte[] certificate = Fixtures.certificate(Fixtures.ec(), "a").getEncoded();
		byte[] digestInfo = sequence(new AlgorithmIdentifier(new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1")), new DEROctetString(new byte[32]))
				.getEncoded();
		byte[] signature = sequence(new ASN1Integer(BigInteger.ONE.shiftLeft(250)), new ASN1Integer(BigInteger.ONE.shiftLeft(255))).getEncoded();

		assertEquals(Optional.empty(), new KeyReader().read(Octets.of(certificate), SOURCE, Passwords.NONE));
		assertEquals(Optional.empty(), new KeyReader().read(Octets.of(digestInfo), SOURCE, Passwords.NONE));
		assertEquals(Optional.empty(), new KeyReader().read(Octets.of(signature), SOURCE, Passwords.NONE));
		assertEquals(Optional.empty(), new KeyReader().read(Octets.EMPTY, SOURCE, Passwords.NONE));
	}

	@Test
	void isCutOffAnywhereWithoutAnException() throws Exception {
		byte[] pem = Fixtures.rsa().getPrivate().getEncoded();

		for (int size = 1; size < pem.length; size += 7) {
			Inspected found = new KeyReader().readPem("PRIVATE KEY", Map.of(), Octets.of(Arrays.copyOf(pem, size)), SOURCE, Passwords.NONE);

			assertTrue(problem(found).equals("key.truncated") || size < 4, problem(found) + " at " + size);
		}
	}
}
