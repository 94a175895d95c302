package org.certclinic.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The fields of a line of a batch; {@code null} is as if the field were not there. */
final class BatchFields {
	private final JsonObject object;

	BatchFields(JsonObject object) {
		this.object = object;
	}

	/** A field that is not what it must be; the message is its name. */
	static final class WrongField extends RuntimeException {
		private static final long serialVersionUID = 1;

		WrongField(String field) {
			super(field);
		}
	}

	/** A text or a number to know the answer by. */
	Optional<Object> id() {
		return object.get("id") instanceof JsonPrimitive id ? Optional.of(id.isNumber() ? id.getAsNumber() : id.getAsString()) : Optional.empty();
	}

	boolean has(String field) {
		return !(object.get(field) == null || object.get(field) instanceof JsonNull);
	}

	/** A text or a number as it is written. */
	Optional<String> text(String field) {
		return value(field, Optional::of);
	}

	/** A text or a number as {@code reading} understands it. */
	<T> Optional<T> value(String field, Function<String, Optional<T>> reading) {
		if (!has(field)) {
			return Optional.empty();
		}
		Optional<T> value = object.get(field) instanceof JsonPrimitive written ? reading.apply(written.getAsString()) : Optional.empty();
		return Optional.of(value.orElseThrow(() -> new WrongField(field)));
	}

	Optional<Boolean> truth(String field) {
		return value(field, text -> text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty());
	}

	/** A list of texts; one text is a list too. */
	List<String> texts(String field, Predicate<String> allowed) {
		if (!has(field)) {
			return List.of();
		}
		JsonElement value = object.get(field);
		List<JsonElement> items = value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
		return items.stream().map(item -> {
			if (item instanceof JsonPrimitive text && allowed.test(text.getAsString())) {
				return text.getAsString();
			}
			throw new WrongField(field);
		}).toList();
	}
}
