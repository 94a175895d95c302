package org.certclinic.ui.knowledge.feedback;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Column_count;
	public static String Column_entry;
	public static String Column_kind;
	public static String Column_time;
	public static String Column_words;
	public static String Count_revision;
	public static String Count_times;
	public static String Count_verdict;
	public static String Empty_text;
	public static String Empty_title;
	public static String Flag_text;
	public static String Flag_title;
	public static String Kind_flag;
	public static String Kind_gap;
	public static String Kind_verdict;
	public static String Read_failed;
	public static String Read_job;
	public static String Said_didNotHelp;
	public static String Said_flagged;
	public static String Said_helped;
	public static String Said_settled;
	public static String Say_failed;
	public static String Say_job;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.feedback.messages", Messages.class);
	}

	private Messages() {
	}
}
