package org.certclinic.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Lines of a text of any length. Of a line that is longer than allowed only that it is there is told. */
final class BatchLines implements Iterator<BatchLines.Line> {
	private final BufferedReader reader;
	private final int longest;
	private int number;
	private Optional<Line> next = Optional.empty();

	/**
	 * A line.
	 *
	 * @param number counts from 1
	 * @param text   absent where it is too long
	 */
	record Line(int number, Optional<String> text) {
	}

	/** @param longest line in characters */
	BatchLines(Reader reader, int longest) {
		this.reader = new BufferedReader(reader);
		this.longest = longest;
	}

	/** @throws UncheckedIOException where it cannot be read on */
	@Override
	public boolean hasNext() {
		try {
			next = next.isPresent() ? next : read();
			return next.isPresent();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public Line next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		Line line = next.get();
		next = Optional.empty();
		return line;
	}

	private Optional<Line> read() throws IOException {
		var text = new StringBuilder();
		int length = 0;
		int c = reader.read();
		if (c < 0) {
			return Optional.empty();
		}
		for (; c >= 0 && c != '\n'; c = reader.read()) {
			if (length++ < longest) {
				text.append((char) c);
			}
		}
		return Optional.of(new Line(++number, length > longest ? Optional.empty() : Optional.of(text.toString())));
	}
}
