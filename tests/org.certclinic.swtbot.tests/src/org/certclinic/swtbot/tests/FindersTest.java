package org.certclinic.swtbot.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.forms.finder.SWTFormsBot;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How widgets are found. */
class FindersTest {
	private static final String KEY = "org.eclipse.swtbot.widget.key";

	@RegisterExtension
	private final Window window = new Window();

	@Test
	void aButtonIsFoundByItsTextWithoutMnemonic() {
		var bot = window.show(shell -> button(shell, "&Search"));

		assertEquals("&Search", bot.button("Search").getText());
	}

	@Test
	void aPartOfATextFindsNothing() {
		var bot = window.show(shell -> button(shell, "Search again"));

		assertThrows(WidgetNotFoundException.class, () -> bot.button("Search"));
	}

	@Test
	void aCheckBoxIsNoPushButton() {
		var bot = window.show(shell -> new Button(shell, SWT.CHECK).setText("Search"));

		assertThrows(WidgetNotFoundException.class, () -> bot.button("Search"));
	}

	@Test
	void theIndexCountsWhatMatches() {
		var bot = window.show(shell -> {
			text(shell, "first");
			button(shell, "between");
			text(shell, "second");
		});

		assertEquals("second", bot.text(1).getText());
	}

	@Test
	void anIndexBeyondTheMatchesIsOutOfBounds() {
		var bot = window.show(shell -> text(shell, "only"));

		assertThrows(IndexOutOfBoundsException.class, () -> bot.text(7));
	}

	@Test
	void aHiddenWidgetIsNotFound() {
		var bot = window.show(shell -> button(shell, "Search").setVisible(false));

		assertThrows(WidgetNotFoundException.class, () -> bot.button("Search"));
	}

	@Test
	void aWidgetIsFoundByTheNameItCarries() {
		var bot = window.show(shell -> {
			text(shell, "unnamed");
			text(shell, "named").setData(KEY, "query");
		});

		assertEquals("named", bot.textWithId("query").getText());
		assertEquals("query", bot.textWithId("query").getId());
	}

	@Test
	void aFieldIsFoundByTheMessageItShowsWhileEmpty() {
		var bot = window.show(shell -> text(shell, "").setMessage("any code"));

		assertEquals("", bot.textWithMessage("any code").getText());
	}

	@Test
	void aWidgetIsFoundByTheLabelBeforeIt() {
		var bot = window.show(shell -> {
			text(shell, "before");
			new Label(shell, SWT.NONE).setText("&Language:");
			new Combo(shell, SWT.READ_ONLY).setItems("zh", "en");
			text(shell, "behind");
		});

		assertEquals(2, bot.comboBoxWithLabel("Language:").itemCount());
		assertEquals("behind", bot.textWithLabel("Language:").getText());
	}

	@Test
	void aToolBarButtonIsFoundByItsToolTip() {
		var bot = window.show(shell -> new ToolItem(new ToolBar(shell, SWT.FLAT), SWT.PUSH).setToolTipText("Back"));

		assertEquals("Back", bot.toolbarButtonWithTooltip("Back").getToolTipText());
	}

	@Test
	void aLinkOfAFormIsFoundByItsText() {
		window.show(shell -> new FormToolkit(shell.getDisplay()).createHyperlink(shell, "related case", SWT.NONE));

		assertEquals("related case", new SWTFormsBot(window.shell()).hyperlink("related case").getText());
	}

	@Test
	void anyWidgetIsFoundByMatcher() {
		var bot = window.show(shell -> button(shell, "Ok"));

		assertEquals(1, bot.widgets(WidgetMatcherFactory.widgetOfType(Button.class)).size());
	}

	@Test
	void aRobotWithoutParentLooksIntoTheActiveWindow() {
		window.show(shell -> button(shell, "Ok"));
		new SWTBot().shell(Window.TITLE).activate();

		assertEquals("Ok", new SWTBot().button().getText());
	}

	@Test
	void aWindowIsFoundByItsTitleWithoutBeingActive() {
		window.show(shell -> new Shell(shell).setText("Dialog"));

		assertEquals("Dialog", new SWTBot().shell("Dialog").getText());
	}

	@Test
	void lookingForAWidgetWaitsUntilItAppears() {
		var bot = window.show(shell -> { /* empty at first */ });
		window.soon(shell -> {
			button(shell, "Late");
			shell.layout();
		});

		assertEquals("Late", bot.button("Late").getText());
	}

	@Test
	void theExceptionSaysWhatWasLookedFor() {
		var bot = window.show(shell -> { /* empty */ });

		var failure = assertThrows(WidgetNotFoundException.class, () -> bot.button("Search"));
		assertTrue(failure.getMessage().contains("Search"), failure.getMessage());
	}

	@Test
	void theWidgetOfARobotIsTheWidgetItself() {
		var bot = window.show(shell -> button(shell, "Ok").setData("self"));

		assertSame(bot.button("Ok").widget, bot.button().widget);
	}

	private static Button button(Shell shell, String text) {
		var button = new Button(shell, SWT.PUSH);
		button.setText(text);
		return button;
	}

	private static Text text(Shell shell, String content) {
		var text = new Text(shell, SWT.BORDER);
		text.setText(content);
		return text;
	}
}
