package org.certclinic.ui.knowledge.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.picture.PictureFile;
import org.certclinic.knowledge.picture.PictureFile.Shown;
import org.certclinic.knowledge.picture.PictureFile.Trouble;
import org.certclinic.knowledge.picture.PictureStore;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.Operation;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.UiThread;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Takes pictures into a knowledge base: from a file, from the clipboard, dropped. For the user interface's thread. */
public final class PictureIntake {
	private final Control owner;
	private final Path folder;
	private final String name;
	private final Told told;

	/** Is told what became of a picture. */
	public interface Told {
		/** @param path of the picture in the base */
		void kept(String path);

		/** @param why in the user's words */
		void refused(String why);
	}

	/**
	 * @param owner  of the dialogs, and where pictures can be dropped
	 * @param folder of the knowledge base
	 * @param name   of pictures, without an extension
	 */
	public PictureIntake(Control owner, Path folder, String name, Told told) {
		this.owner = Objects.requireNonNull(owner, "owner");
		this.folder = Objects.requireNonNull(folder, "folder");
		this.name = Objects.requireNonNull(name, "name");
		this.told = Objects.requireNonNull(told, "told");
	}

	/** Asks for a file. */
	public void choose() {
		List<Path> files = PlatformUI.getWorkbench().getService(PathQuestion.class).filesToRead(owner.getShell(), PictureTexts.Choose_title);
		files.stream().findFirst().ifPresent(this::take);
	}

	/** Takes what is on the clipboard: a picture, or a file. */
	public void paste() {
		var clipboard = new Clipboard(owner.getDisplay());
		try {
			if (!take(clipboard.getContents(ImageTransfer.getInstance())) && !take(clipboard.getContents(FileTransfer.getInstance()))) {
				told.refused(PictureTexts.Nothing_pasted);
			}
		} finally {
			clipboard.dispose();
		}
	}

	/** Lets pictures and files be dropped on the owner. */
	public void acceptDrops() {
		var target = new DropTarget(owner, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance(), ImageTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY; // never moves: the sender would delete what was dropped
			}

			@Override
			public void drop(DropTargetEvent event) {
				take(event.data);
			}
		});
	}

	private boolean take(Object data) {
		return switch (data) {
		case ImageData image -> {
			take(_ -> PictureFile.check(PictureImage.png(image)));
			yield true;
		}
		case String[] files when files.length > 0 -> {
			take(Path.of(files[0]));
			yield true;
		}
		case null, default -> false;
		};
	}

	private void take(Path file) {
		take(_ -> PictureFile.read(file));
	}

	private void take(Operation<PictureFile.Answer> read) {
		var thread = new UiThread(owner);
		new OperationJob<>(PictureTexts.Keep_job, JobFamily.ENTRIES, monitor -> {
			PictureFile.Answer answer = read.run(monitor);
			return switch (answer) {
			case Shown shown -> new Taken(Optional.of(keep(shown)), "");
			case Trouble trouble -> new Taken(Optional.empty(), PictureWords.of(trouble, name));
			};
		}, taken -> thread.execute(() -> taken.path.ifPresentOrElse(told::kept, () -> told.refused(taken.why)))).schedule();
	}

	private String keep(Shown shown) throws CoreException {
		try {
			return new PictureStore(folder).keep(shown, name);
		} catch (IOException e) {
			throw new StatusReporter(PictureIntake.class).exception(NLS.bind(PictureTexts.Keep_failed, folder), e);
		}
	}

	private record Taken(Optional<String> path, String why) {
	}
}
