package org.certclinic.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Lines of a text of any length. Of a line that is longer than allowed only that it is there is told. */
final class BatchLines implements Iterator<BatchLines.Line> {
	private final Reader reader;
	private final int longest;
	private final char[] buffer = new char[1 << 16];
	private int at;
	private int size;
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
		this.reader = reader;
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
		if (!fill()) {
			return Optional.empty();
		}
		var text = new StringBuilder();
		boolean tooLong = false;
		boolean ended = false;
		while (!ended && fill()) {
			int end = at;
			while (end < size && buffer[end] != '\n') {
				end++;
			}
			ended = end < size;
			tooLong |= text.length() + (end - at) > longest;
			text.append(buffer, at, tooLong ? 0 : end - at);
			at = ended ? end + 1 : end;
		}
		return Optional.of(new Line(++number, tooLong ? Optional.empty() : Optional.of(text.toString())));
	}

	/** Whether there is something in the buffer; waits for it. */
	private boolean fill() throws IOException {
		if (at == size) {
			size = Math.max(0, reader.read(buffer));
			at = 0;
		}
		return at < size;
	}
}
