package org.certclinic.token.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Sizes and places as compilers of the platforms give them. */
final class PcscPlatformTest {
	@Test
	void knowsHowReaderStatesLieInMemory() {
		assertEquals(List.of(16, 24, 32, 40, 80), layout(PcscPlatform.LINUX));
		assertEquals(List.of(16, 20, 24, 28, 64), layout(PcscPlatform.WINDOWS));
		assertEquals(List.of(16, 20, 24, 28, 61), layout(PcscPlatform.MACOS));
	}

	private static List<Integer> layout(PcscPlatform platform) {
		return List.of(platform.currentOffset(), platform.eventOffset(), platform.atrLengthOffset(), platform.atrOffset(), platform.stateSize());
	}

	@Test
	void asksForTextsOfEightBitsOnWindows() {
		assertEquals("SCardListReadersA", PcscPlatform.WINDOWS.withText("SCardListReaders"));
		assertEquals("SCardListReaders", PcscPlatform.LINUX.withText("SCardListReaders"));
	}
}
