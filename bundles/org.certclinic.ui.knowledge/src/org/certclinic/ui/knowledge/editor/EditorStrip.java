package org.certclinic.ui.knowledge.editor;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.ui.Icon;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.help.HelpTexts;
import org.certclinic.ui.knowledge.editor.help.SideSash;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands above all pages: the tools, what is wrong by now, and whether the entry can be changed at all. */
final class EditorStrip {
	private final Composite strip;
	private final Label icon;
	private final Link text;
	private final Button copy;
	private final LocalResourceManager images;
	private boolean readOnly;

	/**
	 * @param problems shows the problems in full
	 * @param override makes an own copy of a shipped entry
	 */
	EditorStrip(Composite parent, ToolBarManager tools, Runnable problems, Runnable override) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 2).applyTo(strip);
		images = new LocalResourceManager(JFaceResources.getResources(), strip);
		tools.createControl(strip);
		icon = new Label(strip, SWT.NONE);
		GridDataFactory.fillDefaults().hint(16, 16).align(SWT.BEGINNING, SWT.CENTER).applyTo(icon);
		text = WidgetKey.set(WidgetKeys.EDITOR_STATE, new Link(strip, SWT.NONE));
		text.addListener(SWT.Selection, _ -> problems.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		copy = ItemButtons.button(strip, WidgetKeys.EDITOR_OVERRIDE, Messages.Override, java.util.Optional.of(Icon.EDIT));
		copy.addListener(SWT.Selection, _ -> override.run());
		GridDataFactory.fillDefaults().exclude(true).applyTo(copy);
		copy.setVisible(false);
	}

	/** Offers to fold away and show what helps while writing. */
	void help(SideSash sash) {
		var toggle = WidgetKey.set(WidgetKeys.EDITOR_HELP + "toggle", new Button(strip, SWT.TOGGLE | SWT.FLAT));
		toggle.setImage(images.get(Icon.OUTLINE.descriptor()));
		toggle.setSelection(sash.isWanted());
		Runnable say = () -> toggle.setToolTipText(toggle.getSelection() ? HelpTexts.Pane_hide : HelpTexts.Pane_show);
		toggle.addListener(SWT.Selection, _ -> {
			sash.want(toggle.getSelection());
			say.run();
		});
		say.run();
	}

	Composite control() {
		return strip;
	}

	/** Says that the entry is not for the user to change, and offers a copy. */
	void readOnly(boolean shipped) {
		readOnly = shipped;
		copy.setVisible(shipped);
		GridDataFactory.fillDefaults().exclude(!shipped).applyTo(copy);
		show(List.of());
	}

	void show(List<DraftFinding> findings) {
		long errors = count(findings, Severity.ERROR);
		long warnings = count(findings, Severity.WARNING);
		Icon shown = readOnly ? Icon.INFO : errors > 0 ? Icon.ERROR : warnings > 0 ? Icon.WARNING : Icon.GOOD;
		icon.setImage(images.get(shown.descriptor()));
		text.setText(readOnly ? Messages.ReadOnly : errors + warnings == 0 ? Messages.Lint_none : NLS.bind(Messages.Lint_count, errors, warnings));
		strip.layout();
	}

	private static long count(List<DraftFinding> findings, Severity severity) {
		return findings.stream().filter(found -> found.finding().severity() == severity).count();
	}
}
