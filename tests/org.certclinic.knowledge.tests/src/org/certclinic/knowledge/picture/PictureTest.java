package org.certclinic.knowledge.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;

import org.certclinic.knowledge.picture.Picture.Format;
import org.certclinic.knowledge.picture.PictureFile.Shown;
import org.certclinic.knowledge.picture.PictureFile.Trouble;
import org.junit.jupiter.api.Test;

class PictureTest {
	@Test
	void isKnownByItsContent() {
		assertEquals(Optional.of(new Picture(Format.PNG, 640, 70_000)), Picture.of(Pictures.png(640, 70_000)));
		assertEquals(Optional.of(new Picture(Format.GIF, 65_535, 1)), Picture.of(Pictures.gif(65_535, 1)));
		assertEquals(Optional.of(new Picture(Format.JPEG, 1920, 1080)), Picture.of(Pictures.jpeg(1920, 1080)));
	}

	@Test
	void isNoneThatEndsBeforeItsSizeOrHasNoPixel() {
		for (byte[] whole : new byte[][] { Pictures.png(1, 1), Pictures.gif(1, 1), Pictures.jpeg(1, 1) }) {
			for (int length = 0; length < 10; length++) {
				assertEquals(Optional.empty(), Picture.of(Arrays.copyOf(whole, length)));
			}
		}
		assertEquals(Optional.empty(), Picture.of(Pictures.png(0, 5)));
		assertEquals(Optional.empty(), Picture.of(Pictures.png(-1, 5)));
		assertEquals(Optional.empty(), Picture.of("<svg/>".getBytes()));
	}

	@Test
	void hasTheSizeOfAllItsFrames() {
		assertEquals(Optional.of(new Picture(Format.GIF, 1_010, 2_020, 2)), Picture.of(Pictures.gif(5, 2_020, Pictures.frame(10, 20, 1_000, 7), Pictures.frame(0, 0, 1, 1))));
		assertEquals(Trouble.TOO_LARGE, PictureFile.check(Pictures.gif(1, 1, Pictures.frame(0, 0, 65_535, 65_535))));
	}

	@Test
	void isNotShownIfItIsTooLarge() {
		assertEquals(Trouble.TOO_LARGE, PictureFile.check(Arrays.copyOf(Pictures.png(1, 1), PictureFile.MAX_BYTES + 1)));
		assertEquals(Trouble.TOO_LARGE, PictureFile.check(Pictures.png(Integer.MAX_VALUE, Integer.MAX_VALUE)));
		assertEquals(new Picture(Format.PNG, 6_000, 4_000), ((Shown) PictureFile.check(Pictures.png(6_000, 4_000))).picture());
	}
}
