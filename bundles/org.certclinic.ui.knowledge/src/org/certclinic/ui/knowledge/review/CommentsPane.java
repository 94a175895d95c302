package org.certclinic.ui.knowledge.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.certclinic.knowledge.lifecycle.LifecycleRules;
import org.certclinic.knowledge.lifecycle.PartPath;
import org.certclinic.knowledge.model.Comment;
import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.Icon;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.review.PartNames.Named;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What reviewers say of the entry and its parts: a list, and a line to say something more. */
final class CommentsPane {
	private static final int LINES = 6;
	private static final int WIDTH = 200;

	private final ReviewDesk desk;
	private final LifecycleRules rules;
	private final Supplier<String> who;
	private final TableViewer viewer;
	private final Button settle;
	private final Button go;
	private final Button remove;
	private final Combo part;
	private final Text text;
	private final Button add;
	private List<Named> parts = List.of();

	/** @param who the name the user reviews under */
	CommentsPane(ReviewDesk desk, LifecycleRules rules, Supplier<String> who, Composite parent) {
		this.desk = desk;
		this.rules = rules;
		this.who = who;
		viewer = ColumnTable.create(parent, List.of(
				new Column<Comment>(ReviewLabels.Column_comment, 290, comment -> Objects.toString(comment.getText(), "").replaceAll("\\s+", " "),
						comment -> Optional.of(comment.isResolved() ? Icon.GOOD : Icon.QUESTION)),
				new Column<Comment>(ReviewLabels.Column_part, 190, comment -> PartNames.name(desk.main(), comment.getPart())),
				new Column<Comment>(ReviewLabels.Column_who, 110, comment -> Objects.toString(comment.getWho(), "")),
				new Column<Comment>(ReviewLabels.Column_when, 140, comment -> ReviewWords.when(comment.getAt()))));
		WidgetKey.set(WidgetKeys.REVIEW_COMMENTS, viewer.getTable());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, LINES * viewer.getTable().getItemHeight() + viewer.getTable().getHeaderHeight())
				.applyTo(viewer.getTable());
		viewer.addSelectionChangedListener(_ -> enable());
		viewer.addDoubleClickListener(_ -> go());
		var bar = row(parent, 3);
		settle = button(bar, "settle", ReviewLabels.Comment_settle, this::settle);
		go = button(bar, "go", ReviewLabels.Comment_go, this::go);
		remove = button(bar, "remove", ReviewLabels.Comment_remove, this::remove);
		var line = row(parent, 3);
		part = WidgetKey.set(WidgetKeys.REVIEW + "part", new Combo(line, SWT.READ_ONLY));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(part);
		text = WidgetKey.set(WidgetKeys.REVIEW + "comment", new Text(line, SWT.BORDER));
		text.setMessage(ReviewLabels.Comment_hint);
		text.addModifyListener(_ -> enable());
		text.addListener(SWT.DefaultSelection, _ -> add());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		add = button(line, "add", ReviewLabels.Comment_add, this::add);
		part.setEnabled(!desk.isReadOnly());
		text.setEditable(!desk.isReadOnly());
		refresh();
	}

	private static Composite row(Composite parent, int columns) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static Button button(Composite row, String key, String label, Runnable action) {
		var button = WidgetKey.set(WidgetKeys.REVIEW + key, new Button(row, SWT.PUSH));
		button.setText(label);
		button.addListener(SWT.Selection, _ -> action.run());
		return button;
	}

	/** Shows what the document has now. */
	void refresh() {
		List<Comment> comments = List.copyOf(desk.main().getComments());
		if (comments.equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(comments);
		}
		List<Named> now = PartNames.of(desk.main());
		if (!now.equals(parts)) {
			int selected = Math.max(0, part.getSelectionIndex());
			parts = now;
			part.setItems(now.stream().map(Named::name).toArray(String[]::new));
			part.select(Math.min(selected, now.size() - 1));
		}
		enable();
	}

	private void enable() {
		Optional<Comment> selected = selection();
		settle.setEnabled(!desk.isReadOnly() && selected.isPresent());
		settle.setText(selected.map(Comment::isResolved).orElse(false) ? ReviewLabels.Comment_reopen : ReviewLabels.Comment_settle);
		settle.requestLayout();
		go.setEnabled(selected.flatMap(comment -> PartPath.find(desk.main(), Objects.toString(comment.getPart(), ""))).isPresent());
		remove.setEnabled(!desk.isReadOnly() && selected.isPresent());
		add.setEnabled(!desk.isReadOnly() && !text.getText().isBlank());
	}

	private Optional<Comment> selection() {
		return Optional.ofNullable((Comment) viewer.getStructuredSelection().getFirstElement());
	}

	private void add() {
		if (desk.isReadOnly() || text.getText().isBlank()) {
			return;
		}
		Comment comment = rules.comment(parts.get(part.getSelectionIndex()).path(), who.get(), text.getText());
		desk.edit(ReviewLabels.Comment_add, () -> desk.main().getComments().add(comment));
		text.setText("");
		viewer.setSelection(new StructuredSelection(comment), true);
	}

	private void settle() {
		selection().ifPresent(comment -> desk.edit(settle.getText(), () -> comment.setResolved(!comment.isResolved())));
	}

	private void remove() {
		selection().ifPresent(comment -> desk.edit(ReviewLabels.Comment_remove, () -> EcoreUtil.remove(comment)));
	}

	private void go() {
		selection().flatMap(comment -> PartPath.find(desk.main(), Objects.toString(comment.getPart(), ""))).ifPresent(desk::show);
	}
}
