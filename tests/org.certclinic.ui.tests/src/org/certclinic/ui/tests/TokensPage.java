package org.certclinic.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.ui.token.TokenKeys;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The view of keys and readers: drivers are asked, and what they report comes out. */
final class TokensPage {
	static final String ID = "org.certclinic.ui.token.tokens";

	private final Workbench workbench;
	private final SWTBotView view;

	TokensPage(Workbench workbench, SWTBotView view) {
		this.workbench = workbench;
		this.view = view;
	}

	String title() {
		return view.getTitle();
	}

	/** Asks all drivers and waits for their answers. */
	TokensPage check() {
		ChainPage.execute("org.certclinic.ui.token.probe");
		workbench.settle();
		return this;
	}

	/** What is said of a rung, for example {@code MODULE}. */
	String rung(String name) {
		return text(TokenKeys.RUNG + name);
	}

	/** Ids of the rules that found something. */
	List<String> findings() {
		return Keys.behind(TokenKeys.FINDING, view.bot());
	}

	String finding(String rule) {
		return text(TokenKeys.FINDING + rule);
	}

	/** All rows of the tree, as they are read. */
	List<String> rows() {
		Tree tree = view.bot().widget(Keys.with(Tree.class, TokenKeys.TREE));
		return UIThreadRunnable.syncExec((Result<List<String>>) () -> Arrays.stream(tree.getItems()).flatMap(TokensPage::rows).toList());
	}

	/** Selects the first row that says this, as the user would. */
	TokensPage select(String... words) {
		Tree tree = view.bot().widget(Keys.with(Tree.class, TokenKeys.TREE));
		UIThreadRunnable.syncExec((VoidResult) () -> {
			TreeItem row = Arrays.stream(tree.getItems()).flatMap(TokensPage::items).filter(item -> Arrays.stream(words).allMatch(item.getText()::contains))
					.findFirst().orElseThrow();
			tree.setSelection(row);
			var event = new Event();
			event.item = row;
			tree.notifyListeners(SWT.Selection, event);
		});
		return this;
	}

	/** Signs with the key of the row that is selected; a risk is agreed to in the words that the question asks for. What came of it. */
	String deepCheck(String pin) {
		SWTBotShell question = workbench.ask("org.certclinic.ui.token.deepCheck");
		String asked = ChainPage.text(question);
		Stream<? extends Text> confirmation = question.bot().widgets(Keys.with(Text.class, TokenKeys.CONFIRMATION)).stream();
		confirmation.forEach(field -> UIThreadRunnable.syncExec((VoidResult) () -> field.setText(words(asked))));
		question.bot().textWithId(TokenKeys.PIN).setText(pin);
		var before = workbench.shells().stream().filter(shell -> shell != question.widget).toList();
		ChainPage.press(question, IDialogConstants.OK_ID);
		workbench.answered();
		SWTBotShell answer = workbench.newShell(before);
		String told = ChainPage.text(answer);
		ChainPage.press(answer, IDialogConstants.OK_ID);
		workbench.settle();
		return told;
	}

	/** Whether the question for the PIN of the selected row asks to agree to a risk. It is not answered. */
	boolean isRisky() {
		SWTBotShell question = workbench.ask("org.certclinic.ui.token.deepCheck");
		boolean risky = !question.bot().widgets(Keys.with(Text.class, TokenKeys.CONFIRMATION)).isEmpty();
		ChainPage.press(question, IDialogConstants.CANCEL_ID);
		workbench.answered();
		return risky;
	}

	/** What stands behind the colon of the line that tells of the risk. */
	private static String words(String asked) {
		return asked.lines().filter(line -> line.matches(".*[：:] ?[^.。]+")).findFirst().orElseThrow().replaceFirst(".*[：:] ?", "");
	}

	private static Stream<TreeItem> items(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(TokensPage::items));
	}

	private static Stream<String> rows(TreeItem item) {
		return Stream.concat(Stream.of(item.getText()), Arrays.stream(item.getItems()).flatMap(TokensPage::rows));
	}

	/** Looked for again where the page was filled anew between finding the label and reading it. */
	private String text(String key) {
		Optional<String> text = Optional.empty();
		while (text.isEmpty()) {
			Label label = view.bot().widget(Keys.with(Label.class, key));
			text = UIThreadRunnable.syncExec((Result<Optional<String>>) () -> label.isDisposed() ? Optional.empty() : Optional.of(label.getText()));
		}
		return text.get();
	}
}
