package org.certclinic.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.certclinic.core.UserFolders;
import org.certclinic.ui.UiLanguage;

/** The language the start script hands to the next start: one word in a file, or no file for the system's language. */
final class LanguageSetting {
	private final Path file;

	LanguageSetting() {
		this(new UserFolders().config().resolve("language"));
	}

	LanguageSetting(Path file) {
		this.file = file;
	}

	Path file() {
		return file;
	}

	/** The chosen language; empty for the system's, also where the file holds anything else. */
	Optional<UiLanguage> read() {
		try {
			String word = Files.readString(file).strip();
			for (UiLanguage language : UiLanguage.values()) {
				if (language.id().equals(word)) {
					return Optional.of(language);
				}
			}
			return Optional.empty();
		} catch (IOException e) {
			return Optional.empty(); // never chosen, or nothing the start script could read either
		}
	}

	void write(Optional<UiLanguage> language) throws IOException {
		if (language.isEmpty()) {
			Files.deleteIfExists(file);
			return;
		}
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.writeString(file, language.get().id() + "\n");
	}
}
