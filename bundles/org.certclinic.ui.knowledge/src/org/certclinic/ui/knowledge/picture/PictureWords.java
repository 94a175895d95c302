package org.certclinic.ui.knowledge.picture;

import org.certclinic.knowledge.picture.PictureFile;
import org.certclinic.knowledge.picture.PictureFile.Trouble;
import org.eclipse.osgi.util.NLS;

/** Says why a picture cannot be shown. */
public final class PictureWords {
	private static final int MEGABYTE = 1 << 20;
	private static final int MILLION = 1_000_000;

	private PictureWords() {
	}

	/** @param name of the picture */
	public static String of(Trouble trouble, String name) {
		return switch (trouble) {
		case MISSING -> NLS.bind(PictureTexts.Missing, name);
		case TOO_LARGE -> NLS.bind(PictureTexts.TooLarge, PictureFile.MAX_BYTES / MEGABYTE, PictureFile.MAX_PIXELS / MILLION);
		case NO_PICTURE -> PictureTexts.NoPicture;
		};
	}
}
