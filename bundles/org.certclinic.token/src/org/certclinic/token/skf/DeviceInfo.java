package org.certclinic.token.skf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.token.SkfDevice;
import org.certclinic.core.evidence.token.Version;
import org.certclinic.token.pkcs11.TokenText;
import org.certclinic.token.process.Arguments;

/**
 * {@code DEVINFO} of GM/T 0016, 6.4.2. Its texts have one place in all libraries. Its numbers have not: some vendors align them, some do not,
 * and some give a {@code ULONG} eight bytes on 64-bit Linux. Which it is shows by how much was written.
 */
final class DeviceInfo {
	private static final int SIZE = 1024;
	private static final byte UNTOUCHED = (byte) 0xa5;
	private static final int NUMBERS = 8;
	private static final int RESERVED = 64;
	private static final int TEXTS_END = 198;
	/** Which of the numbers are total and free space. */
	private static final int TOTAL = 4;
	private static final int FREE = 5;
	private static final long MOST_SPACE = 1L << 40;
	private static final List<Layout> LAYOUTS = List.of(new Layout(4, TEXTS_END), new Layout(4, 200), new Layout(8, TEXTS_END), new Layout(8, 200));

	/** @param from where the first number lies */
	private record Layout(int ulong, int from) {
		int end() {
			return from + NUMBERS * ulong;
		}

		long number(ByteBuffer info, int index) {
			int at = from + index * ulong;
			return ulong == 4 ? info.getInt(at) & 0xffffffffL : info.getLong(at);
		}

		boolean isPlausible(ByteBuffer info) {
			long total = number(info, TOTAL);
			long free = number(info, FREE);
			return total > 0 && total <= MOST_SPACE && free >= 0 && free <= total;
		}
	}

	private DeviceInfo() {
	}

	/** Room for a library to write to. */
	static ByteBuffer memory() {
		ByteBuffer memory = Arguments.memory(SIZE);
		Arrays.fill(memory.array(), UNTOUCHED);
		return memory;
	}

	/** What was written; space is 0 where it cannot be told. */
	static SkfDevice.Details read(ByteBuffer info) {
		int written = SIZE;
		while (written > 0 && info.get(written - 1) == UNTOUCHED) {
			written--;
		}
		Optional<Layout> layout = layout(info, written);
		return new SkfDevice.Details(text(info, 2, 64), text(info, 66, 64), text(info, 130, 32), text(info, 162, 32), version(info, 194),
				version(info, 196), layout.map(found -> found.number(info, TOTAL)).orElse(0L), layout.map(found -> found.number(info, FREE)).orElse(0L));
	}

	private static Optional<Layout> layout(ByteBuffer info, int written) {
		return LAYOUTS.stream().filter(layout -> written == layout.end() || written == layout.end() + RESERVED)
				.filter(layout -> layout.isPlausible(info)).findFirst()
				.or(() -> LAYOUTS.stream().filter(layout -> layout.isPlausible(info)).findFirst());
	}

	private static String text(ByteBuffer info, int at, int length) {
		byte[] field = new byte[length];
		info.get(at, field);
		return TokenText.decode(field).strip();
	}

	private static Version version(ByteBuffer info, int at) {
		return new Version(info.get(at) & 0xff, info.get(at + 1) & 0xff);
	}
}
