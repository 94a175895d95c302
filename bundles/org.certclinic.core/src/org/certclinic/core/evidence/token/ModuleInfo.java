package org.certclinic.core.evidence.token;

import java.util.List;
import java.util.Objects;

/**
 * What a PKCS#11 module says of itself: {@code CK_INFO}.
 *
 * @param interfaces names and versions of a 3.x module's interfaces, for example {@code PKCS 11 3.0}; empty for an older one
 */
public record ModuleInfo(Version cryptoki, String manufacturer, String description, Version library, List<String> interfaces) {
	public ModuleInfo {
		Objects.requireNonNull(cryptoki, "cryptoki");
		Objects.requireNonNull(manufacturer, "manufacturer");
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(library, "library");
		interfaces = List.copyOf(interfaces);
	}
}
