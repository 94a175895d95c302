package org.certclinic.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;

/** Asks in the dialogs of the window system. */
@Component(service = PathQuestion.class)
public final class PathDialogs implements PathQuestion {
	@Override
	public Optional<Path> fileToWrite(Shell parent, String title, String name) {
		var dialog = new FileDialog(parent, SWT.SAVE);
		dialog.setText(title);
		dialog.setFileName(name);
		dialog.setFilterExtensions(new String[] { "*" + name.substring(name.lastIndexOf('.')), "*" });
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	@Override
	public List<Path> filesToRead(Shell parent, String title) {
		var dialog = new FileDialog(parent, SWT.OPEN | SWT.MULTI);
		dialog.setText(title);
		return dialog.open() == null ? List.of()
				: Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
	}

	@Override
	public Optional<Path> folder(Shell parent, String title) {
		var dialog = new DirectoryDialog(parent);
		dialog.setText(title);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
