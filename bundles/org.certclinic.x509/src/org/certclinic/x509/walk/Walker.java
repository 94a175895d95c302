package org.certclinic.x509.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.FileReport;

/** Goes through files and folders, and gives a task for each thing in them: never fails, never blocks, never goes in circles. */
final class Walker implements Iterator<Task>, AutoCloseable {
	private static final System.Logger LOG = System.getLogger(Walker.class.getName());

	private final Reading reading;
	private final Deque<Folder> folders = new ArrayDeque<>();
	/** Folders that were entered; one that is reached by a link is not entered again. */
	private final Set<Object> entered = new HashSet<>();
	private Iterator<Task> pieces = Collections.emptyIterator();
	private Optional<InputStream> open = Optional.empty();
	private Optional<Task> next = Optional.empty();

	/** @param key tells it from any other, by whatever path it is reached */
	private record Folder(Object key, Iterator<Path> files) {
	}

	Walker(List<Path> paths, Reading reading) {
		this.reading = reading;
		folders.push(new Folder("", paths.iterator()));
	}

	@Override
	public boolean hasNext() {
		while (next.isEmpty() && !folders.isEmpty()) {
			if (pieces.hasNext()) {
				next = Optional.of(pieces.next());
			} else if (folders.peek().files().hasNext()) {
				close();
				next = visit(folders.peek().files().next());
			} else {
				folders.pop();
			}
		}
		return next.isPresent();
	}

	@Override
	public Task next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		Task task = next.get();
		next = Optional.empty();
		return task;
	}

	private Optional<Task> visit(Path path) {
		Source source = Source.of(path.toString());
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			if (attributes.isDirectory()) {
				return enter(path, attributes, source);
			}
			if (!attributes.isRegularFile()) {
				return Optional.of(Reading.problem(source, "file.special"));
			}
			if (attributes.size() <= Reading.STREAMED) {
				return Optional.of(reading.file(path, attributes.size()));
			}
			InputStream stream = Files.newInputStream(path);
			open = Optional.of(stream);
			pieces = reading.stream(stream, source);
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(new Task(0, () -> new FileReport(source, List.of(Access.problem(source, e)))));
		}
	}

	private Optional<Task> enter(Path path, BasicFileAttributes attributes, Source source) throws IOException {
		Object key = Optional.ofNullable(attributes.fileKey()).orElse(path.toRealPath());
		if (folders.stream().anyMatch(folder -> folder.key().equals(key))) {
			return Optional.of(Reading.problem(source, "file.loop"));
		}
		if (!entered.add(key) && Files.isSymbolicLink(path)) {
			return Optional.empty(); // it was all told before
		}
		try (Stream<Path> listed = Files.list(path)) {
			List<Path> files = listed.sorted().toList();
			folders.push(new Folder(key, files.iterator()));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return Optional.empty();
	}

	@Override
	public void close() {
		try {
			if (open.isPresent()) {
				open.get().close();
			}
		} catch (IOException e) {
			LOG.log(System.Logger.Level.DEBUG, "A file that was read could not be closed", e);
		}
		open = Optional.empty();
	}
}
