package org.eclipse.swtbot.eclipse.finder.waits;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.ui.IViewReference;
import org.hamcrest.Matcher;

/** The conditions of a workbench. */
public final class Conditions {
	private Conditions() {
	}

	public static WaitForObjectCondition<IViewReference> waitForView(Matcher<IViewReference> matcher) {
		return new WaitForViewCondition(matcher);
	}

	/** No job of the family is left. Holds at once while none is scheduled yet. */
	public static ICondition waitForJobs(Object family, String name) {
		return new DefaultCondition() {
			@Override
			public boolean test() {
				return Job.getJobManager().find(family).length == 0;
			}

			@Override
			public String getFailureMessage() {
				return "Jobs of family " + name + " did not finish";
			}
		};
	}
}
