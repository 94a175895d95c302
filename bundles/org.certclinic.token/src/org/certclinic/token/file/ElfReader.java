package org.certclinic.token.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.core.evidence.token.ModuleFile.Entry;
import org.certclinic.core.evidence.token.ModuleFile.Format;

/** Libraries of Linux. System V ABI, chapters 4 and 5, and the GNU hash table. */
final class ElfReader {
	private static final long MAGIC = 0x7f454c46;
	private static final Map<Integer, String> MACHINES = Map.of(3, "x86", 62, "x86_64", 40, "arm", 183, "aarch64", 8, "mips", 20, "ppc", 21, "ppc64",
			22, "s390x", 243, "riscv", 258, "loongarch");
	private static final int LOAD = 1;
	private static final int DYNAMIC = 2;
	private static final int MOST_SEGMENTS = 256;
	private static final int MOST_ENTRIES = 4096;
	private static final long NEEDED = 1;
	private static final long HASH = 4;
	private static final long STRINGS = 5;
	private static final long SYMBOLS = 6;
	private static final long RPATH = 15;
	private static final long RUNPATH = 29;
	private static final long GNU_HASH = 0x6ffffef5L;
	/** Links that are followed in a hash table. */
	private static final int LONGEST_CHAIN = 100_000;
	private final Image image;
	private final boolean wide;
	private final List<long[]> segments = new ArrayList<>();
	private final Map<Long, Long> tables = new HashMap<>();

	private ElfReader(Image image, boolean wide) {
		this.image = image;
		this.wide = wide;
	}

	static boolean isElf(Image image) throws IOException {
		return image.size() > 20 && image.at(0, 4).order(ByteOrder.BIG_ENDIAN).getInt(0) == MAGIC;
	}

	static LibraryHeader read(Image image, String symbol) throws IOException {
		boolean wide = image.byteAt(4) == 2;
		image.order(image.byteAt(5) == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
		int machine = image.shortAt(18);
		String name = MACHINES.getOrDefault(machine, "machine " + machine);
		try {
			return new ElfReader(image, wide).tables(name, symbol);
		} catch (Image.DamagedException e) {
			return LibraryHeader.of(Format.ELF, wide ? 64 : 32, name);
		}
	}

	private LibraryHeader tables(String machine, String symbol) throws IOException {
		long table = word(wide ? 32 : 28);
		int size = image.shortAt(wide ? 54 : 42);
		int count = Math.min(image.shortAt(wide ? 56 : 44), MOST_SEGMENTS);
		long dynamic = -1;
		long length = 0;
		for (int i = 0; i < count; i++) {
			long at = table + (long) i * size;
			long type = image.intAt(at);
			long offset = word(at + (wide ? 8 : 4));
			if (type == LOAD) {
				segments.add(new long[] { word(at + (wide ? 16 : 8)), word(at + (wide ? 32 : 16)), offset });
			} else if (type == DYNAMIC) {
				dynamic = offset;
				length = word(at + (wide ? 32 : 16));
			}
		}
		List<Long> needed = new ArrayList<>();
		int entry = wide ? 16 : 8;
		for (int i = 0; dynamic >= 0 && i < MOST_ENTRIES && (i + 1L) * entry <= length; i++) {
			long tag = word(dynamic + (long) i * entry);
			long value = word(dynamic + (long) i * entry + entry / 2);
			if (tag == 0) {
				break;
			}
			if (tag == NEEDED) {
				needed.add(value);
			} else {
				tables.putIfAbsent(tag, value);
			}
		}
		List<String> names = new ArrayList<>();
		for (long offset : needed) {
			names.add(string(offset));
		}
		Long path = tables.getOrDefault(RUNPATH, tables.get(RPATH));
		List<String> searchIn = path == null ? List.of() : List.of(string(path).split(":"));
		return new LibraryHeader(Format.ELF, wide ? 64 : 32, List.of(machine), names, searchIn, entry(symbol));
	}

	private Entry entry(String symbol) throws IOException {
		if (symbol.isEmpty() || !tables.containsKey(SYMBOLS) || !tables.containsKey(STRINGS)) {
			return Entry.UNKNOWN;
		}
		if (tables.containsKey(GNU_HASH)) {
			return gnu(symbol, place(tables.get(GNU_HASH))) ? Entry.PRESENT : Entry.MISSING;
		}
		if (tables.containsKey(HASH)) {
			return systemV(symbol, place(tables.get(HASH))) ? Entry.PRESENT : Entry.MISSING;
		}
		return Entry.UNKNOWN;
	}

	private boolean gnu(String symbol, long at) throws IOException {
		int hash = 5381;
		for (byte b : symbol.getBytes(StandardCharsets.US_ASCII)) {
			hash = hash * 33 + (b & 0xff);
		}
		long buckets = image.intAt(at);
		long first = image.intAt(at + 4);
		long start = at + 16 + image.intAt(at + 8) * (wide ? 8 : 4);
		if (buckets == 0) {
			return false;
		}
		long index = image.intAt(start + Integer.toUnsignedLong(hash) % buckets * 4);
		for (int i = 0; index >= first && index != 0 && i < LONGEST_CHAIN; i++, index++) {
			int link = (int) image.intAt(start + buckets * 4 + (index - first) * 4);
			if ((link | 1) == (hash | 1) && isDefined(symbol, index)) {
				return true;
			}
			if ((link & 1) != 0) {
				return false;
			}
		}
		return false;
	}

	private boolean systemV(String symbol, long at) throws IOException {
		long hash = 0;
		for (byte b : symbol.getBytes(StandardCharsets.US_ASCII)) {
			hash = (hash << 4) + (b & 0xff);
			long high = hash & 0xf0000000L;
			hash = (hash ^ high >> 24) & ~high & 0xffffffffL;
		}
		long buckets = image.intAt(at);
		if (buckets == 0) {
			return false;
		}
		long index = image.intAt(at + 8 + hash % buckets * 4);
		for (int i = 0; index != 0 && i < LONGEST_CHAIN; i++) {
			if (isDefined(symbol, index)) {
				return true;
			}
			index = image.intAt(at + 8 + (buckets + index) * 4);
		}
		return false;
	}

	private boolean isDefined(String symbol, long index) throws IOException {
		ByteBuffer entry = image.at(place(tables.get(SYMBOLS)) + index * (wide ? 24 : 16), wide ? 24 : 16);
		return entry.getShort(wide ? 6 : 14) != 0 && string(entry.getInt(0) & 0xffffffffL).equals(symbol);
	}

	private String string(long offset) throws IOException {
		if (!tables.containsKey(STRINGS)) {
			throw new Image.DamagedException("no strings");
		}
		return image.textAt(place(tables.get(STRINGS)) + offset);
	}

	/** Where in the file an address lies. */
	private long place(long address) throws IOException {
		for (long[] segment : segments) {
			if (address >= segment[0] && address - segment[0] < segment[1]) {
				return address - segment[0] + segment[2];
			}
		}
		throw new Image.DamagedException("address in no segment");
	}

	private long word(long at) throws IOException {
		return wide ? image.at(at, 8).getLong(0) : image.intAt(at);
	}
}
