package org.eclipse.swtbot.eclipse.finder.waits;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hamcrest.Matcher;

/** Waits for an open view, in front or not. */
final class WaitForViewCondition extends WaitForObjectCondition<IViewReference> {
	WaitForViewCondition(Matcher<IViewReference> matcher) {
		super(matcher);
	}

	@Override
	protected List<IViewReference> findMatches() {
		return UIThreadRunnable.syncExec((ListResult<IViewReference>) () -> Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
				.map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getViewReferences).flatMap(Stream::of)
				.filter(matcher::matches).toList());
	}

	@Override
	public String getFailureMessage() {
		return "Could not find view matching: " + matcher;
	}
}
