package org.certclinic.ui.knowledge.editor.model;

import java.nio.file.Path;
import java.util.Set;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;

/** Where entries are kept: {@code cases/ID.case}, {@code causes/ID.cause} and {@code remedies/ID.remedy} below a folder, or all in one. */
public final class EntryFiles {
	private static final Set<String> KINDS = Set.of("cases", "causes", "remedies");

	private EntryFiles() {
	}

	/** The file of a new entry in a knowledge base's folder. */
	public static Path in(Path folder, Entry entry) {
		return folder.resolve(folder(entry)).resolve(name(entry));
	}

	/** The file of a new entry that is written along with the one in {@code other}, in the same manner. */
	public static Path beside(Path other, Entry entry) {
		Path folder = other.toAbsolutePath().getParent();
		return isSorted(folder) ? in(folder.getParent(), entry) : folder.resolve(name(entry));
	}

	/** The knowledge base's folder that a file is in. */
	public static Path folder(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		return isSorted(folder) ? folder.getParent() : folder;
	}

	private static boolean isSorted(Path folder) {
		return KINDS.contains(String.valueOf(folder.getFileName()));
	}

	private static String name(Entry entry) {
		return entry.getId() + (entry instanceof Case ? ".case" : entry instanceof Cause ? ".cause" : ".remedy");
	}

	private static String folder(Entry entry) {
		return entry instanceof Case ? "cases" : entry instanceof Cause ? "causes" : "remedies";
	}
}
