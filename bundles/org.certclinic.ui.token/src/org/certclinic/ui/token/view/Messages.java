package org.certclinic.ui.token.view;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Call_answer;
	public static String Call_driver;
	public static String Call_function;
	public static String Call_time;
	public static String Check_after;
	public static String Check_cancel;
	public static String Check_job;
	public static String Check_keypad;
	public static String Check_never;
	public static String Check_ok;
	public static String Check_once;
	public static String Check_pin;
	public static String Check_plan;
	public static String Check_risk;
	public static String Check_running;
	public static String Check_state;
	public static String Check_title;
	public static String Check_wordsFinal;
	public static String Check_wordsLow;
	public static String Details_failed;
	public static String Details_none;
	public static String Details_reported;
	public static String Drivers_addModule;
	public static String Drivers_addSkf;
	public static String Drivers_choose;
	public static String Drivers_job;
	public static String Drivers_kind;
	public static String Drivers_missing;
	public static String Drivers_name;
	public static String Drivers_notKept;
	public static String Drivers_origin;
	public static String Drivers_path;
	public static String Drivers_pkcs11;
	public static String Drivers_remove;
	public static String Drivers_skf;
	public static String Drivers_title;
	public static String Drivers_tried;
	public static String Empty_safe;
	public static String Empty_start;
	public static String Empty_title;
	public static String Empty_what;
	public static String Findings_good;
	public static String Findings_none;
	public static String List_separator;
	public static String Probe_cancelled;
	public static String Probe_done;
	public static String Probe_job;
	public static String Probe_running;
	public static String Save_done;
	public static String Save_failed;
	public static String Save_job;
	public static String Save_title;
	public static String Tab_calls;
	public static String Tab_details;
	public static String Tab_findingsCount;
	public static String Tab_findings;
	public static String Text_finding;
	public static String Text_rung;

	static {
		NLS.initializeMessages("org.certclinic.ui.token.view.messages", Messages.class);
	}

	private Messages() {
	}
}
