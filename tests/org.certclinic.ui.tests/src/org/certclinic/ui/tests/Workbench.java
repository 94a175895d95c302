package org.certclinic.ui.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.certclinic.ui.JobFamily;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.waits.Conditions;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The window as a user has it: menus, views, preferences. */
final class Workbench {
	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
	private final AtomicBoolean asking = new AtomicBoolean();

	/** As at first: no dialog, no query, no filter, light theme, the views of the Support perspective. */
	void reset() {
		bot.resetWorkbench();
		bot.shell().activate();
		settle();
		if (isDark()) {
			switchTheme();
		}
		cases().search("").showAll();
		certificates().removeAll();
		voucher().clear();
		view(CasesPage.ID).show();
	}

	CasesPage cases() {
		return new CasesPage(this, bot.viewById(CasesPage.ID));
	}

	ReaderPage reader() {
		return new ReaderPage(this, bot.viewById(ReaderPage.ID));
	}

	CertificatesPage certificates() {
		return new CertificatesPage(this, shown(CertificatesPage.ID));
	}

	VoucherPage voucher() {
		return new VoucherPage(this, shown(VoucherPage.ID));
	}

	TokensPage tokens() {
		return new TokensPage(this, shown(TokensPage.ID));
	}

	/** A new chain in its editor. */
	ChainPage newChain() {
		ChainPage.execute("org.certclinic.ui.certificate.chain.new");
		settle();
		return chain();
	}

	/** A file in its editor. */
	ChainPage openChain(Path file) {
		try (var _ = PathAnswer.always(file)) {
			ChainPage.execute("org.certclinic.ui.certificate.chain.open");
		}
		settle();
		settle();
		return chain();
	}

	/** The same for a file with a password, which is typed. */
	ChainPage openProtectedChain(Path file, String password) {
		openProtectedChain(file, password, page -> page);
		return chain();
	}

	/** The same, with a look at the editor while the password is asked for. */
	<T> T openProtectedChain(Path file, String password, Function<ChainPage, T> look) {
		var before = shells();
		try (var _ = PathAnswer.always(file)) {
			ChainPage.execute("org.certclinic.ui.certificate.chain.open");
		}
		SWTBotShell question = newShell(before);
		T seen = look.apply(chain());
		ChainPage.typePassword(question, password);
		settle();
		settle();
		return seen;
	}

	/** How many editors are open. */
	int editors() {
		return bot.editors().size();
	}

	/** The items of a menu as they are read. */
	List<String> menuItems(String key) {
		return menu(key).menuItems();
	}

	/** The chain editor that is open. */
	ChainPage chain() {
		return new ChainPage(this, bot.activeEditor());
	}

	/** Closes all editors; what was not saved is lost. */
	void closeEditors() {
		bot.closeAllEditors();
	}

	private SWTBotView shown(String id) {
		SWTBotView view = bot.viewById(id);
		view.show();
		return view;
	}

	/** The name of the perspective of the window. */
	String perspective() {
		return bot.activePerspective().getLabel();
	}

	List<String> openViews() {
		return bot.views().stream().map(view -> view.getReference().getId()).toList();
	}

	SWTBotView view(String id) {
		return bot.viewById(id);
	}

	/** An item of the menu bar by the keys of its labels. */
	SWTBotMenu menu(String... keys) {
		return bot.shell().menu().menu(Arrays.stream(keys).map(Texts::ofWorkbench).toArray(String[]::new));
	}

	void switchTheme() {
		menu("menu.view", "command.darkTheme").click();
	}

	/** Whether the ground of the window is darker than a middle grey. */
	boolean isDark() {
		return UIThreadRunnable.syncExec((Result<Boolean>) () -> bot.shell().widget.getBackground().getRGB().getHSB()[2] < 0.5);
	}

	/** Opens the preferences with the page of the workbench. */
	PreferencesPage preferences() {
		var before = shells();
		menu("menu.file", "menu.preferences").click();
		var dialog = newShell(before);
		dialog.bot().tree().getTreeItem(Texts.ofWorkbench("page.general")).select();
		return new PreferencesPage(this, dialog);
	}

	/** Opens the preferences with the page of the knowledge bases. */
	KnowledgePreferencesPage knowledgePreferences() {
		var before = shells();
		menu("menu.file", "menu.preferences").click();
		var dialog = newShell(before);
		dialog.bot().tree().getTreeItem(Texts.ofWorkbench("page.general")).expand().getNode(Texts.ofKnowledge("page.knowledge"))
				.select();
		return new KnowledgePreferencesPage(this, dialog);
	}

	/** The title of the window. */
	String title() {
		return bot.shell().getText();
	}

	/** Runs a command that opens a dialog, which keeps it from ending. */
	SWTBotShell ask(String command) {
		var before = shells();
		asking.set(true);
		bot.getDisplay().asyncExec(() -> {
			try {
				ChainPage.execute(command);
			} finally {
				asking.set(false);
			}
		});
		return newShell(before);
	}

	/** Waits until the command that asked has ended. */
	void answered() {
		waitUntil("an end of the command", () -> !asking.get());
	}

	/** The dialog that has opened since. */
	SWTBotShell newShell(List<Shell> before) {
		bot.waitUntil(condition("a dialog", () -> opened(before).size() == 1));
		return new SWTBotShell(opened(before).getFirst());
	}

	/** The windows and dialogs that are there now. */
	List<Shell> shells() {
		return UIThreadRunnable.syncExec(
				(Result<List<Shell>>) () -> Arrays.stream(bot.getDisplay().getShells()).filter(Shell::isVisible).toList());
	}

	/** Waits until the work in the background is done and shown. */
	void settle() {
		for (var family : JobFamily.values()) {
			bot.waitUntil(Conditions.waitForJobs(family, family.name()));
		}
		UIThreadRunnable.syncExec((VoidResult) () -> { /* what the jobs queued for the user interface came before this */ });
	}

	void waitUntil(String expected, Condition holds) {
		bot.waitUntil(condition(expected, holds));
	}

	static String applyAndClose() {
		return JFaceResources.getString("PreferencesDialog.okButtonLabel");
	}

	private List<Shell> opened(List<Shell> before) {
		return shells().stream().filter(shell -> !before.contains(shell)).toList();
	}

	private static DefaultCondition condition(String expected, Condition holds) {
		return new DefaultCondition() {
			@Override
			public boolean test() throws Exception {
				return holds.test();
			}

			@Override
			public String getFailureMessage() {
				return "expected " + expected;
			}
		};
	}

	/** Something to wait for. */
	@FunctionalInterface
	interface Condition {
		boolean test() throws Exception;
	}
}
