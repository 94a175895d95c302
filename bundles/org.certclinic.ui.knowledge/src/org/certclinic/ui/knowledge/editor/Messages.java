package org.certclinic.ui.knowledge.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Add_answer;
	public static String Add_cause;
	public static String Add_code;
	public static String Add_finding;
	public static String Add_message;
	public static String Add_note;
	public static String Add_observation;
	public static String Add_outcome;
	public static String Add_question;
	public static String Add_remedy;
	public static String Add_step;
	public static String Applicability_hint;
	public static String Base_job;
	public static String Choose_cause;
	public static String Choose_hint;
	public static String Choose_remedy;
	public static String Conflict_cancel;
	public static String Conflict_keep;
	public static String Conflict_lookText;
	public static String Conflict_overwrite;
	public static String Conflict_reload;
	public static String Conflict_saveAs;
	public static String Conflict_saveText;
	public static String Conflict_title;
	public static String Day_hint;
	public static String Down_tip;
	public static String Folder_hint;
	public static String Folder_notKept;
	public static String Hint_causes;
	public static String Hint_questions;
	public static String Hint_remedies;
	public static String Hint_remediesFirst;
	public static String Hint_steps;
	public static String Lint_count;
	public static String Lint_job;
	public static String Lint_none;
	public static String Look_failed;
	public static String Look_job;
	public static String Move;
	public static String New_badFolder;
	public static String New_badId;
	public static String New_chinese;
	public static String New_english;
	public static String New_folder;
	public static String New_fromQuery;
	public static String New_noTitle;
	public static String New_otherFolder;
	public static String New_takenId;
	public static String New_text;
	public static String New_title;
	public static String New_type;
	public static String New_window;
	public static String Open_failed;
	public static String Open_refused;
	public static String Override;
	public static String Pattern_costly;
	public static String Pattern_differs;
	public static String Pattern_fits;
	public static String Pattern_long;
	public static String Pattern_none;
	public static String Pattern_valid;
	public static String Pattern_wrong;
	public static String Phrases_hint;
	public static String Preview_job;
	public static String ReadOnly;
	public static String Reading_ca;
	public static String Reading_none;
	public static String Reading_unlisted;
	public static String Redo;
	public static String Remove;
	public static String Remove_tip;
	public static String Revert_text;
	public static String Revert_title;
	public static String SaveAs_button;
	public static String SaveAs_title;
	public static String Save_failed;
	public static String Save_unreadText;
	public static String Save_unreadTitle;
	public static String Shared_change;
	public static String Shared_changeAll;
	public static String Shared_copy;
	public static String Source_discard;
	public static String Source_leaveText;
	public static String Source_leaveTitle;
	public static String Source_otherId;
	public static String Source_stay;
	public static String Source_wrong;
	public static String Symptoms_hint;
	public static String Test_hint;
	public static String Texts_accept;
	public static String Texts_count;
	public static String Texts_openOnly;
	public static String Texts_place;
	public static String Texts_state;
	public static String Undo;
	public static String Up_tip;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.editor.messages", Messages.class);
	}

	private Messages() {
	}
}
