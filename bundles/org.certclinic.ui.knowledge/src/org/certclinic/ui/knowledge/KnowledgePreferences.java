package org.certclinic.ui.knowledge;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.ui.UiLanguage;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What users prefer about knowledge: more folders, and the language of replies to customers. */
public final class KnowledgePreferences {
	/** Key of the folders, one a line. */
	public static final String FOLDERS = "folders";
	/** Key of the reply language: {@code zh}, {@code en}, or absent for the workbench's own. */
	public static final String REPLY_LANGUAGE = "reply.language";

	private static final String BUNDLE = "org.certclinic.ui.knowledge";

	/** Where they are kept. */
	public IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	/** Folders with knowledge bases besides the shipped one. */
	public List<Path> folders() {
		List<Path> folders = new ArrayList<>();
		for (String line : node().get(FOLDERS, "").split("\n")) {
			folder(line.strip()).ifPresent(folders::add);
		}
		return List.copyOf(folders);
	}

	/** Replaces the folders and the reply language, and keeps them; an empty language is the workbench's own. */
	public void save(List<Path> folders, Optional<UiLanguage> reply) throws BackingStoreException {
		node().put(FOLDERS, String.join("\n", folders.stream().map(Path::toString).toList()));
		reply.ifPresentOrElse(language -> node().put(REPLY_LANGUAGE, language.id()), () -> node().remove(REPLY_LANGUAGE));
		node().flush();
	}

	/** The language chosen for replies; empty for the workbench's own. */
	public Optional<UiLanguage> chosenReplyLanguage() {
		return language(node().get(REPLY_LANGUAGE, ""));
	}

	/** The language replies are written in unless another is asked for. */
	public UiLanguage replyLanguage() {
		return chosenReplyLanguage().orElse(UiLanguage.current());
	}

	/** The language whose id it is. */
	public static Optional<UiLanguage> language(String id) {
		for (UiLanguage language : UiLanguage.values()) {
			if (language.id().equals(id)) {
				return Optional.of(language);
			}
		}
		return Optional.empty();
	}

	private static Optional<Path> folder(String line) {
		try {
			return line.isEmpty() ? Optional.empty() : Optional.of(Path.of(line));
		} catch (InvalidPathException e) {
			return Optional.empty(); // a line that this platform cannot have written
		}
	}
}
