package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.ui.Icon;
import org.certclinic.ui.UiLanguage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;

/** A mark at the right of a field's label where something is wrong. Most fields never have one, so it is made when it is needed. */
final class ProblemMark {
	private final Label label;
	private final LocalResourceManager images;
	private Optional<Label> mark = Optional.empty();
	private List<LintFinding> shown = List.of();

	/** @param label of the field, in a grid of two columns */
	ProblemMark(Label label, LocalResourceManager images) {
		this.label = label;
		this.images = images;
	}

	void show(List<LintFinding> findings) {
		if (!findings.equals(shown)) {
			shown = List.copyOf(findings);
			Label made = mark.orElseGet(this::made);
			mark = Optional.of(made);
			boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
			made.setImage(findings.isEmpty() ? null : images.get((error ? Icon.ERROR : Icon.WARNING).descriptor())); // null is SWT's word for none
			made.setToolTipText(String.join("\n", findings.stream().map(finding -> finding.message().in(UiLanguage.current().locale())).toList()));
			Fields.show(made, !findings.isEmpty());
		}
	}

	private Label made() {
		var made = new Label(label.getParent(), SWT.NONE);
		made.moveBelow(label);
		GridDataFactory.fillDefaults().exclude(true).applyTo(made);
		made.setVisible(false);
		return made;
	}
}
