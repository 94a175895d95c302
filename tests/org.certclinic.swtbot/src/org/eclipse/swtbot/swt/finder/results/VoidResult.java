package org.eclipse.swtbot.swt.finder.results;

/** Work for the UI thread without an answer. */
@FunctionalInterface
public interface VoidResult {
	void run();
}
