package org.certclinic.knowledge.picture;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.AtomicFile;
import org.certclinic.core.AtomicFile.Readers;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.picture.PictureFile.Shown;

/** The pictures of a knowledge base: files in {@code pictures} in its folder. */
public final class PictureStore {
	private static final String FOLDER = "pictures";

	private final Path folder;

	/** @param folder of the knowledge base */
	public PictureStore(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * Keeps a picture; answers its path relative to the base's folder, for example {@code pictures/plug-in-look.png}. A file that is
	 * there already is not replaced: the same picture is kept once, another one gets another name.
	 *
	 * @param name made of what an id is made of
	 */
	public String keep(Shown picture, String name) throws IOException {
		Files.createDirectories(folder.resolve(FOLDER));
		for (int number = 1;; number++) {
			String path = FOLDER + "/" + name + (number == 1 ? "" : "-" + number) + "." + picture.picture().format().extension();
			Path file = folder.resolve(path);
			if (!Files.exists(file)) {
				try {
					new AtomicFile(file).create(picture.content(), Readers.USUAL);
					return path;
				} catch (FileAlreadyExistsException e) {
					continue; // somebody else was quicker; looked at again under the next name
				}
			}
			if (Files.size(file) == picture.content().length && Arrays.equals(Files.readAllBytes(file), picture.content())) {
				return path;
			}
		}
	}

	/** Copies the pictures of an entry's steps, as far as they are there, under the same names from another base. */
	public void copy(Entry entry, Path from) throws IOException {
		for (String name : names(entry).toList()) {
			Optional<Path> source = PictureFile.of(from, name).filter(Files::isRegularFile); // lint tells of others
			Optional<Path> target = PictureFile.of(folder, name).filter(file -> !Files.exists(file));
			if (source.isPresent() && target.isPresent()) {
				Files.createDirectories(target.orElseThrow().getParent());
				Files.copy(source.orElseThrow(), target.orElseThrow());
			}
		}
	}

	private static Stream<String> names(Entry entry) {
		return entry instanceof Remedy remedy ? remedy.getSteps().stream().filter(PictureStep.class::isInstance).map(step -> ((PictureStep) step).getFile())
				.filter(name -> name != null && !name.isBlank()) : Stream.of();
	}
}
