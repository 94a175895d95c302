package org.eclipse.swtbot.swt.finder.junit5;

import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Keeps a picture of the screen as it is when a test fails: {@code screenshots/Class.method.jpeg}. */
public class SWTBotJunit5Extension implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {
	@Override
	public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
		capture(test);
		throw failure;
	}

	@Override
	public void handleBeforeEachMethodExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
		capture(test);
		throw failure;
	}

	private static void capture(ExtensionContext test) {
		SWTUtils.captureScreenshot("%s/%s.%s.%s".formatted(SWTBotPreferences.SCREENSHOTS_DIR, test.getRequiredTestClass().getSimpleName(),
				test.getRequiredTestMethod().getName(), SWTBotPreferences.SCREENSHOT_FORMAT));
	}
}
