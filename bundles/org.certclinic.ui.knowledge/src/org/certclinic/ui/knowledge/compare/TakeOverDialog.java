package org.certclinic.ui.knowledge.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.certclinic.knowledge.compare.MergeConflict;
import org.certclinic.knowledge.compare.MergeSide;
import org.certclinic.ui.TitledDialog;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Says what taking over does, and asks for each conflict which side wins. */
final class TakeOverDialog extends TitledDialog {
	private static final int WIDTH = 620;
	private static final int HIGHEST = 420;

	private final String id;
	private final List<MergeConflict> conflicts;
	private final Map<Integer, MergeSide> choices = new HashMap<>();

	TakeOverDialog(Shell parent, String id, List<MergeConflict> conflicts) {
		super(parent, Messages.TakeOver_title, WIDTH);
		this.id = id;
		this.conflicts = List.copyOf(conflicts);
	}

	/** Which side wins, by the numbers of the conflicts; empty if the user gives up. */
	Optional<Map<Integer, MergeSide>> ask() {
		return open() == Window.OK ? Optional.of(Map.copyOf(choices)) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		wrapped(area, conflicts.isEmpty() ? NLS.bind(Messages.TakeOver_clean, id) : NLS.bind(Messages.TakeOver_conflicts, id, conflicts.size()));
		if (!conflicts.isEmpty()) {
			addConflicts(area);
		}
		return area;
	}

	private void addConflicts(Composite area) {
		var scroller = new ScrolledComposite(area, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		var list = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(list);
		conflicts.forEach(conflict -> addConflict(list, conflict));
		int height = list.computeSize(WIDTH, SWT.DEFAULT).y;
		list.setSize(WIDTH, height);
		scroller.setContent(list);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH + 24, Math.min(height, HIGHEST)).applyTo(scroller);
	}

	private void addConflict(Composite list, MergeConflict conflict) {
		Locale language = UiLanguage.current().locale();
		var group = new Composite(list, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		Label place = wrapped(group, conflict.number() + ". " + conflict.place().in(language));
		place.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		addChoice(group, conflict, MergeSide.OURS, NLS.bind(Messages.TakeOver_own, conflict.ours().in(language)));
		addChoice(group, conflict, MergeSide.THEIRS, NLS.bind(Messages.TakeOver_lower, conflict.theirs().in(language)));
	}

	private void addChoice(Composite group, MergeConflict conflict, MergeSide side, String text) {
		var button = WidgetKey.set(WidgetKeys.CONFLICT + conflict.number() + "." + side, new Button(group, SWT.RADIO | SWT.WRAP));
		button.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.Selection, _ -> {
			if (button.getSelection()) {
				choices.put(conflict.number(), side);
				enable();
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.TakeOver_button, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enable();
	}

	private void enable() {
		getButton(IDialogConstants.OK_ID).setEnabled(choices.size() == conflicts.size());
	}
}
