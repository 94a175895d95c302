package org.eclipse.swtbot.swt.finder.results;

/** Work for the UI thread that answers. */
@FunctionalInterface
public interface Result<T> {
	T run();
}
