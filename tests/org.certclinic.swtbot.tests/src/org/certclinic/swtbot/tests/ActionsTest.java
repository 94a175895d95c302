package org.certclinic.swtbot.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What robots do to widgets. */
class ActionsTest {
	@RegisterExtension
	private final Window window = new Window();
	private final List<String> heard = new CopyOnWriteArrayList<>();

	@Test
	void aClickReachesTheListeners() {
		var bot = window.show(shell -> button(shell, "Ok"));

		bot.button("Ok").click();

		assertEquals(List.of("Ok"), heard);
	}

	@Test
	void aClickOnADisabledButtonTimesOut() {
		var bot = window.show(shell -> button(shell, "Ok").setEnabled(false));

		assertThrows(TimeoutException.class, () -> bot.button("Ok").click());
	}

	@Test
	void aClickReturnsWhileTheDialogItOpensIsOpen() {
		var bot = window.show(shell -> button(shell, "Open").addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> {
			var dialog = new Shell(shell, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
			dialog.setText("Dialog");
			dialog.open();
			while (!dialog.isDisposed()) {
				if (!dialog.getDisplay().readAndDispatch()) {
					dialog.getDisplay().sleep();
				}
			}
			heard.add("closed");
		})));

		bot.button("Open").click();
		var dialog = bot.shell("Dialog");
		assertTrue(dialog.isOpen());
		dialog.close();

		bot.button("Open"); // answers after the listener has returned
		assertEquals(List.of("Open", "closed"), heard);
	}

	@Test
	void aCheckBoxIsTickedOnceAndStaysTicked() {
		var bot = window.show(shell -> listened(new Button(shell, SWT.CHECK), "old cases").setText("old cases"));

		bot.checkBox("old cases").select();
		bot.checkBox("old cases").select();

		assertTrue(bot.checkBox("old cases").isChecked());
		assertEquals(List.of("old cases"), heard);
	}

	@Test
	void aFieldTakesChinese() {
		var bot = window.show(shell -> new Text(shell, SWT.BORDER).addModifyListener(_ -> heard.add("modified")));

		bot.text().setText("授权码");

		assertEquals("授权码", bot.text().getText());
		assertEquals(List.of("modified"), heard);
	}

	@Test
	void aReadOnlyFieldCannotBeWrittenIn() {
		var bot = window.show(shell -> new Text(shell, SWT.READ_ONLY));

		assertThrows(IllegalArgumentException.class, () -> bot.text().setText("x"));
	}

	@Test
	void keysReachTheFieldWithTheFocus() {
		var bot = window.show(shell -> new Text(shell, SWT.BORDER)
				.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(_ -> heard.add("return"))));
		bot.shell(Window.TITLE).activate();

		bot.text().typeText("-1666 a");
		bot.text().pressShortcut(Keystrokes.CR);

		assertEquals("-1666 a", bot.text().getText());
		assertEquals(List.of("return"), heard);
	}

	@Test
	void theKeyboardHasNoChineseKeys() {
		var bot = window.show(shell -> new Text(shell, SWT.BORDER));

		assertThrows(IllegalArgumentException.class, () -> bot.text().typeText("码"));
	}

	@Test
	void aComboKnowsOnlyItsEntries() {
		var bot = window.show(shell -> new Combo(shell, SWT.READ_ONLY).setItems("中文", "English"));

		bot.comboBox().setSelection("English");

		assertEquals("English", bot.comboBox().selection());
		assertThrows(RuntimeException.class, () -> bot.comboBox().setSelection("Deutsch"));
	}

	@Test
	void aLinkInATextIsFollowedByItsText() {
		var bot = window.show(shell -> {
			var link = new Link(shell, SWT.NONE);
			link.setText("5 of 32, <a href=\"clear\">show all</a>");
			link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> heard.add(event.text)));
		});

		bot.link().click("show all");

		assertEquals(List.of("clear"), heard);
		assertThrows(IllegalArgumentException.class, () -> bot.link().click("show none"));
	}

	@Test
	void aRowIsSelectedAndOpened() {
		var bot = window.show(shell -> {
			new Text(shell, SWT.NONE); // takes the focus, with which GTK would select the first row
			var table = new Table(shell, SWT.NONE);
			new TableItem(table, SWT.NONE).setText("d04");
			new TableItem(table, SWT.NONE).setText("d07");
			table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> heard.add(((TableItem) event.item).getText())));
			table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(_ -> heard.add("open")));
		});

		bot.table().doubleClick(1, 0);

		assertEquals(List.of("d07", "open"), heard);
		assertThrows(IllegalArgumentException.class, () -> bot.table().select("d99"));
		assertThrows(IllegalArgumentException.class, () -> bot.table().cell(2, 0));
	}

	@Test
	void childrenOfATreeMayComeWhenItIsExpanded() {
		var bot = window.show(shell -> {
			var tree = new Tree(shell, SWT.NONE);
			var area = new TreeItem(tree, SWT.NONE);
			area.setText("area");
			new TreeItem(area, SWT.NONE).setText("to come");
			tree.addListener(SWT.Expand, _ -> area.getItem(0).setText("download"));
		});

		assertEquals("download", bot.tree().expandNode("area").getNode("download").getText());
	}

	@Test
	void aMenuIsFilledWhenItShows() {
		var bot = window.show(shell -> {
			var bar = new Menu(shell, SWT.BAR);
			shell.setMenuBar(bar);
			var file = new MenuItem(bar, SWT.CASCADE);
			file.setText("&File");
			var menu = new Menu(file);
			file.setMenu(menu);
			menu.addListener(SWT.Show, _ -> {
				if (menu.getItemCount() == 0) {
					var exit = new MenuItem(menu, SWT.PUSH);
					exit.setText("E&xit\tCtrl+Q");
					exit.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> heard.add("exit")));
				}
			});
		});

		bot.shell(Window.TITLE).menu().menu("File", "Exit").click();

		assertEquals(List.of("exit"), heard);
	}

	@Test
	void aContextMenuIsFoundOnItsControl() {
		var bot = window.show(shell -> {
			var table = new Table(shell, SWT.NONE);
			var menu = new Menu(table);
			new MenuItem(menu, SWT.PUSH).setText("Copy");
			table.setMenu(menu);
		});

		assertEquals(List.of("Copy"), bot.table().contextMenu().menuItems());
	}

	@Test
	void aClosedWindowIsNotOpen() {
		window.show(shell -> { /* empty */ });
		var shell = new SWTBot().shell(Window.TITLE);

		shell.close();

		assertFalse(shell.isOpen());
	}

	@Test
	void aPictureOfTheScreenIsAFile(@TempDir Path folder) {
		var bot = window.show(shell -> button(shell, "Ok"));
		var file = folder.resolve("deep/picture.jpeg");

		assertTrue(bot.captureScreenshot(file.toString()));
		assertTrue(Files.exists(file));
	}

	private Button button(Shell shell, String text) {
		var button = listened(new Button(shell, SWT.PUSH), text);
		button.setText(text);
		return button;
	}

	private Button listened(Button button, String name) {
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> heard.add(name)));
		return button;
	}
}
