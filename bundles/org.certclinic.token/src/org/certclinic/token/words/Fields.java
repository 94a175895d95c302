package org.certclinic.token.words;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** An object of JSON that is being filled. What is not known is left out. */
final class Fields {
	private final Map<String, Object> map = new LinkedHashMap<>();

	Fields put(String name, Object value) {
		map.put(name, value);
		return this;
	}

	/** Left out where there is no text. */
	Fields text(String name, String value) {
		return value.isBlank() ? this : put(name, value);
	}

	Fields maybe(String name, Optional<?> value) {
		value.ifPresent(known -> map.put(name, known));
		return this;
	}

	Fields maybe(String name, OptionalLong value) {
		value.ifPresent(known -> map.put(name, known));
		return this;
	}

	/** Constants in lower case with hyphens, in their order. */
	Fields words(String name, Collection<? extends Enum<?>> constants) {
		return put(name, constants.stream().map(TokenWords::word).toList());
	}

	Map<String, Object> map() {
		return map;
	}
}
