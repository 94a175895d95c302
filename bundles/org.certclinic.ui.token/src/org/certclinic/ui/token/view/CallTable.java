package org.certclinic.ui.token.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.token.words.TokenWords;
import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.Icon;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.token.TokenKeys;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** All calls of drivers, with their answers and times. */
final class CallTable {
	private static final String OK_ENDING = "_OK";
	private static final String SUCCESS_ENDING = "_SUCCESS";

	private final TableViewer viewer;

	/** A call of a driver. */
	private record Row(String driver, Call call, String answer) {
		boolean isWell() {
			return call.answer().filter(code -> code.name().endsWith(OK_ENDING) || code.name().endsWith(SUCCESS_ENDING)).isPresent();
		}

		String text() {
			return String.join("\t", driver, call.function(), answer, TokenWords.millis(call.time()));
		}
	}

	CallTable(Composite parent) {
		viewer = ColumnTable.create(parent, List.<Column<Row>>of(new Column<>(Messages.Call_driver, 120, Row::driver),
				new Column<>(Messages.Call_function, 190, row -> row.call.function()),
				new Column<>(Messages.Call_answer, 200, Row::answer, row -> row.isWell() ? Optional.empty() : Optional.of(
						Icon.WARNING)),
				new Column<>(Messages.Call_time, 80, row -> TokenWords.millis(row.call.time()))));
		WidgetKey.set(TokenKeys.CALLS, viewer.getTable());
	}

	Control control() {
		return viewer.getControl();
	}

	void show(TokenEvidence evidence, Locale locale) {
		List<Row> rows = new ArrayList<>();
		evidence.pcsc().ifPresent(pcsc -> add(rows, pcsc.library(), pcsc.calls(), locale));
		evidence.modules().forEach(module -> add(rows, module.name(), module.calls(), locale));
		evidence.skf().forEach(library -> add(rows, library.name(), library.calls(), locale));
		viewer.setInput(rows);
	}

	private static void add(List<Row> rows, String driver, List<Call> calls, Locale locale) {
		var words = new TokenWords();
		calls.forEach(call -> rows.add(new Row(driver, call, words.answer(call).in(locale))));
	}

	/** The selected rows, one a line. */
	String selectedText() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		List<String> lines = new ArrayList<>();
		for (Object row : selection) {
			lines.add(((Row) row).text());
		}
		return String.join("\n", lines);
	}
}
