package org.certclinic.ui.certificate.view;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Bytes_none;
	public static String Column_findings;
	public static String Column_issuer;
	public static String Column_key;
	public static String Column_kind;
	public static String Column_name;
	public static String Column_source;
	public static String Column_valid;
	public static String Count_all;
	public static String Count_one;
	public static String Count_some;
	public static String Empty_kept;
	public static String Empty_open;
	public static String Empty_openFolder;
	public static String Empty_paste;
	public static String Empty_title;
	public static String Empty_what;
	public static String Export_done;
	public static String Export_job;
	public static String Export_title;
	public static String Filter_message;
	public static String Inspect_job;
	public static String Inspect_jobMany;
	public static String Inspect_jobText;
	public static String Inspect_nothing;
	public static String Open_folderTitle;
	public static String Open_title;
	public static String Outline_field;
	public static String Outline_none;
	public static String Page_bytes;
	public static String Page_compare;
	public static String Page_fields;
	public static String Page_summary;
	public static String Paste_nothing;
	public static String Run_failed;

	static {
		NLS.initializeMessages("org.certclinic.ui.certificate.view.messages", Messages.class);
	}

	private Messages() {
	}
}
