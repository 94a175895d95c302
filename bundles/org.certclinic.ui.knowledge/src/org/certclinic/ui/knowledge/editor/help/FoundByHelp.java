package org.certclinic.ui.knowledge.editor.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.author.FoundBy.Answer;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseTest;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.QueryTest;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.ui.Icon;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.help.RowList.Row;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Whether a query finds the draft, and in which place; and what comes of the draft's tests. */
final class FoundByHelp {
	private static final int MOST = 5;

	private final HelpHost host;
	private final Text query;
	private final Button keep;
	private final HelpSection section;
	private final RowList hits;
	private final RowList tests;

	FoundByHelp(HelpHost host, Composite parent) {
		this.host = host;
		var top = new HelpSection(parent, HelpTexts.Found_title, WidgetKeys.EDITOR_HELP + "found.hint");
		top.say(HelpTexts.Found_type);
		section = top;
		query = WidgetKey.set(WidgetKeys.EDITOR_HELP + "query", new Text(top.composite(), SWT.SEARCH | SWT.ICON_CANCEL));
		query.setMessage(HelpTexts.Found_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(query);
		query.addModifyListener(_ -> {
			enable();
			host.ask();
		});
		hits = new RowList(top.composite(), WidgetKeys.EDITOR_HELP + "hit.");
		keep = WidgetKey.set(WidgetKeys.EDITOR_HELP + "keep", new Button(top.composite(), SWT.PUSH));
		keep.setText(HelpTexts.Found_keep);
		keep.addListener(SWT.Selection, _ -> keep());
		tests = new RowList(top.composite(), WidgetKeys.EDITOR_HELP + "test.");
		enable();
	}

	Composite control() {
		return section.composite();
	}

	/** What is asked; blank for nothing. */
	String query() {
		return query.getText();
	}

	/** Shows what the query finds; answers whether that looks otherwise than before. */
	boolean show(Optional<Answer> answer) {
		enable();
		boolean said = section.say(answer.map(FoundByHelp::place).orElse(HelpTexts.Found_type));
		List<Row> rows = new ArrayList<>();
		answer.ifPresent(found -> {
			for (int i = 0; i < found.hits().size() && (i < MOST || i + 1 == found.rank().orElse(0)); i++) {
				rows.add(row(i + 1, found.hits().get(i)));
			}
			if (found.rank().orElse(0) > MOST) {
				rows.add(row(found.rank().getAsInt(), found.hit().orElseThrow()));
			}
		});
		return hits.show(rows) || said;
	}

	private static String place(Answer answer) {
		return answer.rank().isEmpty() ? HelpTexts.Found_none : answer.rank().getAsInt() == 1 ? HelpTexts.Found_first : NLS.bind(HelpTexts.Found_place, answer.rank().getAsInt());
	}

	private Row row(int place, Hit hit) {
		boolean own = hit.id().equals(host.document().main().getId());
		String title = hit.title().in(UiLanguage.current().locale());
		return new Row(Optional.of(own ? Icon.GOOD : Icon.CASE), place + ". " + (title.isBlank() ? hit.id() : title), own ? HelpTexts.Found_own : hit.id(),
				own ? () -> host.reveal(host.document().main()) : () -> host.read(hit.id()), Optional.empty());
	}

	/**
	 * Shows what came of the draft's tests.
	 *
	 * @param results those of the draft as it was looked at, which may have had others
	 */
	boolean tests(List<TestResult> results) {
		List<CaseTest> now = host.document().main() instanceof Case item ? item.getTests() : List.of();
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < Math.min(now.size(), results.size()); i++) {
			CaseTest test = now.get(i);
			rows.add(new Row(Optional.of(results.get(i).passed() ? Icon.GOOD : Icon.ERROR), HelpWords.example(test),
					results.get(i).text().in(UiLanguage.current().locale()), () -> host.reveal(test), Optional.empty()));
		}
		enable();
		return tests.show(rows);
	}

	private void enable() {
		String words = query.getText().strip();
		keep.setEnabled(!words.isEmpty() && host.document().main() instanceof Case item && host.isEditable(item)
				&& item.getTests().stream().noneMatch(test -> test instanceof QueryTest other && words.equals(other.getQuery())));
	}

	private void keep() {
		QueryTest test = KnowledgeFactory.eINSTANCE.createQueryTest();
		test.setQuery(query.getText().strip());
		host.document().edit(HelpTexts.Found_keep, () -> ((Case) host.document().main()).getTests().add(test));
	}
}
