package org.certclinic.core;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a user's files are, by the customs of the platform. The folders need not exist. */
public final class UserFolders {
	private static final String NAME = "certclinic";

	private final Map<String, String> environment;
	private final Path home;
	private final String operatingSystem;

	/** The folders of the user who runs the program. */
	public UserFolders() {
		this(System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
	}

	UserFolders(Map<String, String> environment, Path home, String operatingSystem) {
		this.environment = environment;
		this.home = home;
		this.operatingSystem = operatingSystem.toLowerCase(Locale.ROOT);
	}

	/** What can be made again, such as indexes. */
	public Path cache() {
		return folder("XDG_CACHE_HOME", ".cache", "LOCALAPPDATA", "Library/Caches");
	}

	/** Settings that the start script reads, such as the language. */
	public Path config() {
		return folder("XDG_CONFIG_HOME", ".config", "APPDATA", "Library/Application Support");
	}

	/** What the user made, such as recorded knowledge gaps. */
	public Path data() {
		return folder("XDG_DATA_HOME", ".local/share", "APPDATA", "Library/Application Support");
	}

	private Path folder(String xdg, String linux, String windows, String mac) {
		Path parent;
		if (operatingSystem.startsWith("windows")) {
			parent = variable(windows).orElse(home);
		} else if (operatingSystem.startsWith("mac")) {
			parent = home.resolve(mac);
		} else {
			parent = variable(xdg).filter(Path::isAbsolute).orElse(home.resolve(linux)); // XDG: a relative one is invalid
		}
		return parent.resolve(NAME);
	}

	private Optional<Path> variable(String name) {
		return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of);
	}
}
