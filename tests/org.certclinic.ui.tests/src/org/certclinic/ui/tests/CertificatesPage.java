package org.certclinic.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.certclinic.ui.certificate.CertificateKeys;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The Certificates view: what a customer sent goes in, its objects and what is wrong with them come out. */
final class CertificatesPage {
	static final String ID = "org.certclinic.ui.certificate.certificates";

	private static final int OFFSET_DIGITS = 4;

	/** The tabs in their order. */
	enum Tab {
		SUMMARY, FIELDS, BYTES, COMPARE
	}

	private final Workbench workbench;
	private final SWTBotView view;

	CertificatesPage(Workbench workbench, SWTBotView view) {
		this.workbench = workbench;
		this.view = view;
	}

	String title() {
		return view.getTitle();
	}

	/** Pastes a text and waits until it is inspected. */
	CertificatesPage paste(String text) {
		Clipboard.write(text);
		return press("inspectClipboard");
	}

	/** Opens the files that the question for them is answered with. */
	CertificatesPage openFiles() {
		return press("openFiles");
	}

	/** The same for a file with a password, which is typed. */
	CertificatesPage openProtectedFile(String password) {
		SWTBotShell question = askedOnOpening();
		question.bot().textWithId(CertificateKeys.PASSWORD).setText(password);
		UIThreadRunnable.syncExec((VoidResult) () -> question.widget.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		workbench.settle();
		return this;
	}

	/** The same for a file whose password nobody knows. */
	CertificatesPage openWithoutPassword() {
		SWTBotShell question = askedOnOpening();
		question.close();
		workbench.settle();
		return this;
	}

	private SWTBotShell askedOnOpening() {
		var before = workbench.shells();
		button("openFiles").click();
		return workbench.newShell(before);
	}

	/** Writes the list to the file that the question for it is answered with. */
	CertificatesPage exportCsv() {
		return press("exportCsv");
	}

	CertificatesPage compare() {
		return press("compare");
	}

	/** Takes everything off the list, if anything is there. */
	CertificatesPage removeAll() {
		return isEmpty() ? this : press("removeAll");
	}

	boolean canCompare() {
		return button("compare").isEnabled();
	}

	/** Whether the view says what can be done while nothing is open. */
	boolean isEmpty() {
		return view.bot().widgets(Keys.with(Table.class, CertificateKeys.ITEMS)).isEmpty();
	}

	/** A column of the list, from the left. */
	List<String> column(int column) {
		if (isEmpty()) {
			return List.of();
		}
		var table = items();
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, column)).toList();
	}

	CertificatesPage filter(String words) {
		view.bot().textWithId(CertificateKeys.FILTER).setText(words);
		return this;
	}

	/** Sorts by the column, as a click on its title does. */
	CertificatesPage sort(int column) {
		var table = items().widget;
		UIThreadRunnable.syncExec((VoidResult) () -> table.getColumn(column).notifyListeners(SWT.Selection, new Event()));
		return this;
	}

	/** Where a row is on the screen. */
	Point row(int index) {
		Table table = items().widget;
		return UIThreadRunnable.syncExec((Result<Point>) () -> {
			Rectangle area = table.getItem(index).getBounds(0);
			return table.toDisplay(area.x + area.width / 2, area.y + area.height / 2);
		});
	}

	CertificatesPage select(int... rows) {
		items().select(rows);
		workbench.settle();
		return this;
	}

	CertificatesPage show(Tab tab) {
		var folder = view.bot().widget(Keys.with(CTabFolder.class, CertificateKeys.TABS));
		UIThreadRunnable.syncExec((VoidResult) () -> {
			folder.setSelection(tab.ordinal());
			folder.notifyListeners(SWT.Selection, new Event());
		});
		return this;
	}

	/** The large name of the summary. */
	String name() {
		return view.bot().labelWithId(CertificateKeys.NAME).getText();
	}

	/** A value of the summary: a name, a number or a fingerprint. */
	String value(String which) {
		return view.bot().styledTextWithId(CertificateKeys.VALUE + which).getText();
	}

	/** A text of the summary. */
	String text(String which) {
		return view.bot().labelWithId(CertificateKeys.VALUE + which).getText();
	}

	/** Copies a text of the summary by its context menu. */
	String copyText(String which) {
		return Clipboard.after(workbench,
				() -> view.bot().labelWithId(CertificateKeys.VALUE + which).contextMenu(Texts.ofCertificate("menu.copy")).click());
	}

	/** The rules and repairs that the summary tells of. */
	List<String> findings() {
		return Keys.behind(CertificateKeys.FINDING, view.bot());
	}

	/** The other objects that the summary leads to. */
	List<String> others() {
		return Keys.behind(CertificateKeys.OTHER, view.bot());
	}

	/** The cases that the summary leads to, each behind the rule and a slash. */
	List<String> cases() {
		return Keys.behind(CertificateKeys.CASE, view.bot());
	}

	void openCase(String ruleAndCase) {
		Links.follow(view.bot().widget(Keys.with(Hyperlink.class, CertificateKeys.CASE + ruleAndCase)));
	}

	/** Copies the value of a field by the table's context menu. */
	String copyField(int row) {
		fields().setFocus();
		return Clipboard.after(workbench, () -> fields().getTableItem(row).contextMenu(Texts.ofCertificate("menu.copy")).click());
	}

	/** A column of the fields. */
	List<String> fields(int column) {
		var table = fields();
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, column)).toList();
	}

	CertificatesPage selectField(int row) {
		fields().select(row);
		return this;
	}

	/** The value of the selected field in full. */
	String fieldValue() {
		return view.bot().styledTextWithId(CertificateKeys.FIELD_VALUE).getText();
	}

	/** Puts the cursor to a byte of the hex dump. */
	CertificatesPage clickByte(int offset) {
		var hex = view.bot().widget(Keys.with(StyledText.class, CertificateKeys.HEX));
		UIThreadRunnable.syncExec((VoidResult) () -> {
			int inLine = Integer.parseInt(hex.getLine(1).substring(0, OFFSET_DIGITS), 16);
			int half = offset % inLine >= inLine / 2 ? 1 : 0;
			hex.setCaretOffset(hex.getOffsetAtLine(offset / inLine) + OFFSET_DIGITS + 2 + 3 * (offset % inLine) + half);
		});
		return this;
	}

	/** Selects the first child of the first value in the tree. */
	CertificatesPage selectFirstChildInTree() {
		var tree = tree();
		UIThreadRunnable.syncExec((VoidResult) () -> {
			tree.setSelection(tree.getItem(0).getItem(0));
			tree.notifyListeners(SWT.Selection, new Event());
		});
		return this;
	}

	/** What the selected value of the tree is called. */
	String selectedInTree() {
		var tree = tree();
		return UIThreadRunnable.syncExec((Result<String>) () -> tree.getSelection()[0].getText());
	}

	/** What is said about the value that is marked among the bytes. */
	String bytesStatus() {
		return view.bot().labelWithId(CertificateKeys.BYTES_STATUS).getText();
	}

	/** A column of the comparison. */
	List<String> comparison(int column) {
		var table = view.bot().tableWithId(CertificateKeys.COMPARISON);
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, column)).toList();
	}

	CertificatesPage onlyDifferent(boolean only) {
		var box = view.bot().checkBoxWithId(CertificateKeys.ONLY_DIFFERENT);
		if (only) {
			box.select();
		} else {
			box.deselect();
		}
		return this;
	}

	private SWTBotTable items() {
		return view.bot().tableWithId(CertificateKeys.ITEMS);
	}

	private SWTBotTable fields() {
		return view.bot().tableWithId(CertificateKeys.FIELDS);
	}

	private Tree tree() {
		return view.bot().widget(Keys.with(Tree.class, CertificateKeys.ASN_TREE));
	}

	private CertificatesPage press(String command) {
		button(command).click();
		workbench.settle();
		return this;
	}

	/** A button of the tool bar; its tool tip is the command's name, with the key behind it if it has one. */
	private SWTBotToolbarButton button(String command) {
		String name = Texts.ofCertificate("command." + command);
		return Arrays.stream(view.getToolbarButtons().toArray(SWTBotToolbarButton[]::new))
				.filter(button -> button.getToolTipText().split(" \\(")[0].equals(name)).findFirst().orElseThrow();
	}
}
