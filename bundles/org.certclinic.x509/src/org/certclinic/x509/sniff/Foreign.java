package org.certclinic.x509.sniff;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/**
 * A kind of file that is none of ours, known by its first bytes.
 *
 * @param code of the problem, for example {@code input.image-file}
 * @param name of the format, for example {@code PNG}
 */
record Foreign(String code, String name) {
	private static final String IMAGE = "input.image-file";
	private static final String OFFICE = "input.office-file";
	private static final String ARCHIVE = "input.archive-file";
	private static final String PROGRAM = "input.program-file";
	private static final List<Beginning> BEGINNINGS = List.of(
			new Beginning("89504e470d0a1a0a", 0, IMAGE, "PNG"), new Beginning("ffd8ff", 0, IMAGE, "JPEG"),
			new Beginning("47494638", 0, IMAGE, "GIF"), new Beginning("424d", 0, IMAGE, "BMP"), new Beginning("49492a00", 0, IMAGE, "TIFF"),
			new Beginning("4d4d002a", 0, IMAGE, "TIFF"), new Beginning("57454250", 8, IMAGE, "WebP"),
			new Beginning("6674797068656963", 4, IMAGE, "HEIC"), new Beginning("255044462d", 0, "input.pdf-file", "PDF"),
			new Beginning("d0cf11e0a1b11ae1", 0, OFFICE, "Office 97, Outlook"), new Beginning("7b5c727466", 0, OFFICE, "RTF"),
			new Beginning("526172211a07", 0, ARCHIVE, "RAR"), new Beginning("377abcaf271c", 0, ARCHIVE, "7-Zip"),
			new Beginning("1f8b", 0, ARCHIVE, "gzip"), new Beginning("425a68", 0, ARCHIVE, "bzip2"),
			new Beginning("fd377a585a00", 0, ARCHIVE, "xz"), new Beginning("28b52ffd", 0, ARCHIVE, "Zstandard"),
			new Beginning("4d534346", 0, ARCHIVE, "CAB"), new Beginning("7573746172", 257, ARCHIVE, "tar"),
			new Beginning("4d5a", 0, PROGRAM, "Windows"), new Beginning("7f454c46", 0, PROGRAM, "ELF"),
			new Beginning("cafebabe", 0, PROGRAM, "Java, Mach-O"), new Beginning("cffaedfe", 0, PROGRAM, "Mach-O"),
			new Beginning("53514c69746520666f726d6174", 0, "input.database-file", "SQLite"));
	/** Short beginnings that text can have too. */
	private static final int TELLING = 4;

	private record Beginning(byte[] bytes, int offset, String code, String name) {
		Beginning(String hex, int offset, String code, String name) {
			this(HexFormat.of().parseHex(hex), offset, code, name);
		}

		boolean matches(Octets content) {
			if (content.size() < offset + bytes.length) {
				return false;
			}
			for (int i = 0; i < bytes.length; i++) {
				if (content.at(offset + i) != (bytes[i] & 0xff)) {
					return false;
				}
			}
			return true;
		}
	}

	/**
	 * The kind of file that {@code content} begins like.
	 *
	 * @param text whether it is text, which some short beginnings are not to be taken for
	 */
	static Optional<Foreign> of(Octets content, boolean text) {
		return BEGINNINGS.stream().filter(beginning -> (!text || beginning.bytes.length > TELLING) && beginning.matches(content)).findFirst()
				.map(beginning -> new Foreign(beginning.code, beginning.name));
	}
}
