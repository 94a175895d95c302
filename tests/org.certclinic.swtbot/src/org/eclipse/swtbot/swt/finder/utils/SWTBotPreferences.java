package org.eclipse.swtbot.swt.finder.utils;

/** Settings of the robots; tests may change them. Times are milliseconds. */
public final class SWTBotPreferences {
	/** How long a robot looks for a widget or waits for a condition. */
	public static long TIMEOUT = Long.getLong("org.eclipse.swtbot.search.timeout", 5000);

	/** How long a robot rests before each action, for people who watch. */
	public static long PLAYBACK_DELAY = Long.getLong("org.eclipse.swtbot.playback.delay", 0);

	/** How long a robot rests between two looks. */
	public static long DEFAULT_POLL_DELAY = Long.getLong("org.eclipse.swtbot.playback.poll.delay", 500);

	/** The data key under which widgets carry the name that {@code ..WithId} methods look for. */
	public static String DEFAULT_KEY = System.getProperty("org.eclipse.swtbot.search.defaultKey", "org.eclipse.swtbot.widget.key");

	/** Where pictures of failed tests go, relative to the working directory. */
	public static String SCREENSHOTS_DIR = System.getProperty("org.eclipse.swtbot.screenshots.dir", "screenshots");

	/** The ending of those pictures. */
	public static String SCREENSHOT_FORMAT = System.getProperty("org.eclipse.swtbot.screenshots.format", "jpeg");

	private SWTBotPreferences() {
	}
}
