package org.certclinic.ui.knowledge.cases;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Count_all;
	public static String Count_clear;
	public static String Count_one;
	public static String Count_problem;
	public static String Count_problems;
	public static String Count_some;
	public static String Empty_hint;
	public static String Empty_record;
	public static String Empty_recorded;
	public static String Empty_title;
	public static String Empty_write;
	public static String Export_done;
	public static String Export_failed;
	public static String Export_feedback;
	public static String Export_job;
	public static String Export_none;
	public static String Export_title;
	public static String Facet_one;
	public static String Gap_failed;
	public static String Gap_job;
	public static String Gap_unreadable;
	public static String Hits_old;
	public static String Hits_own;
	public static String Hits_title;
	public static String Match_code;
	public static String Match_finding;
	public static String Match_message;
	public static String Match_separator;
	public static String Match_words;
	public static String Opening;
	public static String Reading_cases;
	public static String Reading_fewer;
	public static String Reading_more;
	public static String Reading_moreOne;
	public static String Reading_related;
	public static String Reading_unknown;
	public static String Reading_vendor;
	public static String Search_job;
	public static String Search_message;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.cases.messages", Messages.class);
	}

	private Messages() {
	}
}
