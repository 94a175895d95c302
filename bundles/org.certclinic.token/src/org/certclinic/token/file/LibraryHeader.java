package org.certclinic.token.file;

import java.util.List;

import org.certclinic.core.evidence.token.ModuleFile.Entry;
import org.certclinic.core.evidence.token.ModuleFile.Format;

/**
 * What a library's file says.
 *
 * @param machines  one, or several of a universal file
 * @param needed    libraries, by name or path
 * @param searchIn  folders it names to look for them
 */
record LibraryHeader(Format format, int bits, List<String> machines, List<String> needed, List<String> searchIn, Entry entry) {
	static final LibraryHeader UNKNOWN = new LibraryHeader(Format.UNKNOWN, 0, List.of(), List.of(), List.of(), Entry.UNKNOWN);

	LibraryHeader {
		machines = List.copyOf(machines);
		needed = List.copyOf(needed);
		searchIn = List.copyOf(searchIn);
	}

	/** What is left where the tables behind the first header are damaged. */
	static LibraryHeader of(Format format, int bits, String machine) {
		return new LibraryHeader(format, bits, List.of(machine), List.of(), List.of(), Entry.UNKNOWN);
	}
}
