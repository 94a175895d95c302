package org.certclinic.x509.walk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.FileReport;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.sniff.ContentInspector;
import org.certclinic.x509.sniff.FileNames;
import org.certclinic.x509.sniff.Problems;
import org.certclinic.x509.text.TextReader;

/** Makes tasks of files and streams: one of a small file, one of each piece of a large text. */
public final class Reading {
	/** Larger texts are read in pieces. */
	static final int STREAMED = 4 << 20;
	private static final int MAX_BYTES = 64 << 20;
	private static final System.Logger LOG = System.getLogger(Reading.class.getName());

	private final ContentInspector contents;

	public Reading(ContentInspector contents) {
		this.contents = contents;
	}

	/** The whole file, read when the task runs. */
	Task file(Path path, long size) {
		Source source = Source.of(path.toString());
		return new Task(Math.min(size, MAX_BYTES), () -> guarded(source, () -> {
			byte[] content = read(path);
			return content.length > MAX_BYTES ? tooLarge(source)
					: FileNames.checked(contents.inspect(Octets.of(content), source), path.getFileName().toString());
		}));
	}

	private static byte[] read(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			return in.readNBytes(MAX_BYTES + 1);
		}
	}

	private static List<Inspected> tooLarge(Source source) {
		return List.of(Problems.unreadable(source, "file.too-large", MAX_BYTES >> 20));
	}

	/** The tasks that a stream gives; reads ahead as far as it takes to cut a piece. The stream is not closed. */
	Iterator<Task> stream(InputStream stream, Source source) {
		return new StreamTasks(stream, source);
	}

	/** A task that only says why there is none. */
	static Task problem(Source source, String code, Object... values) {
		return new Task(0, () -> new FileReport(source, List.of(Problems.unreadable(source, code, values))));
	}

	private interface Step {
		List<Inspected> run() throws IOException;
	}

	/** Neither a file that cannot be read nor a fault of ours ends the run for the others. */
	private static FileReport guarded(Source source, Step step) {
		try {
			return new FileReport(source, step.run());
		} catch (IOException e) {
			return new FileReport(source, List.of(Access.problem(source, e)));
		} catch (RuntimeException | StackOverflowError e) {
			LOG.log(System.Logger.Level.ERROR, source.text(), e);
			return new FileReport(source, List.of(Problems.unreadable(source, "file.fault", e)));
		}
	}

	private final class StreamTasks implements Iterator<Task> {
		private final InputStream stream;
		private final Source source;
		private byte[] beginning = {};
		private boolean begun;
		private boolean ended;
		private Pieces pieces; // null: it is not read in pieces

		StreamTasks(InputStream stream, Source source) {
			this.stream = stream;
			this.source = source;
		}

		@Override
		public boolean hasNext() {
			try {
				return !ended && (!begun || pieces.hasNext());
			} catch (IOException _) {
				return true; // the next task says why
			}
		}

		@Override
		public Task next() {
			if (ended) {
				throw new NoSuchElementException();
			}
			try {
				return begun ? piece() : begin();
			} catch (IOException e) {
				ended = true;
				return new Task(0, () -> new FileReport(source, List.of(Access.problem(source, e))));
			}
		}

		private Task begin() throws IOException {
			begun = true;
			beginning = stream.readNBytes(STREAMED + 1);
			if (beginning.length > STREAMED && TextReader.isText(Octets.of(beginning))) {
				pieces = new Pieces(beginning, stream);
				return piece();
			}
			ended = true;
			byte[] rest = stream.readNBytes(MAX_BYTES + 1 - Math.min(MAX_BYTES, beginning.length));
			long size = (long) beginning.length + rest.length;
			if (size > MAX_BYTES) {
				return new Task(0, () -> new FileReport(source, tooLarge(source)));
			}
			byte[] all = Arrays.copyOf(beginning, (int) size);
			System.arraycopy(rest, 0, all, beginning.length, rest.length);
			return new Task(size, () -> guarded(source, () -> FileNames.checked(contents.inspect(Octets.of(all), source), source.name())));
		}

		private Task piece() throws IOException {
			Pieces.Piece piece = pieces.next();
			return new Task(piece.octets().size(), () -> guarded(source, () -> contents.inspectPiece(piece.octets(), source, piece.linesBefore())));
		}
	}
}
