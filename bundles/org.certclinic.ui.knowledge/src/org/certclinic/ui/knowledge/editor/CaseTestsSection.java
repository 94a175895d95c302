package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseTest;
import org.certclinic.knowledge.model.Expectation;
import org.certclinic.knowledge.model.FindingsTest;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.QueryTest;
import org.certclinic.ui.Column;
import org.certclinic.ui.Icon;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.ListPane.Addition;
import org.certclinic.ui.knowledge.review.ReviewLabels;
import org.eclipse.swt.widgets.Composite;

/** Examples that must, or must not, lead to a case, and whether they do. */
final class CaseTestsSection {
	private static final String FIELD = WidgetKeys.EDITOR_FIELD;
	private static final int QUERY_LINES = 2;

	private final EditorDesk desk;
	private final LiveTests results;
	private final Case item;
	private final ListPane<CaseTest> list;
	private final PartPane detail;

	CaseTestsSection(EditorDesk desk, LiveTests results, Case item, Composite section, Runnable resized) {
		this.desk = desk;
		this.results = results;
		this.item = item;
		PageFrame.hint(section, ReviewLabels.Tests_hint);
		list = new ListPane<>(desk, section, FIELD + "tests",
				List.of(new Column<>(ReviewLabels.Tests_example, 260, CaseTestsSection::example, this::icon),
						new Column<>(ReviewLabels.Tests_expected, 90, CaseTestsSection::expected), new Column<>(ReviewLabels.Tests_found, 360, this::found)),
				item::getTests,
				List.of(new Addition<>(WidgetKeys.EDITOR_ADD + "queryTest", ReviewLabels.Tests_addQuery, KnowledgeFactory.eINSTANCE::createQueryTest),
						new Addition<>(WidgetKeys.EDITOR_ADD + "findingsTest", ReviewLabels.Tests_addFindings, KnowledgeFactory.eINSTANCE::createFindingsTest)),
				this::show);
		detail = new PartPane(desk, section, resized, (fields, shape) -> fill(fields, (CaseTest) shape.getFirst()));
	}

	private void show(Optional<CaseTest> selected) {
		if (detail != null) { // null while the list is made
			detail.show(selected.map(List::<Object>of).orElse(List.of()));
		}
	}

	private static void fill(Fields fields, CaseTest test) {
		switch (test) {
		case QueryTest query -> {
			fields.block(ReviewLabels.Tests_query, FIELD + "testQuery", Value.text(query, Literals.QUERY_TEST__QUERY), QUERY_LINES);
			fields.line(ReviewLabels.Tests_rank, FIELD + "testRank", new Value<>(query, () -> Integer.toString(query.getRank()), text -> rank(query, text)));
		}
		case FindingsTest findings -> fields.line(ReviewLabels.Tests_findings, FIELD + "testFindings", Value.texts(findings, findings::getFindings, ", ", "[,，;；\\s]+"));
		default -> throw new IllegalArgumentException(test.eClass().getName());
		}
		fields.choice(ReviewLabels.Tests_expected, FIELD + "testExpectation", List.of(Expectation.values()), CaseTestsSection::words,
				Value.of(test, Literals.CASE_TEST__EXPECTATION));
	}

	/** What is no number yet changes nothing. */
	private static void rank(QueryTest query, String text) {
		if (text.strip().matches("[1-9]\\d?")) {
			query.setRank(Integer.parseInt(text.strip()));
		}
	}

	private static String example(CaseTest test) {
		return switch (test) {
		case QueryTest query -> Objects.toString(query.getQuery(), "").replaceAll("\\s+", " ");
		case FindingsTest findings -> String.join(", ", findings.getFindings());
		default -> "";
		};
	}

	private static String expected(CaseTest test) {
		return words(test.getExpectation());
	}

	private static String words(Expectation expectation) {
		return expectation == Expectation.MUST ? ReviewLabels.Tests_must : ReviewLabels.Tests_mustNot;
	}

	private String found(CaseTest test) {
		return results.of(item.getTests().indexOf(test)).map(result -> result.text().in(UiLanguage.current().locale())).orElse("");
	}

	private Optional<Icon> icon(CaseTest test) {
		return Optional.of(results.of(item.getTests().indexOf(test)).map(result -> result.passed() ? Icon.GOOD : Icon.ERROR).orElse(Icon.UNKNOWN));
	}

	/** Selects a test. */
	void reveal(CaseTest test) {
		list.select(test);
	}

	/** Shows what the document has now, and the latest results. */
	void refresh() {
		list.refresh();
		show(list.selection().filter(item.getTests()::contains));
	}
}
