package org.certclinic.token.skf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Random;

import org.certclinic.core.evidence.token.PublicHalf;
import org.certclinic.token.process.Arguments;
import org.junit.jupiter.api.Test;

final class KeyBlobTest {
	private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(1023).add(BigInteger.TWO.pow(700)).add(BigInteger.ONE);

	@Test
	void readsAModulusAtTheEndOfItsField() {
		ByteBuffer blob = rsa(268, 4);
		byte[] bytes = MODULUS.toByteArray();
		blob.put(8 + 256 - 128, bytes, 1, 128);

		assertEquals(Optional.of(MODULUS), KeyBlob.read(blob).flatMap(PublicHalf::modulus));
	}

	@Test
	void readsAModulusAtTheStartOfItsField() {
		ByteBuffer blob = rsa(268, 4);
		blob.put(8, MODULUS.toByteArray(), 1, 128);

		PublicHalf key = KeyBlob.read(blob).orElseThrow();
		assertEquals(Optional.of(MODULUS), key.modulus());
		assertEquals(Optional.of(BigInteger.valueOf(65537)), key.exponent());
		assertEquals(1024, key.bits());
	}

	private static ByteBuffer rsa(int size, int word) {
		ByteBuffer blob = Arguments.memory(size).putInt(word, 1024);
		return blob.put(2 * word + 256 + 1, (byte) 1).put(2 * word + 256 + 3, (byte) 1);
	}

	@Test
	void isSilentAboutEmptyOnes() {
		assertTrue(KeyBlob.read(Arguments.memory(132)).isEmpty());
		assertTrue(KeyBlob.read(Arguments.memory(268)).isEmpty());
		assertTrue(KeyBlob.read(Arguments.memory(0)).isEmpty());
	}

	@Test
	void bearsAnyBytes() {
		var random = new Random(1);
		for (int size : new int[] { 132, 136, 268, 276, 280, 5, 1024 }) {
			for (int i = 0; i < 2000; i++) {
				ByteBuffer memory = Arguments.memory(size);
				random.nextBytes(memory.array());
				KeyBlob.read(memory);
				ByteBuffer info = DeviceInfo.memory();
				random.nextBytes(info.array());
				DeviceInfo.read(info);
			}
		}
	}
}
