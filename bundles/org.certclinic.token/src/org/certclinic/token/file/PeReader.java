package org.certclinic.token.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.certclinic.core.evidence.token.ModuleFile.Entry;
import org.certclinic.core.evidence.token.ModuleFile.Format;

/** Libraries of Windows. Microsoft's PE format. */
final class PeReader {
	private static final int DOS_MAGIC = 0x5a4d;
	private static final long MAGIC = 0x4550;
	private static final int WIDE = 0x20b;
	private static final Map<Integer, String> MACHINES = Map.of(0x14c, "x86", 0x8664, "x86_64", 0xaa64, "aarch64", 0x1c4, "arm");
	private static final int MOST_SECTIONS = 96;
	private static final int MOST_IMPORTS = 512;
	private static final int MOST_EXPORTS = 65_536;
	private final Image image;
	private final long header;
	private final boolean wide;
	private final List<long[]> sections = new ArrayList<>();

	private PeReader(Image image, long header, boolean wide) {
		this.image = image;
		this.header = header;
		this.wide = wide;
	}

	static boolean isPe(Image image) throws IOException {
		return image.size() > 64 && image.shortAt(0) == DOS_MAGIC && image.intAt(60) < image.size() - 26 && image.intAt(image.intAt(60)) == MAGIC;
	}

	static LibraryHeader read(Image image, String symbol) throws IOException {
		long header = image.intAt(60);
		int machine = image.shortAt(header + 4);
		boolean wide = image.shortAt(header + 24) == WIDE;
		String name = MACHINES.getOrDefault(machine, "machine " + machine);
		try {
			return new PeReader(image, header, wide).tables(name, symbol);
		} catch (Image.DamagedException e) {
			return LibraryHeader.of(Format.PE, wide ? 64 : 32, name);
		}
	}

	private LibraryHeader tables(String machine, String symbol) throws IOException {
		int count = Math.min(image.shortAt(header + 6), MOST_SECTIONS);
		long table = header + 24 + image.shortAt(header + 20);
		for (int i = 0; i < count; i++) {
			long at = table + i * 40L;
			sections.add(new long[] { image.intAt(at + 12), Math.max(image.intAt(at + 8), image.intAt(at + 16)), image.intAt(at + 20) });
		}
		long directories = header + 24 + (wide ? 112 : 96);
		long directoryCount = image.intAt(directories - 4);
		long exports = directoryCount > 0 ? image.intAt(directories) : 0;
		long imports = directoryCount > 1 ? image.intAt(directories + 8) : 0;
		return new LibraryHeader(Format.PE, wide ? 64 : 32, List.of(machine), imports(imports), List.of(), entry(symbol, exports));
	}

	private List<String> imports(long address) throws IOException {
		List<String> names = new ArrayList<>();
		for (int i = 0; address != 0 && i < MOST_IMPORTS; i++) {
			long name = image.intAt(place(address) + i * 20L + 12);
			if (name == 0) {
				break;
			}
			names.add(image.textAt(place(name)));
		}
		return names;
	}

	private Entry entry(String symbol, long address) throws IOException {
		if (symbol.isEmpty()) {
			return Entry.UNKNOWN;
		}
		if (address == 0) {
			return Entry.MISSING;
		}
		long count = Math.min(image.intAt(place(address) + 24), MOST_EXPORTS);
		long names = place(image.intAt(place(address) + 32));
		for (int i = 0; i < count; i++) {
			if (image.textAt(place(image.intAt(names + i * 4L))).equals(symbol)) {
				return Entry.PRESENT;
			}
		}
		return Entry.MISSING;
	}

	/** Where in the file an address lies. */
	private long place(long address) throws IOException {
		for (long[] section : sections) {
			if (address >= section[0] && address - section[0] < section[1]) {
				return address - section[0] + section[2];
			}
		}
		throw new Image.DamagedException("address in no section");
	}
}
