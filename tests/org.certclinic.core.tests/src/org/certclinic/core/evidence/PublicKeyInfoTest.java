package org.certclinic.core.evidence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Optional;

import org.junit.jupiter.api.Test;

final class PublicKeyInfoTest {
	private static final String X = "11".repeat(32);
	private static final String EVEN = "22".repeat(32);
	private static final String NAMED = "301306072a8648ce3d020106082a8648ce3d030107";

	private static PublicKeyInfo key(String family, Optional<String> curve, String spki) {
		Octets encoded = Octets.of(HexFormat.of().parseHex(spki));
		return new PublicKeyInfo(new Algorithm("1.2.840.10045.2.1", "id-ecPublicKey", Octets.EMPTY), family, 256, curve, Optional.empty(), Optional.empty(),
				encoded);
	}

	private static PublicKeyInfo point(String algorithm, String point) {
		int bits = point.length() / 2 + 1;
		String spki = algorithm + "03%02x00".formatted(bits) + point;
		return key("EC", Optional.of("prime256v1"), "30%02x".formatted(spki.length() / 2) + spki);
	}

	@Test
	void isTheSameWithAPointCompressed() {
		assertTrue(point(NAMED, "04" + X + EVEN).isSameKey(point(NAMED, "02" + X)));
		assertFalse(point(NAMED, "04" + X + EVEN).isSameKey(point(NAMED, "03" + X)));
	}

	@Test
	void isTheSameWithParametersEncodedOtherwise() {
		assertTrue(point(NAMED, "04" + X + EVEN).isSameKey(point("300906072a8648ce3d0201", "04" + X + EVEN)));
	}

	@Test
	void differsFromAnotherPoint() {
		assertFalse(point(NAMED, "04" + X + EVEN).isSameKey(point(NAMED, "04" + EVEN + X)));
	}

	@Test
	void comparesModulusAndExponentOfRsa() {
		var algorithm = new Algorithm("1.2.840.113549.1.1.1", "rsaEncryption", Octets.EMPTY);
		var one = new PublicKeyInfo(algorithm, "RSA", 8, Optional.empty(), Optional.of(BigInteger.TEN), Optional.of(BigInteger.TWO), Octets.of((byte) 1));
		var same = new PublicKeyInfo(algorithm, "RSA", 8, Optional.empty(), Optional.of(BigInteger.TEN), Optional.of(BigInteger.TWO), Octets.of((byte) 2));

		assertTrue(one.isSameKey(same));
	}

	@Test
	void isNeverAnotherWhereItCannotBeRead() {
		assertFalse(key("EC", Optional.empty(), "3003").isSameKey(key("EC", Optional.empty(), "3004")));
		assertFalse(key("EC", Optional.empty(), "").isSameKey(key("EC", Optional.empty(), "30")));
	}
}
