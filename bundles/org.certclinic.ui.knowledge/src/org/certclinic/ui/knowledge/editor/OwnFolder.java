package org.certclinic.ui.knowledge.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.UserFolders;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.osgi.service.prefs.BackingStoreException;

/** The folders of the user's own in which entries are made. */
final class OwnFolder {
	private OwnFolder() {
	}

	/** Those of the preferences, or where there is none one in the user's data folder. */
	static List<Path> all() {
		List<Path> folders = new KnowledgePreferences().folders();
		return folders.isEmpty() ? List.of(new UserFolders().data().resolve("knowledge")) : folders;
	}

	/** Asks which one, unless there is one only. */
	static Optional<Path> ask(Shell parent) {
		List<Path> folders = all();
		if (folders.size() == 1) {
			return Optional.of(folders.getFirst());
		}
		var dialog = new ListDialog(parent);
		dialog.setTitle(Messages.New_folder);
		dialog.setMessage(Messages.Folder_hint);
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(new LabelProvider());
		dialog.setInput(folders);
		dialog.setInitialSelections(folders.getFirst());
		return dialog.open() == Window.OK && dialog.getResult().length == 1 ? Optional.of((Path) dialog.getResult()[0]) : Optional.empty();
	}

	/** Lets the workbench read these folders from now on. They are made where they are not there yet. */
	static void use(List<Path> folders) {
		folders.forEach(OwnFolder::make);
		var preferences = new KnowledgePreferences();
		List<Path> all = new ArrayList<>(preferences.folders());
		folders.stream().filter(folder -> !all.contains(folder)).forEach(all::add);
		if (!all.equals(preferences.folders())) {
			try {
				preferences.save(all, preferences.chosenReplyLanguage());
			} catch (BackingStoreException e) {
				new StatusReporter(OwnFolder.class).show(Messages.Folder_notKept, e);
			}
		}
	}

	private static void make(Path folder) {
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			return; // that it cannot be read is told with the problems of the base, and saving in it tells why
		}
	}
}
