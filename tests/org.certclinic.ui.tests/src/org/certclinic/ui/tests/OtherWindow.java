package org.certclinic.ui.tests;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.PlatformUI;

/** Stands for another program: a small window above the workbench, out of which and into which things are dragged. */
final class OtherWindow implements AutoCloseable {
	private static final int WIDTH = 200;
	private static final int HEIGHT = 90;

	private final Canvas area;
	private final AtomicReference<String> dropped = new AtomicReference<>();

	private OtherWindow(Consumer<Canvas> furnish) {
		area = UIThreadRunnable.syncExec((Result<Canvas>) () -> {
			var shell = new Shell(display(), SWT.NO_TRIM | SWT.ON_TOP);
			shell.setLayout(new FillLayout());
			var canvas = new Canvas(shell, SWT.NONE);
			furnish.accept(canvas);
			shell.setBounds(0, display().getClientArea().height - HEIGHT, WIDTH, HEIGHT);
			shell.open();
			return canvas;
		});
	}

	/** Out of which a file is dragged, as out of a file manager. */
	static OtherWindow withFile(String file) {
		return new OtherWindow(canvas -> {
			var source = new DragSource(canvas, DND.DROP_COPY | DND.DROP_MOVE);
			source.setTransfer(FileTransfer.getInstance());
			source.addDragListener(new DragSourceAdapter() {
				@Override
				public void dragSetData(DragSourceEvent event) {
					event.data = new String[] { file };
				}
			});
		});
	}

	/** Out of which the workbench's own things are dragged. */
	static OtherWindow with(Consumer<Canvas> furnish) {
		return new OtherWindow(furnish);
	}

	/** Into which text can be dropped, as into an editor. */
	static OtherWindow forText() {
		return new OtherWindow(_ -> {
			// furnished below: what is dropped is kept by this window
		}).takingText();
	}

	private OtherWindow takingText() {
		UIThreadRunnable.syncExec((VoidResult) () -> {
			var target = new DropTarget(area, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
			target.setTransfer(new Transfer[] { TextTransfer.getInstance() });
			target.addDropListener(new DropTargetAdapter() {
				@Override
				public void dragEnter(DropTargetEvent event) {
					event.detail = DND.DROP_COPY;
				}

				@Override
				public void drop(DropTargetEvent event) {
					dropped.set((String) event.data);
				}
			});
		});
		return this;
	}

	Optional<String> dropped() {
		return Optional.ofNullable(dropped.get());
	}

	Point middle() {
		return Desktop.middle(area);
	}

	@Override
	public void close() {
		UIThreadRunnable.syncExec((VoidResult) () -> area.getShell().dispose());
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}
}
