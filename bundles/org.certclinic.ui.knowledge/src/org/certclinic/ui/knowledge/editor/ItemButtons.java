package org.certclinic.ui.knowledge.editor;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.certclinic.ui.Icon;
import org.certclinic.ui.WidgetKey;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What can be done to the selected item of a list or tree: remove it, move it. */
final class ItemButtons {
	private final Button remove;
	private final Button up;
	private final Button down;

	/** @param key of the list; the buttons' are this with {@code .remove}, {@code .up} and {@code .down} */
	ItemButtons(Composite parent, String key, Runnable remove, IntConsumer move) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(row);
		this.remove = button(row, key + ".remove", "", Optional.of(Icon.REMOVE));
		this.remove.setToolTipText(Messages.Remove_tip);
		this.remove.addListener(SWT.Selection, _ -> remove.run());
		up = button(row, key + ".up", "", Optional.of(Icon.UP));
		up.setToolTipText(Messages.Up_tip);
		up.addListener(SWT.Selection, _ -> move.accept(-1));
		down = button(row, key + ".down", "", Optional.of(Icon.DOWN));
		down.setToolTipText(Messages.Down_tip);
		down.addListener(SWT.Selection, _ -> move.accept(1));
	}

	void enable(boolean mayRemove, boolean mayGoUp, boolean mayGoDown) {
		remove.setEnabled(mayRemove);
		up.setEnabled(mayRemove && mayGoUp);
		down.setEnabled(mayRemove && mayGoDown);
	}

	/** A button with an icon before its words. */
	static Button button(Composite parent, String key, String label, Optional<Icon> icon) {
		var button = WidgetKey.set(key, new Button(parent, SWT.PUSH));
		button.setText(label);
		icon.ifPresent(shown -> button.setImage(new LocalResourceManager(JFaceResources.getResources(), button).get(shown.descriptor())));
		return button;
	}

	/** The keys that do the same: Delete, Alt+Up and Alt+Down. */
	static void keys(Control control, Runnable remove, IntConsumer move) {
		control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL && event.stateMask == 0) {
				remove.run();
			} else if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
				event.doit = false;
				move.accept(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			}
		}));
	}
}
