package org.certclinic.ui.knowledge.editor;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.core.FileStamp;
import org.certclinic.ui.Operation;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.knowledge.editor.model.Unsaved;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Writes files, each of which is the old one until the new one is safely there. */
final class SaveEntries implements Operation<SaveEntries.Written> {
	private final List<Unsaved> files;
	private final boolean overwrite;

	/**
	 * What was written.
	 *
	 * @param conflict whether a file is another one than the editor knows; nothing was written then
	 */
	record Written(boolean conflict, Map<Unsaved, FileStamp> stamps) {
	}

	/** @param overwrite also what somebody else has changed */
	SaveEntries(List<Unsaved> files, boolean overwrite) {
		this.files = List.copyOf(files);
		this.overwrite = overwrite;
	}

	@Override
	public Written run(IProgressMonitor monitor) throws CoreException {
		Map<Unsaved, FileStamp> stamps = new LinkedHashMap<>();
		for (Unsaved file : files) {
			try {
				if (!overwrite && file.isOutdated()) {
					return new Written(true, Map.of());
				}
			} catch (IOException e) {
				throw new StatusReporter(SaveEntries.class).exception(NLS.bind(Messages.Look_failed, file.file()), e);
			}
		}
		for (Unsaved file : files) {
			try {
				stamps.put(file, file.write());
			} catch (IOException e) {
				throw new StatusReporter(SaveEntries.class).exception(NLS.bind(Messages.Save_failed, file.file()), e);
			}
		}
		return new Written(false, stamps);
	}
}
