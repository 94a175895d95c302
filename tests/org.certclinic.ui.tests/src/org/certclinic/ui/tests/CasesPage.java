package org.certclinic.ui.tests;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.certclinic.knowledge.search.Facet;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;

/** The Cases view: what a customer says goes in, cases come out. */
final class CasesPage {
	static final String ID = "org.certclinic.ui.knowledge.cases";

	private final Workbench workbench;
	private final SWTBotView view;

	CasesPage(Workbench workbench, SWTBotView view) {
		this.workbench = workbench;
		this.view = view;
	}

	/** Writes the words into the search field and waits for the answer. */
	CasesPage search(String words) {
		view.bot().textWithId(WidgetKeys.SEARCH).setText(words);
		workbench.settle();
		return this;
	}

	String query() {
		return view.bot().textWithId(WidgetKeys.SEARCH).getText();
	}

	/** The ids of the cases shown, best first. */
	List<String> hits() {
		if (isEmpty()) {
			return List.of();
		}
		var table = table();
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.getTableItem(row).getId()).toList();
	}

	/** The title of a case that is shown, as the list has it. */
	String title(int row) {
		return table().cell(row, 0);
	}

	/** Opens a case of the list and goes there. */
	ReaderPage open(int row) {
		var table = table();
		String id = table.getTableItem(row).getId();
		table.doubleClick(row, 0);
		workbench.settle();
		return workbench.reader().showing(id);
	}

	/** Selects a case of the list, which shows it beside. */
	ReaderPage select(int row) {
		var table = table();
		String id = table.getTableItem(row).getId();
		table.select(row);
		return workbench.reader().showing(id);
	}

	/** The likeliest reading of the code in the query. */
	String reading() {
		return view.bot().styledTextWithId(WidgetKeys.READING + 0).getText();
	}

	/** How many cases are shown, in words. */
	String count() {
		return view.bot().labelWithId(WidgetKeys.COUNT).getText();
	}

	/** Ticks the first value of a facet. */
	CasesPage narrow(Facet facet) {
		var before = workbench.shells();
		new SWTBotToolbarButton(view.bot().widget(Keys.with(ToolItem.class, WidgetKeys.FACET + facet.id()))).click();
		var popup = workbench.newShell(before);
		valuesIn(popup).getTableItem(0).check();
		popup.close();
		workbench.settle();
		return this;
	}

	/** Whether a link is there that clears the facets. */
	boolean isNarrowed() {
		return !view.bot().widgets(Keys.with(Link.class, WidgetKeys.CLEAR_FILTERS)).isEmpty();
	}

	/** Whether a link is there to problems with knowledge files. */
	boolean tellsProblems() {
		return !view.bot().widgets(Keys.with(Link.class, WidgetKeys.PROBLEMS_LINK)).isEmpty();
	}

	/** Clears the facets, if any. */
	CasesPage showAll() {
		if (isNarrowed()) {
			view.bot().linkWithId(WidgetKeys.CLEAR_FILTERS).click();
			workbench.settle();
		}
		return this;
	}

	/** Whether the view says that no case answers. */
	boolean isEmpty() {
		return view.bot().widgets(Keys.with(Table.class, WidgetKeys.HITS)).isEmpty();
	}

	boolean offersToRecordGap() {
		return isEmpty() && recordButton().isEnabled();
	}

	/** Records the query for authors. */
	CasesPage recordGap() {
		recordButton().click();
		workbench.settle();
		return this;
	}

	/** The ground and the text of the search field and of the list. */
	List<RGB> colours() {
		var field = view.bot().textWithId(WidgetKeys.SEARCH).widget;
		var list = table().widget;
		return UIThreadRunnable.syncExec((Result<List<RGB>>) () -> Stream.of(field, list)
				.flatMap(control -> Stream.of(control.getBackground(), control.getForeground())).map(Color::getRGB).toList());
	}

	/** The ground of the box with the likeliest reading of a code. */
	RGB readingGround() {
		var text = view.bot().styledTextWithId(WidgetKeys.READING + 0).widget;
		return UIThreadRunnable.syncExec((Result<RGB>) () -> text.getBackground().getRGB());
	}

	/** Exports the recorded gaps, and returns what is said then. */
	String exportGaps() {
		var before = workbench.shells();
		workbench.menu("menu.file").menu(Texts.ofCommand("exportGaps")).click();
		workbench.settle();
		var dialog = workbench.newShell(before);
		String said = dialog.bot().label(1).getText();
		dialog.close();
		return said;
	}

	private SWTBotButton recordButton() {
		return view.bot().buttonWithId(WidgetKeys.RECORD_GAP);
	}

	private SWTBotTable table() {
		return view.bot().tableWithId(WidgetKeys.HITS);
	}

	private static SWTBotTable valuesIn(SWTBotShell popup) {
		return popup.bot().tableWithId(WidgetKeys.FACET_VALUES);
	}
}
