package org.certclinic.ui.certificate.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.certificate.inspect.Request;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Takes certificates, files, folders and text that are dropped or pasted. */
public final class DropArea {
	private DropArea() {
	}

	/** Lets things be dropped anywhere on the control. */
	public static void on(Control control, Consumer<Request> dropped) {
		var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance(), TextTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				copy(event);
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				copy(event);
			}

			@Override
			public void drop(DropTargetEvent event) {
				request(event.data).ifPresentOrElse(dropped, () -> event.detail = DND.DROP_NONE);
			}
		});
	}

	/** What the clipboard holds: files before text. */
	public static Optional<Request> ofClipboard(Display display) {
		var clipboard = new Clipboard(display);
		try {
			return request(clipboard.getContents(FileTransfer.getInstance())).or(() -> request(clipboard.getContents(TextTransfer.getInstance())));
		} finally {
			clipboard.dispose();
		}
	}

	/** Never moves: the sender would delete what was dropped. */
	private static void copy(DropTargetEvent event) {
		event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY
				: (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_NONE;
	}

	private static Optional<Request> request(Object data) {
		return switch (data) {
		case IStructuredSelection selection -> certificates(selection);
		case String[] names when names.length > 0 -> Optional.of(new Request.Files(Arrays.stream(names).map(Path::of).toList()));
		case String text when !text.isBlank() -> Optional.of(new Request.Text(text));
		case null, default -> Optional.empty();
		};
	}

	private static Optional<Request> certificates(IStructuredSelection selection) {
		List<CertificateEvidence> dropped = Arrays.stream(selection.toArray()).filter(CertificateEvidence.class::isInstance)
				.map(CertificateEvidence.class::cast).toList();
		return dropped.isEmpty() ? Optional.empty() : Optional.of(new Request.Known(dropped));
	}
}
