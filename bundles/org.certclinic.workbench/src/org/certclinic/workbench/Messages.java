package org.certclinic.workbench;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String End_notKept;
	public static String End_notKept_title;
	public static String End_quit;
	public static String End_stay;
	public static String Language_en;
	public static String Language_failed;
	public static String Language_label;
	public static String Language_later;
	public static String Language_note;
	public static String Language_restart;
	public static String Language_restartNow;
	public static String Language_restart_title;
	public static String Language_system;
	public static String Language_zh;
	public static String Redo_what;
	public static String Start_full;
	public static String Start_full_title;
	public static String Start_inUse;
	public static String Start_inUse_title;
	public static String Start_noDisplay;
	public static String Start_readOnly;
	public static String Start_readOnly_title;
	public static String Undo_what;
	public static String Window_title;

	static {
		NLS.initializeMessages("org.certclinic.workbench.messages", Messages.class);
	}

	private Messages() {
	}
}
