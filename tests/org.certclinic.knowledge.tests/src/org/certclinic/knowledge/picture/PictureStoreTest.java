package org.certclinic.knowledge.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.picture.PictureFile.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureStoreTest {
	@TempDir
	private Path folder;

	@Test
	void keepsTheSamePictureOnceAndNeverReplacesAnother() throws IOException {
		var store = new PictureStore(folder);

		assertEquals("pictures/plug-in.png", store.keep(shown(Pictures.png(1, 1)), "plug-in"));
		assertEquals("pictures/plug-in-2.png", store.keep(shown(Pictures.png(2, 2)), "plug-in"));
		assertEquals("pictures/plug-in.png", store.keep(shown(Pictures.png(1, 1)), "plug-in"));
		assertEquals("pictures/plug-in.jpg", store.keep(shown(Pictures.jpeg(1, 1)), "plug-in"));

		assertArrayEquals(Pictures.png(1, 1), Files.readAllBytes(folder.resolve("pictures/plug-in.png")));
		assertArrayEquals(Pictures.png(2, 2), Files.readAllBytes(folder.resolve("pictures/plug-in-2.png")));
	}

	@Test
	void copiesThePicturesOfAnEntryThatAreInsideItsBase(@TempDir Path other) throws IOException {
		Files.createDirectories(folder.resolve("base/pictures"));
		Files.write(folder.resolve("base/pictures/a.png"), Pictures.png(1, 1));
		Files.write(folder.resolve("secret.png"), Pictures.png(1, 1));

		new PictureStore(other).copy(showing("pictures/a.png", "../secret.png", "pictures/gone.png"), folder.resolve("base"));

		assertTrue(Files.exists(other.resolve("pictures/a.png")));
		assertFalse(Files.exists(other.resolve("../secret.png")));
	}

	private static Shown shown(byte[] content) {
		return (Shown) PictureFile.check(content);
	}

	private static Remedy showing(String... files) {
		Remedy remedy = KnowledgeFactory.eINSTANCE.createRemedy();
		for (String file : files) {
			var step = KnowledgeFactory.eINSTANCE.createPictureStep();
			step.setFile(file);
			remedy.getSteps().add(step);
		}
		return remedy;
	}
}
