package org.eclipse.swtbot.swt.finder.waits;

import org.eclipse.swtbot.swt.finder.SWTBot;

/** A condition that keeps the robot it is tested with. */
public abstract class DefaultCondition implements ICondition {
	protected SWTBot bot;

	@Override
	public void init(SWTBot tester) {
		this.bot = tester;
	}
}
