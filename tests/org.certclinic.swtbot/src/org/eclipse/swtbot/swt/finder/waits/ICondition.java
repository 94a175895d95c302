package org.eclipse.swtbot.swt.finder.waits;

import org.eclipse.swtbot.swt.finder.SWTBot;

/** Something a test waits for. */
public interface ICondition {
	/** Whether it holds now. An exception means: not yet. */
	boolean test() throws Exception;

	/** Called once before the first test. */
	void init(SWTBot bot);

	/** What to say if it never holds. */
	String getFailureMessage();
}
