package org.eclipse.swtbot.swt.finder.waits;

import java.util.List;

import org.hamcrest.Matcher;

/** Waits until at least one object is there that a matcher accepts, and keeps what it found. */
public abstract class WaitForObjectCondition<T> extends DefaultCondition {
	protected final Matcher<T> matcher;
	private List<T> matches = List.of();

	protected WaitForObjectCondition(Matcher<T> matcher) {
		this.matcher = matcher;
	}

	@Override
	public boolean test() throws Exception {
		matches = findMatches();
		return !matches.isEmpty();
	}

	/** What is there now. */
	protected abstract List<T> findMatches();

	/** What was found, in order. */
	public List<T> getAllMatches() {
		return List.copyOf(matches);
	}

	/** One of the found objects; {@link IndexOutOfBoundsException} beyond the last. */
	public T get(int index) {
		return matches.get(index);
	}
}
