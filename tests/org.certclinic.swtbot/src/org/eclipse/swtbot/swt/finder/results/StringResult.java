package org.eclipse.swtbot.swt.finder.results;

/** Work for the UI thread that answers with a text. */
@FunctionalInterface
public interface StringResult extends Result<String> {
}
