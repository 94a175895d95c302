package org.certclinic.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.certclinic.ui.token.TokenKeys;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

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

	private static Stream<String> rows(TreeItem item) {
		return Stream.concat(Stream.of(item.getText()), Arrays.stream(item.getItems()).flatMap(TokensPage::rows));
	}

	private String text(String key) {
		Label label = view.bot().widget(Keys.with(Label.class, key));
		return UIThreadRunnable.syncExec((Result<String>) label::getText);
	}
}
