package org.certclinic.knowledge.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;

import org.certclinic.core.BilingualText;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/**
 * Writes values as JSON: maps, collections, strings, numbers, truth values, and {@link BilingualText}s, which become
 * {@code {"zh", "en"}} without the language that has no text.
 */
public final class Json {
	private Json() {
	}

	/** On one line. */
	public static String line(Object value) {
		return text(value, FormattingStyle.COMPACT);
	}

	/** Indented, so that changes show line by line. */
	public static String indented(Object value) {
		return text(value, FormattingStyle.PRETTY.withIndent("\t")) + "\n";
	}

	private static String text(Object value, FormattingStyle style) {
		var text = new StringWriter();
		try (var json = new JsonWriter(text)) {
			json.setFormattingStyle(style);
			write(json, value);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a string does not fail
		}
		return text.toString();
	}

	private static void write(JsonWriter json, Object value) throws IOException {
		switch (value) {
		case Map<?, ?> map -> {
			json.beginObject();
			for (var entry : map.entrySet()) {
				json.name((String) entry.getKey());
				write(json, entry.getValue());
			}
			json.endObject();
		}
		case Collection<?> items -> {
			json.beginArray();
			for (Object item : items) {
				write(json, item);
			}
			json.endArray();
		}
		case BilingualText(String zh, String en) -> {
			json.beginObject();
			if (!zh.isEmpty()) {
				json.name("zh").value(zh);
			}
			if (!en.isEmpty()) {
				json.name("en").value(en);
			}
			json.endObject();
		}
		case Number number -> json.value(number);
		case Boolean truth -> json.value(truth);
		default -> json.value(value.toString());
		}
	}
}
