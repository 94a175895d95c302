package org.certclinic.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class OctetsTest {
	private final Octets octets = Octets.of((byte) 0x30, (byte) 0x82, (byte) 0xff);

	@Test
	void areReadAsUnsignedNumbers() {
		assertEquals(255, octets.at(2));
	}

	@Test
	void aSliceOfASliceIsCountedFromItsOwnStart() {
		Octets slice = octets.slice(1, 3).slice(1, 2);

		assertEquals("ff", slice.hex());
	}

	@Test
	void aSliceEqualsTheSameBytesElsewhere() {
		Octets same = Octets.of((byte) 0x82, (byte) 0xff);

		assertEquals(same, octets.slice(1, 3));
		assertEquals(same.hashCode(), octets.slice(1, 3).hashCode());
	}

	@Test
	void aCopyCanBeChangedWithoutHarm() {
		octets.toArray()[0] = 0;

		assertEquals(0x30, octets.at(0));
	}

	@Test
	void nothingOutsideASliceCanBeRead() {
		Octets slice = octets.slice(0, 1);

		assertThrows(IndexOutOfBoundsException.class, () -> slice.at(1));
		assertThrows(IndexOutOfBoundsException.class, () -> slice.slice(0, 2));
	}

	@Test
	void theDigestIsThatOfTheSliceOnly() {
		assertEquals(Octets.of((byte) 0x82).digest("SHA-256"), octets.slice(1, 2).digest("SHA-256"));
	}

	@Test
	void anUnknownDigestIsTheCallersFault() {
		assertThrows(IllegalArgumentException.class, () -> octets.digest("SHA-0"));
	}
}
