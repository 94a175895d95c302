package org.certclinic.x509.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ECPoint;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.certclinic.core.evidence.Deviation;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicKeyDecoderTest {
	private static final byte[] EDWARDS = Made.hex("302a300506032b6570032100" + "11".repeat(32));

	private static PublicKeyInfo decode(byte[] spki) {
		return new PublicKeyDecoder().decode(Made.node(spki)).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "secp256r1,prime256v1,EC,256", "secp384r1,secp384r1,EC,384", "secp521r1,secp521r1,EC,521", "secp256k1,secp256k1,EC,256",
			"brainpoolP256r1,brainpoolP256r1,EC,256", "sm2p256v1,SM2,SM2,256" })
	void namesCurvesAsOpensslDoes(String curve, String name, String family, int size) {
		PublicKeyInfo key = decode(Made.ec(curve).getPublic().getEncoded());

		assertEquals(Optional.of(name), key.curve());
		assertEquals(family, key.family());
		assertEquals(size, key.size());
	}

	@Test
	void knowsTheCurveOfAKeyWithSm2AsItsAlgorithm() throws Exception {
		byte[] usual = Made.ec("sm2p256v1").getPublic().getEncoded();
		var point = SubjectPublicKeyInfo.getInstance(usual).getPublicKeyData().getBytes();
		byte[] odd = new SubjectPublicKeyInfo(new AlgorithmIdentifier(GMObjectIdentifiers.sm2p256v1), point).getEncoded();

		PublicKeyInfo key = decode(odd);

		assertEquals("SM2", key.family());
		assertEquals(Optional.of("SM2"), key.curve());
		assertEquals(256, key.size());
	}

	@ParameterizedTest
	@CsvSource({ "1.2.840.10045.3.1.7,prime256v1,EC", "1.2.156.10197.1.301,SM2,SM2", "1.3.132.0.34,secp384r1,EC" })
	void recognisesCurvesThatAreSpelledOut(String oid, String name, String family) throws Exception {
		X9ECParameters curve = ECNamedCurveTable.getByOID(new ASN1ObjectIdentifier(oid));
		var explicit = new X9ECParameters(curve.getCurve(), curve.getBaseEntry(), curve.getN(), curve.getH(), curve.getSeed());
		byte[] spki = new SubjectPublicKeyInfo(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, explicit),
				curve.getG().getEncoded(false)).getEncoded();
		var decoding = new Decoding(Made.node(spki), "SubjectPublicKeyInfo");

		PublicKeyInfo key = new PublicKeyDecoder().decode(decoding, Made.node(spki), "");

		assertEquals(Optional.of(name), key.curve());
		assertEquals(family, key.family());
		assertEquals(List.of(DeviationCodes.CURVE_EXPLICIT), decoding.deviations().stream().map(Deviation::code).toList());
	}

	@Test
	void doesNotTakeACurveWithAnotherGeneratorForAUsualOne() throws Exception {
		X9ECParameters curve = ECNamedCurveTable.getByOID(new ASN1ObjectIdentifier("1.2.840.10045.3.1.7"));
		var forged = new X9ECParameters(curve.getCurve(), new X9ECPoint(curve.getG().twice(), false), curve.getN(),
				curve.getH(), null);

		PublicKeyInfo key = decode(
				new SubjectPublicKeyInfo(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, forged), curve.getG().getEncoded(false))
						.getEncoded());

		assertEquals(Optional.empty(), key.curve());
		assertEquals(256, key.size());
	}

	@Test
	void readsModulusAndExponent() {
		var pair = Made.rsa(1024);
		var rsa = (RSAPublicKey) pair.getPublic();

		PublicKeyInfo key = decode(rsa.getEncoded());

		assertEquals("RSA", key.family());
		assertEquals(1024, key.size());
		assertEquals(Optional.of(rsa.getModulus()), key.modulus());
		assertEquals(Optional.of(BigInteger.valueOf(65537)), key.exponent());
	}

	@Test
	void readsAnEvenModulus() {
		PublicKeyInfo key = decode(Made.hex("301c300d06092a864886f70d0101010500030b0030080203010000020103"));

		assertEquals(Optional.of(BigInteger.valueOf(0x10000)), key.modulus());
		assertEquals(17, key.size());
	}

	@Test
	void readsDsaKeysThatInheritTheirParameters() {
		PublicKeyInfo key = decode(Made.hex("3011300906072a8648ce38040103040002 0105"));

		assertEquals("DSA", key.family());
		assertEquals(0, key.size());
	}

	@Test
	void readsEdwardsKeys() {
		PublicKeyInfo key = decode(EDWARDS);

		assertEquals("Ed25519", key.family());
		assertEquals("ED25519", key.algorithm().name());
		assertEquals(255, key.size());
	}

	@ParameterizedTest
	@CsvSource({ "2.16.840.1.101.3.4.3.17,ML-DSA-44", "2.16.840.1.101.3.4.3.20,SLH-DSA-SHA2-128s", "1.3.101.110,X25519",
			"1.2.643.7.1.1.1.1,GOST R 34.10-2012-256", "1.2.3.4,1.2.3.4" })
	void namesFamilies(String oid, String family) throws Exception {
		byte[] spki = new SubjectPublicKeyInfo(new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid)), new byte[32]).getEncoded();

		assertEquals(family, decode(spki).family());
	}

	@Test
	void hasNoSizeOfAKeyThatCannotBeRead() {
		byte[] spki = Made.hex("3014300d06092a864886f70d01010105000303000102");

		PublicKeyInfo key = decode(spki);

		assertEquals("RSA", key.family());
		assertEquals(0, key.size());
		assertTrue(key.modulus().isEmpty());
	}

	@Test
	void isAbsentForSomethingElse() {
		assertTrue(new PublicKeyDecoder().decode(Made.node(Made.hex("0201"))).isEmpty());
	}
}
