package org.certclinic.x509.trust;

import java.util.Locale;
import java.util.Objects;

import org.certclinic.core.BilingualText;

/**
 * Somewhere that says which certificates are trusted.
 *
 * @param id       the same for the same place at any time, for preferences and documents
 * @param name     what the user knows it by
 * @param location the file, folder or store
 */
public record TrustSource(String id, Kind kind, BilingualText name, String location) {
	/** Who keeps it. */
	public enum Kind {
		/** A file or folder that the user named. */
		GIVEN,
		/** A Java's {@code cacerts}. */
		JAVA,
		/** What the operating system gives to its programs. */
		SYSTEM,
		/** A database of Firefox, Thunderbird, or a browser made of Chromium on Linux. */
		NSS,
		/** A store of Windows. */
		WINDOWS,
		/** A keychain of macOS. */
		MACOS
	}

	public TrustSource {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(location, "location");
	}

	static TrustSource of(Kind kind, BilingualText name, String location) {
		return new TrustSource(kind.name().toLowerCase(Locale.ROOT) + ":" + location, kind, name, location);
	}
}
