package org.certclinic.ui.knowledge.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeReading;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.Words;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** A reading of a code in words: name, value and family, then what it means; the rest in a tool tip. */
final class ReadingText {
	private static final int TOOLTIP_LINE = 60;
	/** In columns of a terminal. */
	private static final int MAX_MEANING = 150;
	/** First of the letters that take two columns. */
	private static final char WIDE = 0x2E80;

	private final CodeReading reading;
	private final Locale language = UiLanguage.current().locale();

	ReadingText(CodeReading reading) {
		this.reading = reading;
	}

	String text() {
		Code code = reading.code();
		return name() + rest(code) + "\n" + shortened(meaning());
	}

	private String meaning() {
		BilingualText meaning = reading.code().meaning();
		return meaning.isEmpty() ? Messages.Reading_unknown : meaning.in(language);
	}

	StyleRange nameRange() {
		return new StyleRange(0, name().length(), null, null, SWT.BOLD);
	}

	/** Advice, why it may be this reading, the cases with it, and what other stacks call it. */
	String tooltip() {
		List<String> lines = new ArrayList<>();
		Code code = reading.code();
		if (!shortened(meaning()).equals(meaning())) {
			lines.add(meaning());
		}
		if (!code.advice().isEmpty()) {
			lines.add(code.advice().in(language));
		}
		lines.add(reading.reason().in(language));
		if (!reading.cases().isEmpty()) {
			lines.add(NLS.bind(Messages.Reading_cases, String.join(", ", reading.cases())));
		}
		if (!reading.related().isEmpty()) {
			lines.add(NLS.bind(Messages.Reading_related, reading.related().stream()
					.map(other -> other.name().orElse(other.value())).collect(Collectors.joining(", "))));
		}
		return lines.stream().filter(line -> !line.isBlank()).map(ReadingText::wrapped).collect(Collectors.joining("\n"));
	}

	private String name() {
		return reading.code().name().orElse(reading.code().value());
	}

	private String rest(Code code) {
		String value = code.name().isPresent() ? "  " + code.value() : "";
		String family = code.vendor().map(vendor -> NLS.bind(Messages.Reading_vendor, Words.of(code.family()), vendor))
				.orElse(Words.of(code.family()));
		return value + "  ·  " + family;
	}

	/** The list is to be read at a glance; the whole is in the tool tip. */
	private static String shortened(String text) {
		int length = 0;
		for (int i = 0; i < text.length(); i++) {
			length += width(text.charAt(i));
			if (length > MAX_MEANING) {
				return text.substring(0, i).strip() + "…";
			}
		}
		return text;
	}

	/** Chinese letters are as wide as two others. */
	private static int width(char c) {
		return c < WIDE ? 1 : 2;
	}

	/** Tool tips do not wrap by themselves on every platform. */
	private static String wrapped(String line) {
		var text = new StringBuilder();
		int length = 0;
		for (char c : line.toCharArray()) {
			length += width(c);
			boolean breakable = c == ' ' || c >= WIDE;
			text.append(c);
			if (length > TOOLTIP_LINE && breakable) {
				text.append('\n');
				length = 0;
			}
		}
		return text.toString();
	}
}
