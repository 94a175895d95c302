package org.certclinic.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** Asks the user for a file or a folder. A service, so that a test can answer: nobody else can drive native dialogs. */
public interface PathQuestion {

	/**
	 * The file to write to; that it may exist has been agreed to. Empty if the user gives up.
	 *
	 * @param name proposed, for example {@code gaps.tsv}; files with its extension are listed
	 */
	Optional<Path> fileToWrite(Shell parent, String title, String name);

	/** Files to read, whatever their extension; none if the user gives up. */
	List<Path> filesToRead(Shell parent, String title);

	/** A folder; empty if the user gives up. */
	Optional<Path> folder(Shell parent, String title);
}
