package org.certclinic.ui.knowledge.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

import org.certclinic.knowledge.picture.PictureFile;
import org.certclinic.knowledge.picture.PictureFile.Shown;
import org.certclinic.knowledge.picture.PictureFile.Trouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** What of a picture is shown. To be made in the background: pictures take a while. */
public sealed interface PictureImage {

	/**
	 * A picture.
	 *
	 * @param data   no larger than asked for
	 * @param scaled whether it is smaller than the file has it
	 */
	record Image(ImageData data, boolean scaled) implements PictureImage {
	}

	/** There is nothing to show. */
	record Nothing(Trouble trouble) implements PictureImage {
	}

	/** Reads a picture and makes it small enough; in proportion. */
	static PictureImage read(Path file, int width, int height) {
		return switch (PictureFile.read(file)) {
		case Trouble trouble -> new Nothing(trouble);
		case Shown(_, byte[] content) -> decode(content, width, height);
		};
	}

	private static PictureImage decode(byte[] content, int width, int height) {
		try {
			var data = new ImageData(new ByteArrayInputStream(content));
			double scale = Math.min(1, Math.min((double) width / data.width, (double) height / data.height));
			return scale < 1 ? new Image(data.scaledTo(Math.max(1, (int) (data.width * scale)), Math.max(1, (int) (data.height * scale))), true) : new Image(data, false);
		} catch (SWTException _) {
			return new Nothing(Trouble.NO_PICTURE); // begins like one and is damaged further on
		}
	}

	/** What a file with that picture has. */
	static byte[] png(ImageData data) {
		var loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		var content = new ByteArrayOutputStream();
		loader.save(content, SWT.IMAGE_PNG);
		return content.toByteArray();
	}
}
