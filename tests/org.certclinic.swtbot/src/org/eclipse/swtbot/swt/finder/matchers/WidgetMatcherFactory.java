package org.eclipse.swtbot.swt.finder.matchers;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.Matcher;

/** The matchers of widgets. They match what a user sees; combine them with {@link #allOf}. */
public final class WidgetMatcherFactory {
	private WidgetMatcherFactory() {
	}

	/** Accepts what all of them accept. */
	@SafeVarargs
	public static <T extends Widget> Matcher<T> allOf(Matcher<? extends T>... matchers) {
		var parts = List.of(matchers);
		return new WidgetMatcher<>(words(parts, " and "), widget -> parts.stream().allMatch(part -> part.matches(widget)));
	}

	/** Accepts what one of them accepts. */
	@SafeVarargs
	public static <T extends Widget> Matcher<T> anyOf(Matcher<? extends T>... matchers) {
		var parts = List.of(matchers);
		return new WidgetMatcher<>(words(parts, " or "), widget -> parts.stream().anyMatch(part -> part.matches(widget)));
	}

	/** Widgets of a class and of its subclasses. */
	public static <T extends Widget> Matcher<T> widgetOfType(Class<T> type) {
		return new WidgetMatcher<>("of type \"" + type.getSimpleName() + "\"", type::isInstance);
	}

	/** Exactly this text. */
	public static <T extends Widget> Matcher<T> withText(String text) {
		return new WidgetMatcher<>("with text \"" + text + "\"", widget -> text.equals(SWTUtils.getText(widget)));
	}

	/** This text, when {@code &} and what follows a tabulator are left out on both sides. */
	public static <T extends Widget> Matcher<T> withMnemonic(String text) {
		return new WidgetMatcher<>("with mnemonic \"" + text + "\"", widget -> plain(text).equals(plain(SWTUtils.getText(widget))));
	}

	/** A text that fits the whole expression. */
	public static <T extends Widget> Matcher<T> withRegex(String expression) {
		var pattern = Pattern.compile(expression);
		return new WidgetMatcher<>("with regex \"" + expression + "\"", widget -> pattern.matcher(SWTUtils.getText(widget)).matches());
	}

	/** The name a widget carries under {@link SWTBotPreferences#DEFAULT_KEY}. */
	public static <T extends Widget> Matcher<T> withId(String value) {
		return withId(SWTBotPreferences.DEFAULT_KEY, value);
	}

	/** Data a widget carries under a key. */
	public static <T extends Widget> Matcher<T> withId(String key, String value) {
		return new WidgetMatcher<>("with id \"" + key + "/" + value + "\"", widget -> value.equals(widget.getData(key)));
	}

	/** Exactly this tool tip. */
	public static <T extends Widget> Matcher<T> withTooltip(String text) {
		return new WidgetMatcher<>("with tooltip \"" + text + "\"", widget -> text.equals(SWTUtils.getToolTipText(widget)));
	}

	/** The grey text an empty field shows. */
	public static <T extends Widget> Matcher<T> withMessage(String text) {
		return new WidgetMatcher<>("with message \"" + text + "\"", widget -> text.equals(SWTUtils.property(widget, "getMessage")));
	}

	/** A style bit such as {@code SWT.PUSH}, with its name for the description. */
	public static <T extends Widget> Matcher<T> withStyle(int style, String name) {
		return new WidgetMatcher<>("with style \"" + name + "\"", widget -> (widget.getStyle() & style) != 0);
	}

	/** Directly in the group with this title. */
	public static <T extends Widget> Matcher<T> inGroup(String title) {
		return new WidgetMatcher<>("in group \"" + title + "\"", widget -> widget instanceof Control control
				&& control.getParent() instanceof Group group && plain(title).equals(plain(group.getText())));
	}

	private static String words(List<? extends Matcher<?>> parts, String between) {
		return String.join(between, parts.stream().map(part -> "(" + part + ")").toList());
	}

	private static String plain(String text) {
		return text.replace("&", "").split("\t", -1)[0];
	}
}
