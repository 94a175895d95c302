package org.eclipse.swtbot.swt.finder.waits;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.Matcher;

/** Waits for a window or dialog, active or not. */
final class WaitForShellCondition extends WaitForObjectCondition<Shell> {
	WaitForShellCondition(Matcher<Shell> matcher) {
		super(matcher);
	}

	@Override
	protected List<Shell> findMatches() {
		return UIThreadRunnable.syncExec(
				(ListResult<Shell>) () -> List.of(SWTUtils.display().getShells()).stream().filter(matcher::matches).toList());
	}

	@Override
	public String getFailureMessage() {
		return "Could not find shell matching: " + matcher;
	}
}
