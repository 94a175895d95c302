package org.certclinic.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table as data.
 *
 * @param width in pixels at 96 dpi
 * @param text  what the column says about a row
 * @param icon  what it shows before the text
 */
public record Column<T>(String title, int width, Function<? super T, String> text,
		Function<? super T, Optional<Icon>> icon) {
	public Column {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(icon, "icon");
	}

	/** A column of text only. */
	public Column(String title, int width, Function<? super T, String> text) {
		this(title, width, text, _ -> Optional.empty());
	}
}
