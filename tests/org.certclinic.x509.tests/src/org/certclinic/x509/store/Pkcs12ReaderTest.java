package org.certclinic.x509.store;

import static org.certclinic.x509.store.Fixtures.BC;
import static org.certclinic.x509.store.Fixtures.evidence;
import static org.certclinic.x509.store.Fixtures.kinds;
import static org.certclinic.x509.store.Fixtures.matches;
import static org.certclinic.x509.store.Fixtures.password;
import static org.certclinic.x509.store.Fixtures.problem;
import static org.certclinic.x509.store.Fixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are made by BouncyCastle, bag by bag. */
final class Pkcs12ReaderTest {
	private static final ASN1ObjectIdentifier TRIPLE_DES = PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC;
	private static final byte[] ID = { 1, 2, 3 };

	private static OutputEncryptor encryptor(ASN1ObjectIdentifier algorithm, char[] password) throws Exception {
		return new JcePKCSPBEOutputEncryptorBuilder(algorithm).setProvider(BC).setIterationCount(100).build(password);
	}

	private static PKCS12MacCalculatorBuilder mac(ASN1ObjectIdentifier digest) {
		return new JcePKCS12MacCalculatorBuilder(digest).setProvider(BC).setIterationCount(100);
	}

	private static PKCS12SafeBag certificate(KeyPair pair, String name) throws Exception {
		var bag = new JcaPKCS12SafeBagBuilder(Fixtures.certificate(pair, name));
		bag.addBagAttribute(PKCS12SafeBag.friendlyNameAttribute, new DERBMPString(name));
		bag.addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, new DEROctetString(ID));
		return bag.build();
	}

	private static PKCS12SafeBag key(KeyPair pair, ASN1ObjectIdentifier algorithm, char[] password) throws Exception {
		PKCS12SafeBagBuilder bag = new JcaPKCS12SafeBagBuilder(pair.getPrivate(), encryptor(algorithm, password));
		bag.addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, new DEROctetString(ID));
		return bag.build();
	}

	/** A certificate in an encrypted part, its key encrypted by itself in an open one. */
	private static byte[] file(ASN1ObjectIdentifier certificates, ASN1ObjectIdentifier keys, char[] password) throws Exception {
		KeyPair pair = Fixtures.ec();
		var builder = new PKCS12PfxPduBuilder();
		builder.addEncryptedData(encryptor(certificates, password), new PKCS12SafeBag[] { certificate(pair, "张三") });
		builder.addData(key(pair, keys, password));
		return builder.build(mac(NISTObjectIdentifiers.id_sha256), password).getEncoded(ASN1Encoding.DER);
	}

	private static byte[] file(String password) throws Exception {
		return file(TRIPLE_DES, TRIPLE_DES, password.toCharArray());
	}

	@ParameterizedTest
	@CsvSource({ "1.2.840.113549.1.12.1.6, 1.2.840.113549.1.12.1.3, pbeWithSHA1And40BitRC2-CBC",
			"1.2.840.113549.1.12.1.5, 1.2.840.113549.1.12.1.4, pbeWithSHA1And128BitRC2-CBC",
			"1.2.840.113549.1.12.1.3, 1.2.840.113549.1.12.1.3, pbeWithSHA1And3-KeyTripleDES-CBC",
			"2.16.840.1.101.3.4.1.2, 2.16.840.1.101.3.4.1.42, 'PBES2, AES-128-CBC, HMAC-SHA-1'",
			"1.2.840.113549.3.7, 1.2.840.113549.3.7, 'PBES2, 3DES-CBC, HMAC-SHA-1'" })
	void opensWhatIsEncryptedInManyWays(String certificates, String keys, String protection) throws Exception {
		byte[] file = file(new ASN1ObjectIdentifier(certificates), new ASN1ObjectIdentifier(keys), "changeit".toCharArray());

		List<Inspected> found = read(file, password("changeit"));

		assertEquals("", problem(found));
		assertEquals(List.of(EntryKind.CERTIFICATE, EntryKind.PRIVATE_KEY), kinds(found));
		assertTrue(evidence(found).opened());
		assertTrue(matches(found));
		assertEquals(protection + ", 100 iterations", evidence(found).entries().getFirst().protection().orElseThrow());
	}

	@Test
	void namesMembersByTheirFriendlyNames() throws Exception {
		List<Inspected> found = read(file("changeit"), password("changeit"));

		assertEquals(List.of("store", "store!/张三", "store!/2"), found.stream().map(object -> object.source().name()).toList());
		assertEquals("010203", evidence(found).entries().get(1).localKey().orElseThrow().hex());
	}

	@Test
	void showsItsStructureWithoutThePassword() throws Exception {
		List<Inspected> found = read(file("changeit"), Passwords.NONE);

		assertEquals("pkcs12.password-needed", problem(found));
		assertEquals(List.of(EntryKind.ENCRYPTED, EntryKind.PRIVATE_KEY), kinds(found));
		assertEquals("HMAC-SHA-256, 100 iterations", evidence(found).integrity().orElseThrow());
		assertFalse(evidence(found).opened());
	}

	@Test
	void tellsAWrongPassword() throws Exception {
		assertEquals("pkcs12.password-wrong", problem(read(file("changeit"), password("changed"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "changeit\n", " changeit ", "\u3000changeit", "ｃｈａｎｇｅｉｔ", "CHANGEIT", "cHANGEIT" })
	void opensForAPasswordThatIsAlmostRightAndSaysSo(String typed) throws Exception {
		String meant = typed.equals("cHANGEIT") ? "Changeit" : "changeit";

		List<Inspected> found = read(file(meant), password(typed));

		assertEquals("pkcs12.password-mistyped", problem(found));
		assertTrue(evidence(found).opened());
	}

	@ParameterizedTest
	@ValueSource(strings = { "GBK", "UTF-8" })
	void recognisesAPasswordInTheBytesOfAnotherEncoding(String charset) throws Exception {
		String misread = new String("密码123".getBytes(charset), StandardCharsets.ISO_8859_1);

		List<Inspected> found = read(file(misread), password("密码123"));

		assertEquals("pkcs12.password-mistyped", problem(found));
		assertTrue(found.getFirst().problem().orElseThrow().message().en().contains(charset));
	}

	@Test
	void opensAChinesePassword() throws Exception {
		assertEquals("", problem(read(file("密码123"), password("密码123"))));
	}

	@Test
	void opensWithTheEmptyPasswordUnasked() throws Exception {
		List<Inspected> found = read(file(""), Passwords.NONE);

		assertEquals("", problem(found));
		assertTrue(matches(found));
	}

	@Test
	void opensWithoutASeal() throws Exception {
		KeyPair pair = Fixtures.ec();
		var builder = new PKCS12PfxPduBuilder();
		builder.addEncryptedData(encryptor(TRIPLE_DES, Fixtures.PASSWORD), new PKCS12SafeBag[] { certificate(pair, "leaf") });
		byte[] file = builder.build(null, null).getEncoded();

		List<Inspected> found = read(file, password("changeit"));

		assertEquals("", problem(found));
		assertEquals(List.of(EntryKind.CERTIFICATE), kinds(found));
		assertTrue(evidence(found).integrity().isEmpty());
	}

	/** RFC 9579. */
	@Test
	void checksASealOfPbmac1() throws Exception {
		Pfx pfx = new PKCS12PfxPdu(file("changeit")).toASN1Structure();
		byte[] sealed = ASN1OctetString.getInstance(pfx.getAuthSafe().getContent()).getOctets();
		byte[] salt = new byte[8];
		byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(Fixtures.PASSWORD, salt, 500, 256)).getEncoded();
		Mac hmac = Mac.getInstance("HmacSHA512");
		hmac.init(new SecretKeySpec(key, "HmacSHA512"));
		var kdf = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBKDF2,
				new PBKDF2Params(salt, 500, 32, new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256)));
		var scheme = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBMAC1,
				new DERSequence(new ASN1Encodable[] { kdf, new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA512) }));
		byte[] file = new Pfx(pfx.getAuthSafe(), new MacData(new DigestInfo(scheme, hmac.doFinal(sealed)), new byte[1], 1)).getEncoded();

		List<Inspected> found = read(file, password("changeit"));

		assertEquals("", problem(found));
		assertEquals("PBMAC1, HMAC-SHA-512, HMAC-SHA-256, 500 iterations", evidence(found).integrity().orElseThrow());
		assertEquals("pkcs12.password-wrong", problem(read(file, password("no"))));
	}

	@Test
	void needsNoPasswordForWhatLiesOpen() throws Exception {
		KeyPair pair = Fixtures.ec();
		PKCS12PfxPdu pdu = new PKCS12PfxPduBuilder().addData(certificate(pair, "leaf")).build(mac(NISTObjectIdentifiers.id_sha256), Fixtures.PASSWORD);

		List<Inspected> found = read(pdu.getEncoded(), Passwords.NONE);

		assertEquals("", problem(found));
		assertEquals(List.of(EntryKind.CERTIFICATE), kinds(found));
		assertTrue(evidence(found).opened());
	}

	@Test
	void saysThatItIsEmpty() throws Exception {
		byte[] file = new PKCS12PfxPduBuilder().build(mac(NISTObjectIdentifiers.id_sha256), Fixtures.PASSWORD).getEncoded();

		assertEquals("pkcs12.empty", problem(read(file, Passwords.NONE)));
	}

	@Test
	void tellsAPartUnderAnotherPassword() throws Exception {
		KeyPair pair = Fixtures.ec();
		var builder = new PKCS12PfxPduBuilder();
		builder.addEncryptedData(encryptor(TRIPLE_DES, Fixtures.PASSWORD), new PKCS12SafeBag[] { certificate(pair, "leaf") });
		builder.addData(key(pair, TRIPLE_DES, "another".toCharArray()));
		byte[] file = builder.build(mac(NISTObjectIdentifiers.id_sha256), Fixtures.PASSWORD).getEncoded();

		List<Inspected> found = read(file, password("changeit"));

		assertEquals("pkcs12.entry-password", problem(found));
		assertFalse(evidence(found).opened());
	}

	@Test
	void tellsThatTheContentWasAltered() throws Exception {
		byte[] file = file("changeit");
		file[file.length - 40] ^= 1; // in the seal: salt and count are the last 10 to 30 bytes

		assertEquals("pkcs12.altered", problem(read(file, password("changeit"))));
	}

	@Test
	void opensAndCutsOffBer() throws Exception {
		KeyPair pair = Fixtures.ec();
		var builder = new PKCS12PfxPduBuilder();
		builder.addEncryptedData(encryptor(TRIPLE_DES, Fixtures.PASSWORD), new PKCS12SafeBag[] { certificate(pair, "leaf") });
		byte[] file = builder.build(mac(NISTObjectIdentifiers.id_sha256), Fixtures.PASSWORD).getEncoded(ASN1Encoding.BER);

		assertEquals("", problem(read(file, password("changeit"))));
		assertEquals("pkcs12.truncated", problem(read(Arrays.copyOf(file, file.length - 2), password("changeit"))));
	}

	@Test
	void countsTheBytesThatAreMissing() throws Exception {
		byte[] file = file("changeit");

		List<Inspected> found = read(Arrays.copyOf(file, file.length - 11), password("changeit"));

		assertEquals("pkcs12.truncated", problem(found));
		assertEquals(file.length - 11, found.getFirst().problem().orElseThrow().offset());
		assertTrue(found.getFirst().problem().orElseThrow().message().en().contains(" 11 "));
	}

	@Test
	void isCutOffAnywhereWithoutAnException() throws Exception {
		byte[] file = file("changeit");

		for (int size = 28; size < file.length; size += 7) {
			assertEquals("pkcs12.truncated", problem(read(Arrays.copyOf(file, size), password("changeit"))), "at " + size);
		}
	}

	@Test
	void isChangedAnywhereWithoutAnException() throws Exception {
		byte[] file = file("changeit");

		for (int at = 0; at < file.length; at++) {
			byte[] changed = file.clone();
			changed[at] ^= (byte) 0xff;
			read(changed, password("changeit"));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MAX_VALUE, 11_000_000 })
	void refusesAbsurdCounts(int count) throws Exception {
		PKCS12PfxPdu pdu = new PKCS12PfxPdu(file("changeit"));
		var pfx = pdu.toASN1Structure();
		var mac = new MacData(pfx.getMacData().getMac(), new byte[8], count);
		byte[] file = new Pfx(pfx.getAuthSafe(), mac).getEncoded();

		List<Inspected> found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(file, Passwords.NONE));

		assertEquals("pkcs12.iterations", problem(found));
	}

	@Test
	void namesAnAlgorithmItDoesNotKnow() throws Exception {
		byte[] file = file(NISTObjectIdentifiers.id_aes128_CBC, NISTObjectIdentifiers.id_aes128_CBC, Fixtures.PASSWORD);
		byte[] oid = NISTObjectIdentifiers.id_aes128_CBC.getEncoded();
		for (int at = 0; at + oid.length <= file.length; at++) {
			if (Arrays.equals(file, at, at + oid.length, oid, 0, oid.length)) {
				file[at + oid.length - 1] = 0x63;
			}
		}

		List<Inspected> found = read(file, password("changeit"));

		assertEquals("pkcs12.algorithm-unsupported", problem(found));
		assertTrue(found.getFirst().problem().orElseThrow().message().zh().contains("2.16.840.1.101.3.4.1.99"));
	}

	@Test
	void asksForThePasswordOnce() throws Exception {
		int[] asked = new int[1];
		byte[] file = file("changeit");

		read(file, _ -> {
			asked[0]++;
			return Optional.of("no".toCharArray());
		});

		assertEquals(1, asked[0]);
	}

	@Test
	void wipesThePassword() throws Exception {
		char[] typed = "changeit".toCharArray();

		read(file("changeit"), _ -> Optional.of(typed));

		assertEquals(new String(new char[8]), new String(typed));
	}
}
