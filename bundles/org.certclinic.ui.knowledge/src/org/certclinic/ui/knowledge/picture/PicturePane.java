package org.certclinic.ui.knowledge.picture;

import java.nio.file.Path;
import java.util.Optional;

import org.certclinic.knowledge.picture.PictureFile.Trouble;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows a picture, or says why it cannot be shown. It is read in the background. */
public final class PicturePane {
	private final Label label;
	private final JobFamily family;
	private final int width;
	private final int height;
	private final Resized resized;
	private String name = "";
	private Optional<Image> image = Optional.empty();
	private int reads;

	/** Is told that the pane has another size, and whether the picture is smaller than its file has it. */
	@FunctionalInterface
	public interface Resized {
		void to(boolean scaled);
	}

	/**
	 * @param key    the label's, see {@link WidgetKey}
	 * @param width  the most it takes, in pixels
	 * @param height the most it takes, in pixels
	 */
	public PicturePane(Composite parent, String key, JobFamily family, int width, int height, Resized resized) {
		label = WidgetKey.set(key, new Label(parent, SWT.WRAP));
		this.family = family;
		this.width = width;
		this.height = height;
		this.resized = resized;
		label.addDisposeListener(_ -> image.ifPresent(Image::dispose));
		label.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	public Label control() {
		return label;
	}

	/** @param file nothing where no picture can have that name */
	public void show(Optional<Path> file, String called) {
		name = called;
		int read = ++reads;
		var thread = new UiThread(label);
		var job = new OperationJob<>(PictureTexts.Read_job, family,
				_ -> file.map(found -> PictureImage.read(found, width, height)).orElse(new PictureImage.Nothing(Trouble.MISSING)),
				shown -> thread.execute(() -> {
					if (read == reads) {
						show(shown);
					}
				}));
		job.setSystem(true);
		job.schedule();
	}

	/** Shows nothing. */
	public void clear() {
		reads++;
		set(Optional.empty(), "");
		resized.to(false);
	}

	private void show(PictureImage shown) {
		switch (shown) {
		case PictureImage.Image(var data, boolean scaled) -> {
			set(Optional.of(new Image(label.getDisplay(), data)), "");
			resized.to(scaled);
		}
		case PictureImage.Nothing(var trouble) -> {
			set(Optional.empty(), PictureWords.of(trouble, name));
			resized.to(false);
		}
		}
	}

	private void set(Optional<Image> next, String words) {
		label.setText(words.replace("&", "&&"));
		label.setImage(next.orElse(null)); // null is SWT's word for none
		image.ifPresent(Image::dispose);
		image = next;
	}
}
