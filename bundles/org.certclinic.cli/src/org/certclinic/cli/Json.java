package org.certclinic.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;

import org.certclinic.core.BilingualText;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** Writes one result as one line of JSON. Of texts in two languages an empty one is left out. */
final class Json {
	private Json() {
	}

	/** {@code value} is made of maps, collections, strings, numbers, booleans and {@link BilingualText}s. */
	static String line(Object value) {
		var text = new StringWriter();
		try (var json = new JsonWriter(text)) {
			json.setFormattingStyle(FormattingStyle.COMPACT);
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
