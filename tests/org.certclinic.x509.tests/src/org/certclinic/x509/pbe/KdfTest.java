package org.certclinic.x509.pbe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KdfTest {
	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static String hex(Optional<byte[]> key) {
		return HexFormat.of().formatHex(key.orElseThrow());
	}

	/** RFC 6070, 2. */
	@ParameterizedTest
	@CsvSource({ "password, salt, 1, 0c60c80f961f0e71f3a9b524af6012062fe037a6", "password, salt, 4096, 4b007901b765489abead49d926f721d065a429c1",
			"passwordPASSWORDpassword, saltSALTsaltSALTsaltSALTsaltSALTsalt, 4096, 3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038" })
	void derivesAsTheVectorsOfPbkdf2Say(String password, String salt, int count, String key) {
		assertEquals(key, hex(Kdf.pbkdf2(Hash.SHA1, ascii(password), ascii(salt), count, key.length() / 2, new Budget())));
	}

	@ParameterizedTest
	@CsvSource({ "1, 8", "100, 24", "1000, 70" })
	void derivesForPkcs12AsBouncyCastleDoes(int count, int length) {
		byte[] password = Spelling.of("中文 password".toCharArray()).bmp();
		var generator = new PKCS12ParametersGenerator(new SHA256Digest());
		generator.init(password, ascii("some salt"), count);

		byte[] expected = ((KeyParameter) generator.generateDerivedParameters(length * 8)).getKey();

		assertEquals(HexFormat.of().formatHex(expected), hex(Kdf.pkcs12(Hash.SHA256, Kdf.KEY, password, ascii("some salt"), count, length, new Budget())));
	}

	@Test
	void givesUpBeforeACountThatIsTooHigh() {
		var budget = new Budget();

		assertEquals(Optional.empty(), Kdf.pbkdf2(Hash.SHA256, ascii("x"), ascii("x"), Budget.MAX_ITERATIONS + 1, 32, budget));
		assertTrue(budget.isSpent());
	}

	@Test
	void givesUpWhenItTakesTooLong() {
		long[] clock = new long[1];
		var budget = new Budget(() -> clock[0] += 100_000_000L);

		assertEquals(Optional.empty(), Kdf.pkcs12(Hash.SHA1, Kdf.MAC, new byte[0], new byte[8], 1_000_000, 20, budget));
		assertTrue(budget.isSpent());
	}

	@Test
	void letsAnHonestCountFinishOnABusyMachine() {
		long[] clock = new long[1];
		var budget = new Budget(() -> clock[0] += 100_000_000L);

		assertTrue(Kdf.pkcs12(Hash.SHA1, Kdf.MAC, new byte[0], new byte[8], 100_000, 20, budget).isPresent());
		assertFalse(budget.isSpent());
	}

	@Test
	void knowsEveryHashItNames() {
		for (Hash hash : Hash.values()) {
			assertTrue(hash.digest().getDigestLength() > 0, hash.text());
		}
	}
}
