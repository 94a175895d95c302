package org.certclinic.ui.knowledge.reader;

import java.nio.file.Path;
import java.util.Optional;

import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.picture.PictureDialog;
import org.certclinic.ui.knowledge.picture.PictureImage;
import org.certclinic.ui.knowledge.picture.PicturePane;
import org.certclinic.ui.knowledge.picture.PictureTexts;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The picture of a step, small enough for the page; a link shows it in full size. */
final class StepPicture {
	private static final int WIDTH = 560;
	private static final int HEIGHT = 360;

	private final PageScope scope;
	private final String name;
	private final Optional<Path> file;
	private final PicturePane pane;
	private final Hyperlink full;

	StepPicture(PageScope scope, Composite row, String key, PictureStep step) {
		this.scope = scope;
		name = step.getFile();
		file = scope.content().pictures().apply(step);
		pane = new PicturePane(row, key, JobFamily.READER, WIDTH, HEIGHT, this::fit);
		pane.control().setText(NLS.bind(PictureTexts.Picture, name).replace("&", "&&"));
		scope.kit().copyable(pane.control(), new CopyableText.PlainText(name));
		full = scope.kit().link(row, PictureTexts.Enlarge, this::enlarge);
		full.setVisible(false);
		pane.show(file, name);
	}

	private void fit(boolean scaled) {
		full.setVisible(scaled);
		PageLayout.changed(pane.control());
		PageLayout.changed(full);
		scope.guide().resized();
	}

	private void enlarge() {
		var thread = new UiThread(full);
		file.ifPresent(found -> new OperationJob<>(PictureTexts.Read_job, JobFamily.READER, _ -> PictureImage.read(found, Integer.MAX_VALUE, Integer.MAX_VALUE),
				shown -> thread.execute(() -> {
					if (shown instanceof PictureImage.Image image) {
						new PictureDialog(full.getShell(), name, image.data()).open();
					}
				})).schedule());
	}
}
