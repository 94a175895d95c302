package org.certclinic.core.evidence.token;

import java.util.List;
import java.util.Objects;

/**
 * What the file of a native library says before it is loaded.
 *
 * @param path    absolute
 * @param size    in bytes; 0 where there is no file
 * @param bits    32 or 64; 0 where unknown
 * @param machine for example {@code x86_64} or {@code aarch64}, several separated by blanks; empty where unknown
 * @param needed  the libraries it names
 * @param missing those of them, and of theirs, that the loader will not find
 * @param entry   whether it exports the standard's first function
 */
public record ModuleFile(String path, long size, Format format, int bits, String machine, List<String> needed, List<String> missing, Entry entry) {
	/** The kinds of native libraries. */
	public enum Format {
		/** Linux. */
		ELF,
		/** Windows. */
		PE,
		/** macOS. */
		MACHO,
		/** None of these, or no file. */
		UNKNOWN
	}

	/** Whether a symbol is exported. */
	public enum Entry {
		/** Yes. */
		PRESENT,
		/** No. */
		MISSING,
		/** The table of symbols could not be read. */
		UNKNOWN
	}

	public ModuleFile {
		Objects.requireNonNull(path, "path");
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(machine, "machine");
		needed = List.copyOf(needed);
		missing = List.copyOf(missing);
		Objects.requireNonNull(entry, "entry");
	}
}
