package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** A step of a case shows a picture. */
@WorkbenchTest
class PictureTest {
	private final Workbench workbench = new Workbench();

	@TempDir
	private Path folder;
	@TempDir
	private Path elsewhere;
	private EntryEditorPage editor;

	@BeforeEach
	void writeAStepWithAPicture() {
		editor = EntryEditorPage.create(workbench, "指示灯不亮", "The light is off", folder);
		editor.page(EntryEditorPage.PARTS).part(0).add("cause", "没插好", "Not plugged in").add("remedy", "看指示灯", "Look at the light");
		editor.add("picture").write("step", "对照图片。", "Compare with the picture.");
	}

	@AfterEach
	void forget() throws BackingStoreException {
		BankBase.forget(workbench);
	}

	@Test
	void aChosenPictureIsCopiedBesideTheEntryAndShownToReaders() throws IOException {
		Path file = elsewhere.resolve("screen shot.bmp"); // known by its content, whatever it is called
		new Png(1_120, 300).write(file);

		choose(file);

		String picture = editor.text("file");
		assertTrue(picture.matches("pictures/look-light-[\\w-]+\\.png"), picture);
		workbench.waitUntil("the picture in the editor", () -> editor.pictures().equals(List.of(new Point(320, 85))));
		assertEquals(-1, Files.mismatch(file, folder.resolve(picture)));
		String id = editor.title();
		editor.save();
		workbench.waitUntil("the case", () -> workbench.cases().search("指示灯不亮").hits().contains(id));
		workbench.cases().open(workbench.cases().hits().indexOf(id));
		workbench.waitUntil("the picture in the reader", () -> workbench.reader().pictures().equals(List.of(new Point(560, 150))));
	}

	@Test
	void aPastedPictureIsKeptUnderAnotherNameAndUndone() throws IOException {
		choose(new Png(20, 10).write(elsewhere.resolve("a.png")));
		String first = editor.text("file");

		Clipboard.write(new Png(30, 40).data());
		editor.add("pastedPicture");

		workbench.waitUntil("the pasted picture", () -> editor.pictures().equals(List.of(new Point(30, 40))));
		assertEquals(first.replace(".png", "-2.png"), editor.text("file"));
		editor.undo();
		assertEquals(first, editor.text("file"));
		workbench.waitUntil("the first picture", () -> editor.pictures().equals(List.of(new Point(20, 10))));
	}

	@Test
	void whatIsNoPictureIsRefused() throws IOException {
		choose(Files.writeString(elsewhere.resolve("a.png"), "<svg/>"));

		workbench.waitUntil("why", () -> editor.said("pictureTrouble").contains("PNG"));
		assertEquals("", editor.text("file"));
		assertTrue(Files.notExists(folder.resolve("pictures")));
	}

	private void choose(Path file) {
		try (var _ = PathAnswer.always(file)) {
			editor.add("pictureFile");
		}
		workbench.settle();
	}

	/** A red picture. */
	private record Png(int width, int height) {
		ImageData data() {
			var data = new ImageData(width, height, 24, new PaletteData(0xFF, 0xFF00, 0xFF0000));
			for (int x = 0; x < width; x++) {
				data.setPixel(x, height / 2, 0xFF);
			}
			return data;
		}

		Path write(Path file) {
			var loader = new ImageLoader();
			loader.data = new ImageData[] { data() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
			return file;
		}
	}
}
