package org.certclinic.ui.knowledge.editor.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.ui.Icon;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.help.RowList.Act;
import org.certclinic.ui.knowledge.editor.help.RowList.Row;
import org.certclinic.ui.knowledge.editor.model.QuickFix;
import org.certclinic.ui.knowledge.editor.model.QuickFixes;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** What is wrong with the draft: each leads to its field, some can be mended at once. */
final class ProblemsHelp {
	private static final int MOST = 20;

	private final HelpHost host;
	private final QuickFixes fixes;
	private final HelpSection section;
	private final RowList rows;

	ProblemsHelp(HelpHost host, Composite parent) {
		this.host = host;
		fixes = new QuickFixes(host.document().translations(), host::find);
		section = new HelpSection(parent, HelpTexts.Problems_title, WidgetKeys.EDITOR_HELP + "problems");
		rows = new RowList(section.composite(), WidgetKeys.EDITOR_HELP + "problem.");
	}

	Composite control() {
		return section.composite();
	}

	/** Shows what was found, the worst first; answers whether that looks otherwise than before. */
	boolean show(List<DraftFinding> found) {
		boolean said = section.say(found.isEmpty() ? HelpTexts.Problems_none
				: NLS.bind(HelpTexts.Problems_count, new Object[] { count(found, Severity.ERROR), count(found, Severity.WARNING), count(found, Severity.INFO) }));
		List<Row> shown = new ArrayList<>(found.stream().sorted(Comparator.comparing((DraftFinding one) -> one.finding().severity()))
				.limit(MOST).map(this::row).toList());
		if (found.size() > MOST) {
			shown.add(new Row(Optional.empty(), NLS.bind(HelpTexts.Problems_more, found.size() - MOST), "", () -> {
				// the Problems view has all
			}, Optional.empty()));
		}
		return rows.show(shown) || said;
	}

	private static long count(List<DraftFinding> found, Severity severity) {
		return found.stream().filter(one -> one.finding().severity() == severity).count();
	}

	private Row row(DraftFinding found) {
		return new Row(Optional.of(icon(found.finding().severity())), found.finding().message().in(UiLanguage.current().locale()), "",
				() -> host.reveal(found), fix(found).map(fix -> new Act(HelpWords.of(fix), () -> mend(found))));
	}

	private Optional<QuickFix> fix(DraftFinding found) {
		return found.in(host.document().main()).filter(host::isEditable).flatMap(part -> fixes.of(found.finding().rule(), part));
	}

	/** The part may have changed since. */
	private void mend(DraftFinding found) {
		fix(found).ifPresent(fix -> host.document().edit(HelpWords.of(fix), fix.change()));
	}

	private static Icon icon(Severity severity) {
		return switch (severity) {
		case ERROR -> Icon.ERROR;
		case WARNING -> Icon.WARNING;
		case INFO -> Icon.INFO;
		};
	}
}
