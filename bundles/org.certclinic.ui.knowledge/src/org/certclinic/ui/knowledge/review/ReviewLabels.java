package org.certclinic.ui.knowledge.review;

import org.eclipse.osgi.util.NLS;

/** What the review of entries is called in words, from {@code messages.properties} in the language of the workbench. */
public final class ReviewLabels extends NLS {
	public static String Check_failed;
	public static String Column_comment;
	public static String Column_part;
	public static String Column_state;
	public static String Column_when;
	public static String Column_who;
	public static String Column_why;
	public static String Comment_add;
	public static String Comment_go;
	public static String Comment_hint;
	public static String Comment_remove;
	public static String Comment_reopen;
	public static String Comment_settle;
	public static String Field_who;
	public static String Field_why;
	public static String Name_notKept;
	public static String Part_entry;
	public static String Part_separator;
	public static String Part_test;
	public static String Review_comments;
	public static String Review_history;
	public static String Review_state;
	public static String Review_tests;
	public static String Review_title;
	public static String State_since;
	public static String Tests_addFindings;
	public static String Tests_addQuery;
	public static String Tests_example;
	public static String Tests_expected;
	public static String Tests_findings;
	public static String Tests_found;
	public static String Tests_hint;
	public static String Tests_job;
	public static String Tests_must;
	public static String Tests_mustNot;
	public static String Tests_query;
	public static String Tests_rank;
	public static String Way_archive;
	public static String Way_draft;
	public static String Way_review;
	public static String Way_validate;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.review.messages", ReviewLabels.class);
	}

	private ReviewLabels() {
	}
}
