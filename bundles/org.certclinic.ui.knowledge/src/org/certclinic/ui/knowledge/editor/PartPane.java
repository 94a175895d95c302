package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The fields of what is selected. They are made anew only when other fields are needed. */
final class PartPane {
	private final EditorDesk desk;
	private final Composite pane;
	private final Runnable resized;
	private final BiConsumer<Fields, List<Object>> filler;
	private List<Object> shown = List.of();
	private Optional<Fields> fields = Optional.empty();

	/**
	 * @param resized is told that the pane has another height
	 * @param filler  makes the fields for what {@link #show} was told
	 */
	PartPane(EditorDesk desk, Composite parent, Runnable resized, BiConsumer<Fields, List<Object>> filler) {
		this.desk = desk;
		this.resized = resized;
		this.filler = filler;
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(pane);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pane);
	}

	/** @param shape all that decides which fields there are; nothing for none */
	void show(List<Object> shape) {
		if (!shape.equals(shown)) {
			shown = List.copyOf(shape);
			for (Control child : pane.getChildren()) {
				child.dispose();
			}
			fields = Optional.empty();
			if (!shape.isEmpty()) {
				var made = new Fields(desk, pane);
				GridDataFactory.fillDefaults().grab(true, false).applyTo(made.area());
				filler.accept(made, shape);
				fields = Optional.of(made);
			}
			fields.ifPresent(Fields::refresh);
			pane.layout(true, true);
			resized.run();
		} else {
			fields.ifPresent(Fields::refresh);
		}
	}
}
