package org.certclinic.x509.store;

import static org.certclinic.x509.store.Fixtures.evidence;
import static org.certclinic.x509.store.Fixtures.kinds;
import static org.certclinic.x509.store.Fixtures.matches;
import static org.certclinic.x509.store.Fixtures.password;
import static org.certclinic.x509.store.Fixtures.problem;
import static org.certclinic.x509.store.Fixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.bouncycastle.util.BigIntegers;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.junit.jupiter.api.Test;

/** Files are made as a real test file of CFCA's was found to be made. */
final class Sm2ReaderTest {
	private static final ASN1ObjectIdentifier DATA = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.1");

	private static byte[] file(String password) throws Exception {
		KeyPair pair = Fixtures.sm2();
		var digest = new SM3.Digest();
		digest.update(password.getBytes(StandardCharsets.UTF_8));
		byte[] derived = digest.digest(new byte[] { 0, 0, 0, 1 });
		Cipher cipher = Cipher.getInstance("SM4/CBC/PKCS5Padding", Fixtures.BC);
		cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(derived, 16, 16, "SM4"), new IvParameterSpec(derived, 0, 16));
		byte[] key = cipher.doFinal(BigIntegers.asUnsignedByteArray(32, ((ECPrivateKey) pair.getPrivate()).getS()));
		var encrypted = new DERSequence(
				new ASN1Encodable[] { DATA, new ASN1ObjectIdentifier("1.2.156.10197.1.104"), new DEROctetString(key) });
		var certificate = new DERSequence(new ASN1Encodable[] { DATA, new DEROctetString(Fixtures.certificate(pair, "sm2").getEncoded()) });
		return new DERSequence(new ASN1Encodable[] { new ASN1Integer(1), encrypted, certificate }).getEncoded();
	}

	@Test
	void opensWithItsPassword() throws Exception {
		List<Inspected> found = read(file("123456"), password("123456"));

		assertEquals(ObjectKind.SM2, found.getFirst().kind());
		assertEquals("", problem(found));
		assertTrue(evidence(found).opened());
		assertTrue(matches(found));
	}

	@Test
	void showsTheCertificateWithoutAPassword() throws Exception {
		List<Inspected> found = read(file("123456"), Passwords.NONE);

		assertEquals("sm2.password-needed", problem(found));
		assertEquals(List.of(EntryKind.PRIVATE_KEY, EntryKind.CERTIFICATE), kinds(found));
		assertEquals("SM4-CBC, SM3", evidence(found).entries().getFirst().protection().orElseThrow());
		assertFalse(evidence(found).opened());
	}

	@Test
	void tellsAWrongPassword() throws Exception {
		assertEquals("sm2.password-wrong", problem(read(file("123456"), password("654321"))));
	}

	@Test
	void isCutOffAnywhereWithoutAnException() throws Exception {
		byte[] file = file("123456");

		for (int size = 35; size < file.length; size += 7) {
			assertEquals("sm2.truncated", problem(read(Arrays.copyOf(file, size), password("123456"))), "at " + size);
		}
	}
}
