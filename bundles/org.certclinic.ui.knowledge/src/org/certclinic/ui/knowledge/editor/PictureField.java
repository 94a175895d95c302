package org.certclinic.ui.knowledge.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.picture.PictureFile;
import org.certclinic.ui.Icon;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.model.EntryFiles;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.certclinic.ui.knowledge.picture.PictureIntake;
import org.certclinic.ui.knowledge.picture.PicturePane;
import org.certclinic.ui.knowledge.picture.PictureTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The picture of a step: its file, what it looks like, and ways to put another one there. */
final class PictureField implements PictureIntake.Told {
	private static final int WIDTH = 320;
	private static final int HEIGHT = 200;

	private final EditorDesk desk;
	private final PictureStep step;
	private final PicturePane pane;
	private final Label trouble;
	private final Runnable resized;
	private String shown = "";

	/** @param resized is told that it has another height */
	PictureField(EditorDesk desk, Fields fields, PictureStep step, Runnable resized) {
		this.desk = desk;
		this.step = step;
		this.resized = resized;
		fields.line(Labels.Field_picture, WidgetKeys.EDITOR_FIELD + "file", Value.text(step, Literals.PICTURE_STEP__FILE));
		Composite area = fields.other("");
		if (desk.isEditable(step)) {
			addWays(area);
		}
		trouble = WidgetKey.set(WidgetKeys.EDITOR_FIELD + "pictureTrouble", PageFrame.hint(area, ""));
		pane = new PicturePane(area, WidgetKeys.EDITOR_FIELD + "picture", JobFamily.ENTRIES, WIDTH, HEIGHT, _ -> fit());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(pane.control());
		fit();
		fields.onRefresh(this::refresh);
	}

	private void addWays(Composite area) {
		var intake = new PictureIntake(area, folder(), remedy().getId() + "-" + step.getId(), this);
		intake.acceptDrops();
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
		Button choose = ItemButtons.button(row, WidgetKeys.EDITOR_ADD + "pictureFile", PictureTexts.Choose, Optional.of(Icon.FOLDER));
		choose.addListener(SWT.Selection, _ -> intake.choose());
		Button paste = ItemButtons.button(row, WidgetKeys.EDITOR_ADD + "pastedPicture", PictureTexts.Paste, Optional.of(Icon.COPY));
		paste.addListener(SWT.Selection, _ -> intake.paste());
		PageFrame.hint(area, PictureTexts.Drop_hint);
	}

	private Remedy remedy() {
		return (Remedy) step.eContainer();
	}

	private Path folder() {
		Path file = desk.document().entry(remedy().getId()).map(desk.document()::file).orElseGet(() -> desk.base().file(remedy()));
		return EntryFiles.folder(file);
	}

	private void refresh() {
		String file = EntryWords.plain(step.getFile());
		if (!file.equals(shown)) {
			shown = file;
			if (file.isBlank()) {
				pane.clear();
			} else {
				pane.show(PictureFile.of(folder(), file), file);
			}
		}
	}

	private void fit() {
		Fields.show(pane.control(), pane.control().getImage() != null || !pane.control().getText().isEmpty());
		Fields.show(trouble, !trouble.getText().isEmpty());
		pane.control().requestLayout();
		resized.run();
	}

	@Override
	public void kept(String path) {
		Fields.say(trouble, "");
		fit();
		desk.edit(Labels.Field_picture, () -> step.setFile(path));
	}

	@Override
	public void refused(String why) {
		Fields.say(trouble, why);
		fit();
	}
}
