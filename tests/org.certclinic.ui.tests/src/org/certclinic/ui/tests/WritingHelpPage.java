package org.certclinic.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What stands beside the pages of the active editor of an entry, and what is suggested at its fields. */
final class WritingHelpPage {
	private static final String HELP = WidgetKeys.EDITOR_HELP;

	private final SWTBot bot = new SWTWorkbenchBot().activeEditor().bot();

	/** The cases that may be the same, by title and id. */
	List<String> duplicates() {
		return rows("duplicate.");
	}

	/** Types a query; what it finds is seen later. */
	void ask(String query) {
		bot.textWithId(HELP + "query").setText(query);
	}

	/** What the query finds, each with its place. */
	List<String> hits() {
		return rows("hit.");
	}

	/** The examples of the case's tests that were tried. */
	List<String> tests() {
		return rows("test.");
	}

	/** Makes the query a test of the case. */
	void keep() {
		Button keep = bot.widget(Keys.with(Button.class, HELP + "keep"));
		UIThreadRunnable.syncExec((VoidResult) () -> keep.notifyListeners(SWT.Selection, new Event()));
	}

	/** What can be mended at once. */
	List<String> fixes() {
		return rows("problem.").isEmpty() ? List.of() : links().stream().filter(link -> key(link).matches(".*problem\\.\\d+\\.act")).map(WritingHelpPage::text).toList();
	}

	/** Mends what says this. */
	void mend(String words) {
		Links.follow(links().stream().filter(link -> key(link).endsWith(".act") && text(link).contains(words)).findFirst().orElseThrow());
	}

	/** Chooses the first of what is suggested for a field with Ctrl+Space. */
	void assist(Workbench workbench, String field) {
		Text text = bot.textWithId(WidgetKeys.EDITOR_FIELD + field).widget;
		UIThreadRunnable.syncExec((VoidResult) () -> {
			text.setFocus();
			text.setSelection(text.getCharCount());
			var key = new Event();
			key.keyCode = SWT.SPACE;
			key.character = ' ';
			key.stateMask = SWT.CTRL;
			text.notifyListeners(SWT.KeyDown, key);
		});
		workbench.waitUntil("suggestions for " + field, () -> suggestions(text).isPresent());
		Table proposals = suggestions(text).orElseThrow();
		UIThreadRunnable.syncExec((VoidResult) () -> {
			proposals.setSelection(0);
			proposals.notifyListeners(SWT.DefaultSelection, new Event());
		});
	}

	private static Optional<Table> suggestions(Text text) {
		return UIThreadRunnable.syncExec((Result<Optional<Table>>) () -> Arrays.stream(text.getDisplay().getShells())
				.filter(shell -> shell != text.getShell() && shell.isVisible()).flatMap(WritingHelpPage::tables).filter(table -> table.getItemCount() > 0).findFirst());
	}

	private static Stream<Table> tables(Composite composite) {
		return Arrays.stream(composite.getChildren()).flatMap((Control child) -> switch (child) {
		case Table table -> Stream.of(table);
		case Shell _ -> Stream.empty();
		case Composite inner -> tables(inner);
		default -> Stream.empty();
		});
	}

	private List<String> rows(String kind) {
		return links().stream().filter(link -> key(link).matches(".*\\." + kind.replace(".", "\\.") + "\\d+")).map(WritingHelpPage::text).toList();
	}

	/** Those that are in sight. */
	private List<? extends Hyperlink> links() {
		return bot.widgets(WidgetMatcherFactory.widgetOfType(Hyperlink.class));
	}

	private static String key(Hyperlink link) {
		return UIThreadRunnable.syncExec((Result<String>) () -> link.isDisposed() ? "" : String.valueOf(link.getData(WidgetKeys.KEY)));
	}

	private static String text(Hyperlink link) {
		return UIThreadRunnable.syncExec((Result<String>) () -> link.isDisposed() ? "" : link.getText());
	}
}
