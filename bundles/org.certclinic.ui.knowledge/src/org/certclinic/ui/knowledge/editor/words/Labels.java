package org.certclinic.ui.knowledge.editor.words;

import org.eclipse.osgi.util.NLS;

/** What parts, fields and pages are called, from {@code messages.properties} in the language of the workbench. */
public final class Labels extends NLS {
	public static String Audience_customer;
	public static String Audience_internal;
	public static String Column_content;
	public static String Column_kind;
	public static String Field_address;
	public static String Field_answer;
	public static String Field_answerText;
	public static String Field_area;
	public static String Field_audience;
	public static String Field_banks;
	public static String Field_browsers;
	public static String Field_caSystems;
	public static String Field_code;
	public static String Field_command;
	public static String Field_csps;
	public static String Field_explanation;
	public static String Field_family;
	public static String Field_id;
	public static String Field_keyVendors;
	public static String Field_kind;
	public static String Field_lead;
	public static String Field_lifecycle;
	public static String Field_likelihood;
	public static String Field_message;
	public static String Field_note;
	public static String Field_operatingSystems;
	public static String Field_pattern;
	public static String Field_performer;
	public static String Field_picture;
	public static String Field_question;
	public static String Field_reading;
	public static String Field_rule;
	public static String Field_seen;
	public static String Field_source;
	public static String Field_step;
	public static String Field_test;
	public static String Field_text;
	public static String Field_title;
	public static String Field_validFrom;
	public static String Field_validUntil;
	public static String Kind_case;
	public static String Kind_cause;
	public static String Kind_remedy;
	public static String Language_en;
	public static String Language_zh;
	public static String Lead_cause;
	public static String Lead_escalate;
	public static String Lead_next;
	public static String Lead_remedy;
	public static String Lead_solved;
	public static String Lead_step;
	public static String Page_causes;
	public static String Page_overview;
	public static String Page_preview;
	public static String Page_remedies;
	public static String Page_source;
	public static String Page_steps;
	public static String Page_symptoms;
	public static String Page_texts;
	public static String Parts_causes;
	public static String Parts_gone;
	public static String Parts_nothing;
	public static String Parts_questions;
	public static String Parts_remedies;
	public static String Parts_remediesFirst;
	public static String Parts_steps;
	public static String Place_outcome;
	public static String Place_symptom;
	public static String Says_excludes;
	public static String Says_nothing;
	public static String Says_supports;
	public static String Section_applicability;
	public static String Section_notes;
	public static String Section_phrases;
	public static String Section_symptoms;
	public static String State_empty;
	public static String State_missing;
	public static String State_outdated;
	public static String Step_action;
	public static String Step_check;
	public static String Step_command;
	public static String Step_link;
	public static String Step_picture;
	public static String Symptom_code;
	public static String Symptom_finding;
	public static String Symptom_message;
	public static String Symptom_observation;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.editor.words.messages", Labels.class);
	}

	private Labels() {
	}
}
