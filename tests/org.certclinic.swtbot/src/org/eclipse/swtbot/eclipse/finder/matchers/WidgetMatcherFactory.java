package org.eclipse.swtbot.eclipse.finder.matchers;

import java.util.function.Function;

import org.eclipse.ui.IWorkbenchPartReference;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** The matchers of parts. */
public final class WidgetMatcherFactory {
	private WidgetMatcherFactory() {
	}

	public static <T extends IWorkbenchPartReference> Matcher<T> withPartId(String id) {
		return with("id", id, IWorkbenchPartReference::getId);
	}

	/** The name on the tab. */
	public static <T extends IWorkbenchPartReference> Matcher<T> withPartName(String name) {
		return with("part name", name, IWorkbenchPartReference::getPartName);
	}

	/** The name on the tab, with the content description in parentheses if there is one. */
	public static <T extends IWorkbenchPartReference> Matcher<T> withTitle(String title) {
		return with("title", title, IWorkbenchPartReference::getTitle);
	}

	private static <T extends IWorkbenchPartReference> Matcher<T> with(String what, String value,
			Function<IWorkbenchPartReference, String> property) {
		return new CustomTypeSafeMatcher<>("with " + what + " \"" + value + "\"") {
			@Override
			protected boolean matchesSafely(T part) {
				return value.equals(property.apply(part));
			}
		};
	}
}
