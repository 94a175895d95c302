package org.certclinic.token.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.certclinic.core.evidence.token.ModuleFile.Entry;
import org.certclinic.core.evidence.token.ModuleFile.Format;

/** Libraries of macOS, for one processor or several. Apple's Mach-O format. */
final class MachReader {
	private static final int UNIVERSAL = 0xcafebabe;
	private static final int MAGIC_32 = 0xfeedface;
	private static final int MAGIC_64 = 0xfeedfacf;
	private static final Map<Integer, String> MACHINES = Map.of(7, "x86", 0x1000007, "x86_64", 12, "arm", 0x100000c, "aarch64");
	/** Java's classes begin as universal libraries do, but seem to be for more processors than this. */
	private static final int MOST_MACHINES = 16;
	private static final int MOST_COMMANDS = 4096;
	private static final int MOST_SYMBOLS = 500_000;
	private static final long LOAD_DYLIB = 0xc;
	private static final long SYMBOL_TABLE = 0x2;

	private MachReader() {
	}

	static boolean isMach(Image image) throws IOException {
		return image.size() > 28 && (isUniversal(image) || isThin(image, 0));
	}

	private static boolean isUniversal(Image image) throws IOException {
		ByteBuffer start = image.at(0, 8).order(ByteOrder.BIG_ENDIAN);
		return start.getInt(0) == UNIVERSAL && start.getInt(4) > 0 && start.getInt(4) <= MOST_MACHINES;
	}

	private static boolean isThin(Image image, long at) throws IOException {
		int magic = (int) image.intAt(at);
		return magic == MAGIC_32 || magic == MAGIC_64;
	}

	/** Of a universal library the part for {@code machine}, or its first. */
	static LibraryHeader read(Image image, String symbol, String machine) throws IOException {
		if (!isUniversal(image)) {
			return part(image, 0, symbol);
		}
		List<String> machines = new ArrayList<>();
		long chosen = -1;
		ByteBuffer start = image.at(0, 8).order(ByteOrder.BIG_ENDIAN);
		for (int i = 0; i < start.getInt(4); i++) {
			ByteBuffer entry = image.at(8 + i * 20L, 20).order(ByteOrder.BIG_ENDIAN);
			String name = name(entry.getInt(0));
			machines.add(name);
			chosen = chosen < 0 || name.equals(machine) ? entry.getInt(8) & 0xffffffffL : chosen;
		}
		try {
			LibraryHeader part = part(image, chosen, symbol);
			return new LibraryHeader(part.format(), part.bits(), machines, part.needed(), part.searchIn(), part.entry());
		} catch (Image.DamagedException e) {
			return new LibraryHeader(Format.MACHO, 0, machines, List.of(), List.of(), Entry.UNKNOWN);
		}
	}

	private static LibraryHeader part(Image image, long start, String symbol) throws IOException {
		boolean wide = (int) image.intAt(start) == MAGIC_64;
		String machine = name((int) image.intAt(start + 4));
		List<String> needed = new ArrayList<>();
		Entry entry = Entry.UNKNOWN;
		try {
			long count = Math.min(image.intAt(start + 16), MOST_COMMANDS);
			long at = start + (wide ? 32 : 28);
			for (int i = 0; i < count; i++) {
				long command = image.intAt(at);
				long size = Math.max(8, image.intAt(at + 4));
				if (command == LOAD_DYLIB) {
					needed.add(image.textAt(at + image.intAt(at + 8)));
				} else if (command == SYMBOL_TABLE && !symbol.isEmpty()) {
					entry = entry(image, start, at, wide, "_" + symbol);
				}
				at += size;
			}
			return new LibraryHeader(Format.MACHO, wide ? 64 : 32, List.of(machine), needed, List.of(), entry);
		} catch (Image.DamagedException e) {
			return LibraryHeader.of(Format.MACHO, wide ? 64 : 32, machine);
		}
	}

	private static Entry entry(Image image, long start, long command, boolean wide, String symbol) throws IOException {
		int size = wide ? 16 : 12;
		long count = Math.min(image.intAt(command + 12), MOST_SYMBOLS);
		ByteBuffer symbols = image.at(start + image.intAt(command + 8), count * size);
		long strings = start + image.intAt(command + 16);
		for (int i = 0; i < count; i++) {
			int type = symbols.get(i * size + 4);
			boolean exported = (type & 1) != 0 && (type & 0xe) == 0xe;
			if (exported && image.textAt(strings + (symbols.getInt(i * size) & 0xffffffffL)).equals(symbol)) {
				return Entry.PRESENT;
			}
		}
		return Entry.MISSING;
	}

	private static String name(int machine) {
		return MACHINES.getOrDefault(machine, "machine " + machine);
	}
}
