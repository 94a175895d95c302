package org.certclinic.ui.knowledge.reader;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Browse_failed;
	public static String Cause_appliesTo;
	public static String Cause_excluded;
	public static String Cause_supported;
	public static String Code_line;
	public static String Feedback_counts;
	public static String Feedback_didNotHelp;
	public static String Feedback_flag;
	public static String Feedback_flags;
	public static String Feedback_helped;
	public static String Feedback_job;
	public static String Feedback_none;
	public static String Feedback_separator;
	public static String Header_applies;
	public static String Header_from;
	public static String Header_old;
	public static String Header_oldWhy;
	public static String Header_own;
	public static String Header_separator;
	public static String Header_superseded;
	public static String Header_until;
	public static String Note_source;
	public static String Open_gone;
	public static String Open_hint;
	public static String Open_job;
	public static String Outcome_escalate;
	public static String Outcome_solved;
	public static String Outcome_step;
	public static String Outcome_to;
	public static String Question_clear;
	public static String Reply_button;
	public static String Reply_copied;
	public static String Reply_en;
	public static String Reply_job;
	public static String Reply_zh;
	public static String Run_failed;
	public static String Section_causes;
	public static String Section_codes;
	public static String Section_feedback;
	public static String Section_ledTo;
	public static String Section_notes;
	public static String Section_questions;
	public static String Section_related;
	public static String Section_remedies;
	public static String Section_remediesFirst;
	public static String Section_symptoms;
	public static String Step_open;
	public static String Step_run;
	public static String Text_copied;
	public static String Text_job;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.reader.messages", Messages.class);
	}

	private Messages() {
	}
}
