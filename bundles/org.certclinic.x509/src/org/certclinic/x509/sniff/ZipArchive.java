package org.certclinic.x509.sniff;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.certclinic.core.evidence.Octets;

/** A ZIP archive in memory: its directory, and its entries one at a time. Trusts nothing that the archive says of itself. APPNOTE 6.3. */
final class ZipArchive {
	private static final Charset CHINESE = Charset.forName("GB18030");
	private static final int LOCAL = 0x04034b50;
	private static final int CENTRAL = 0x02014b50;
	private static final int END = 0x06054b50;
	private static final int END_SIZE = 22;
	private static final int CENTRAL_SIZE = 46;
	private static final int LOCAL_SIZE = 30;
	private static final int MAX_COMMENT = 0xffff;
	private static final int ENCRYPTED = 1;
	private static final int UTF_8 = 1 << 11;
	private static final int STORED = 0;
	private static final int DEFLATED = 8;

	private final Octets data;

	ZipArchive(Octets data) {
		this.data = data;
	}

	/**
	 * An entry of the directory.
	 *
	 * @param offset of its own header in the archive
	 */
	record Entry(String name, int flags, int method, long compressed, long size, long offset) {
		boolean isFolder() {
			return name.endsWith("/");
		}

		boolean isEncrypted() {
			return (flags & ENCRYPTED) != 0;
		}
	}

	static boolean isZip(Octets content) {
		return content.size() >= END_SIZE && (little(content, 0, 4) == LOCAL || little(content, 0, 4) == END);
	}

	/** The directory; nothing where it is missing or damaged, as in an archive that is not whole. */
	Optional<List<Entry>> entries(int most) {
		int end = data.size() - END_SIZE;
		int last = Math.max(0, end - MAX_COMMENT);
		while (end >= last && little(data, end, 4) != END) {
			end--;
		}
		if (end < last) {
			return Optional.empty();
		}
		int count = (int) little(data, end + 10, 2);
		long at = little(data, end + 16, 4);
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < count && i <= most; i++) {
			if (at + CENTRAL_SIZE > data.size() || little(data, (int) at, 4) != CENTRAL) {
				return Optional.empty();
			}
			int header = (int) at;
			int nameLength = (int) little(data, header + 28, 2);
			if (at + CENTRAL_SIZE + nameLength > data.size()) {
				return Optional.empty();
			}
			int flags = (int) little(data, header + 8, 2);
			String name = name(data.slice(header + CENTRAL_SIZE, header + CENTRAL_SIZE + nameLength), (flags & UTF_8) != 0);
			entries.add(new Entry(name, flags, (int) little(data, header + 10, 2), little(data, header + 20, 4), little(data, header + 24, 4),
					little(data, header + 42, 4)));
			at += CENTRAL_SIZE + nameLength + little(data, header + 30, 2) + little(data, header + 32, 2);
		}
		return Optional.of(entries);
	}

	/** Names are in UTF-8, or on Chinese Windows in its own code page; archives often do not say. */
	private static String name(Octets bytes, boolean utf8) {
		byte[] all = bytes.toArray();
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all)).toString();
		} catch (CharacterCodingException _) {
			return new String(all, utf8 ? StandardCharsets.UTF_8 : CHINESE);
		}
	}

	/** What became of an entry that was unpacked. */
	sealed interface Unpacked {
		record Whole(Octets content) implements Unpacked {
		}

		/** More bytes than allowed. */
		record TooLarge() implements Unpacked {
		}

		/** Neither whole nor packed in a known way. */
		record Damaged() implements Unpacked {
		}
	}

	/** The entry's content, of which no more than {@code most} bytes are ever in memory. */
	Unpacked unpack(Entry entry, int most) {
		if (entry.offset() + LOCAL_SIZE > data.size() || little(data, (int) entry.offset(), 4) != LOCAL) {
			return new Unpacked.Damaged();
		}
		int header = (int) entry.offset();
		long start = header + LOCAL_SIZE + little(data, header + 26, 2) + little(data, header + 28, 2);
		if (start + entry.compressed() > data.size()) {
			return new Unpacked.Damaged();
		}
		Octets packed = data.slice((int) start, (int) (start + entry.compressed()));
		return switch (entry.method()) {
		case STORED -> packed.size() > most ? new Unpacked.TooLarge() : new Unpacked.Whole(packed);
		case DEFLATED -> inflate(packed, most);
		default -> new Unpacked.Damaged();
		};
	}

	private static Unpacked inflate(Octets packed, int most) {
		var inflater = new Inflater(true);
		try {
			inflater.setInput(packed.toArray());
			byte[] out = new byte[Math.min(most + 1, Math.max(1 << 12, packed.size() * 3))];
			int size = 0;
			while (!inflater.finished()) {
				int read = inflater.inflate(out, size, out.length - size);
				size += read;
				if (size > most) {
					return new Unpacked.TooLarge();
				}
				if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
					return new Unpacked.Damaged();
				}
				if (size == out.length) {
					out = Arrays.copyOf(out, Math.min(most + 1, out.length * 2));
				}
			}
			return new Unpacked.Whole(Octets.of(Arrays.copyOf(out, size)));
		} catch (DataFormatException _) {
			return new Unpacked.Damaged();
		} finally {
			inflater.end();
		}
	}

	private static long little(Octets data, int at, int bytes) {
		long value = 0;
		for (int i = bytes - 1; i >= 0; i--) {
			value = value << 8 | data.at(at + i);
		}
		return value;
	}
}
