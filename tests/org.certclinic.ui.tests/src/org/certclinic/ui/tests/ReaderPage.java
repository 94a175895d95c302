package org.certclinic.ui.tests;

import java.util.List;

import org.certclinic.ui.Badge;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarDropDownButton;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The reader: one case, as an engineer on the phone needs it. */
final class ReaderPage {
	static final String ID = "org.certclinic.ui.knowledge.reader";

	private final Workbench workbench;
	private final SWTBotView view;

	ReaderPage(Workbench workbench, SWTBotView view) {
		this.workbench = workbench;
		this.view = view;
	}

	/** Waits until the case is shown. */
	ReaderPage showing(String id) {
		view.bot().label(id);
		return this;
	}

	/** Whether it says that this is an own version of a case. */
	boolean isOwn() {
		return !view.bot().widgets(Keys.with(Badge.class, WidgetKeys.OWN)).isEmpty();
	}

	String title() {
		return view.bot().labelWithId(WidgetKeys.TITLE).getText();
	}

	/** The ids of the causes, likeliest first. */
	List<String> causes() {
		return Keys.behind(WidgetKeys.CAUSE, view.bot());
	}

	/** The answers one can choose for a question, by their numbers. */
	List<String> answers(int question) {
		return Keys.behind(WidgetKeys.ANSWER + question + ".", view.bot());
	}

	/** Chooses an answer of a question. */
	ReaderPage answer(int question, int answer) {
		radio(question, answer).click();
		return this;
	}

	boolean isAnswered(int question, int answer) {
		return radio(question, answer).isSelected();
	}

	/** The steps that are unfolded, in order. */
	List<String> steps() {
		return Keys.behind(WidgetKeys.STEP, view.bot());
	}

	/** How large the pictures of the unfolded steps are shown. */
	List<Point> pictures() {
		return Keys.behind(WidgetKeys.PICTURE, view.bot()).stream().flatMap(step -> Pictures.shown(view.bot(), WidgetKeys.PICTURE + step).stream()).toList();
	}

	ReaderPage tick(String step) {
		step(step).select();
		return this;
	}

	boolean isTicked(String step) {
		return step(step).isChecked();
	}

	/** Follows the first link to a related case and returns its id. */
	String followRelated() {
		String id = Keys.behind(WidgetKeys.RELATED, view.bot()).getFirst();
		Links.follow(view.bot().widget(Keys.with(Hyperlink.class, WidgetKeys.RELATED + id)));
		workbench.settle();
		showing(id);
		return id;
	}

	ReaderPage back() {
		return press("back");
	}

	ReaderPage forward() {
		return press("forward");
	}

	boolean canGoForward() {
		return button("forward").isEnabled();
	}

	/** Forgets what was ticked and answered. */
	ReaderPage resetTicks() {
		return press("resetTicks");
	}

	/** Copies a reply in the language the preferences name. */
	String copyReply() {
		return Clipboard.after(workbench, () -> view.bot().buttonWithId(WidgetKeys.COPY_REPLY).click());
	}

	/** Copies a reply in a language: {@code zh} or {@code en}. */
	String copyReply(String language) {
		return Clipboard.after(workbench, () -> ((SWTBotToolbarDropDownButton) button("copyReply"))
				.menuItem(Texts.ofKnowledge("menu.reply." + language)).click());
	}

	/** Copies a step by its context menu. */
	String copyStep(String step) {
		return Clipboard.after(workbench, () -> step(step).contextMenu(Texts.ofCommand("copyStep")).click());
	}

	private ReaderPage press(String command) {
		button(command).click();
		workbench.settle();
		return this;
	}

	/** A button of the tool bar; its tool tip is the command's name, with the key behind it if it has one. */
	private SWTBotToolbarButton button(String command) {
		String name = Texts.ofCommand(command);
		return view.getToolbarButtons().stream().filter(button -> button.getToolTipText().startsWith(name)).findFirst().orElseThrow();
	}

	private SWTBotCheckBox step(String step) {
		return view.bot().checkBoxWithId(WidgetKeys.STEP + step);
	}

	private SWTBotRadio radio(int question, int answer) {
		return view.bot().radioWithId(WidgetKeys.ANSWER + question + "." + answer);
	}
}
