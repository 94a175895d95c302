package org.eclipse.swtbot.swt.finder.results;

/** Work for the UI thread that answers yes or no. */
@FunctionalInterface
public interface BoolResult extends Result<Boolean> {
}
