package org.certclinic.ui.knowledge.editor.help;

import org.eclipse.osgi.util.NLS;

/** The texts of help while writing, from {@code messages.properties} in the language of the workbench. */
public final class HelpTexts extends NLS {
	public static String Advice_job;
	public static String Apply_term;
	public static String Assist_hint;
	public static String Assist_uses;
	public static String Duplicate_shared;
	public static String Duplicates_likely;
	public static String Duplicates_none;
	public static String Duplicates_some;
	public static String Duplicates_title;
	public static String Expectation_must;
	public static String Expectation_mustNot;
	public static String Field_superseded;
	public static String Fix_acceptTranslation;
	public static String Fix_addApplicability;
	public static String Fix_markRisk;
	public static String Fix_removeReference;
	public static String Fix_removeRepeated;
	public static String Fix_useTerm;
	public static String Found_first;
	public static String Found_hint;
	public static String Found_keep;
	public static String Found_none;
	public static String Found_own;
	public static String Found_place;
	public static String Found_title;
	public static String Found_type;
	public static String Impact_change;
	public static String Impact_copy;
	public static String Impact_more;
	public static String Impact_text;
	public static String Impact_title;
	public static String Impact_users;
	public static String Kind_cause;
	public static String Kind_code;
	public static String Kind_finding;
	public static String Kind_message;
	public static String Kind_remedy;
	public static String List_between;
	public static String Open_job;
	public static String Pane_hide;
	public static String Pane_show;
	public static String Pane_title;
	public static String Problems_count;
	public static String Problems_more;
	public static String Problems_none;
	public static String Problems_title;
	public static String Tests_findings;
	public static String Tests_query;
	public static String Users_none;
	public static String Users_some;
	public static String Users_title;
	public static String Waiting;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.editor.help.messages", HelpTexts.class);
	}

	private HelpTexts() {
	}
}
