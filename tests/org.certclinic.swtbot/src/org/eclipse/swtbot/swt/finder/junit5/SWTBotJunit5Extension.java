package org.eclipse.swtbot.swt.finder.junit5;

import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Keeps a picture of the screen as a failed test leaves it: {@code screenshots/Class.method.jpeg}. */
public class SWTBotJunit5Extension implements TestWatcher {
	@Override
	public void testFailed(ExtensionContext test, Throwable failure) {
		SWTUtils.captureScreenshot("%s/%s.%s.%s".formatted(SWTBotPreferences.SCREENSHOTS_DIR, test.getRequiredTestClass().getSimpleName(),
				test.getRequiredTestMethod().getName(), SWTBotPreferences.SCREENSHOT_FORMAT));
	}
}
