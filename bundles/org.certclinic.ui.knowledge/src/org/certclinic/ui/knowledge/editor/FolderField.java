package org.certclinic.ui.knowledge.editor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** Asks for the folder of the user's own in which a new entry goes: one of those in use, or another one. */
final class FolderField {
	private final Combo folder;

	/**
	 * @param parent  with two columns
	 * @param folders the first one is proposed
	 * @param changed is told after each key
	 */
	FolderField(Composite parent, List<Path> folders, Runnable changed) {
		new Label(parent, SWT.NONE).setText(Messages.New_folder);
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		folder = WidgetKey.set(WidgetKeys.NEW_ENTRY + "folder", new Combo(row, SWT.DROP_DOWN));
		folder.setItems(folders.stream().map(Path::toString).toArray(String[]::new));
		folder.select(0);
		folder.addModifyListener(_ -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		var other = new Button(row, SWT.PUSH);
		other.setText(Messages.New_otherFolder);
		other.addListener(SWT.Selection, _ -> PlatformUI.getWorkbench().getService(PathQuestion.class).folder(row.getShell(), Messages.New_folder)
				.ifPresent(chosen -> folder.setText(chosen.toString())));
	}

	/** What is chosen; empty while it is none. */
	Optional<Path> value() {
		try {
			return Optional.of(folder.getText()).filter(text -> !text.isBlank()).map(Path::of).filter(Path::isAbsolute);
		} catch (InvalidPathException _) {
			return Optional.empty();
		}
	}
}
