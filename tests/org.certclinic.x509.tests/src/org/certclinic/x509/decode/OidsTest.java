package org.certclinic.x509.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.certclinic.core.evidence.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OidsTest {
	@Test
	void areMany() {
		assertTrue(Oids.all().size() >= 400);
	}

	@ParameterizedTest
	@CsvSource({ "2.5.4.3,CN,commonName,通用名称", "1.2.840.113549.1.9.1,emailAddress,emailAddress,电子邮件",
			"1.2.840.113549.1.1.11,RSA-SHA256,sha256WithRSAEncryption,RSA 签名（SHA-256）", "1.2.156.10197.1.501,SM2-SM3,SM2-with-SM3,SM2 签名（SM3）",
			"2.5.29.15,keyUsage,X509v3 Key Usage,密钥用法" })
	void haveNamesAndWords(String oid, String shortName, String longName, String zh) {
		assertEquals(shortName, Oids.shortName(oid));
		assertEquals(longName, Oids.longName(oid));
		assertEquals(zh, Oids.words(oid).zh());
	}

	@Test
	void areTheirOwnNameWhereUnknown() {
		assertEquals("1.2.3.4.5", Oids.shortName("1.2.3.4.5"));
		assertEquals("1.2.3.4.5", Oids.words("1.2.3.4.5").en());
	}

	@Test
	void haveWordsInBothLanguages() {
		List<Oids.Entry> silent = Oids.all().stream().filter(entry -> entry.words().zh().isEmpty() || entry.words().en().isEmpty()
				|| entry.words().en().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)).toList();

		assertEquals(List.of(), silent);
	}

	@Test
	void areFoundByTheirEncoding() throws Exception {
		for (Oids.Entry entry : Oids.all()) {
			byte[] encoded = new ASN1ObjectIdentifier(entry.oid()).getEncoded();

			assertEquals(Optional.of(entry.oid()), Oids.known(Octets.of(encoded).slice(2, encoded.length)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0", "1.39.5", "2.999.3", "2.5.29.17", "1.2.840.113549.1.1.1", "2.25.329800735698586629295641978511506172918",
			"1.3.6.1.4.1.4294967295", "2.340282366920938463463374607431768211455" })
	void areDecodedAsBouncyCastleDoes(String oid) throws Exception {
		byte[] encoded = new ASN1ObjectIdentifier(oid).getEncoded();

		assertEquals(Optional.of(oid), OidCodec.decode(Octets.of(encoded).slice(2, encoded.length)));
	}

	@Test
	void areNotReadFromBytesThatAreNone() {
		assertEquals(Optional.empty(), OidCodec.decode(Octets.EMPTY));
		assertEquals(Optional.empty(), OidCodec.decode(Octets.of((byte) 0x2a, (byte) 0x80)));
		assertEquals(Optional.empty(), OidCodec.decode(Octets.of(new byte[OidCodec.MAX_BYTES + 1])));
	}
}
