package org.eclipse.swtbot.swt.finder.matchers;

import java.util.function.Predicate;

import org.eclipse.swt.widgets.Widget;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;

/** A question about a widget with the words that describe it. */
final class WidgetMatcher<T extends Widget> extends BaseMatcher<T> {
	private final String description;
	private final Predicate<Widget> question;

	WidgetMatcher(String description, Predicate<Widget> question) {
		this.description = description;
		this.question = question;
	}

	@Override
	public boolean matches(Object candidate) {
		return candidate instanceof Widget widget && !widget.isDisposed() && question.test(widget);
	}

	@Override
	public void describeTo(Description words) {
		words.appendText(description);
	}
}
