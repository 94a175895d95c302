package org.certclinic.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes JSON objects whose fields stand in the order they are named. */
final class JsonFields {
	private JsonFields() {
	}

	/** Names and values in turns; a value that is an empty {@link Optional} is left out. */
	static Map<String, Object> of(Object... namesAndValues) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			String name = (String) namesAndValues[i];
			if (namesAndValues[i + 1] instanceof Optional<?> value) {
				value.ifPresent(known -> fields.put(name, known));
			} else {
				fields.put(name, namesAndValues[i + 1]);
			}
		}
		return fields;
	}
}
