package org.certclinic.ui.knowledge.compare;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Column_difference;
	public static String Column_kind;
	public static String Compare_job;
	public static String Empty_text;
	public static String Empty_title;
	public static String File_title;
	public static String Kind_added;
	public static String Kind_changed;
	public static String Kind_moved;
	public static String Kind_removed;
	public static String Refused_file;
	public static String Refused_gone;
	public static String Refused_kind;
	public static String Refused_noCopy;
	public static String Refused_noOverride;
	public static String Refused_opening;
	public static String Refused_title;
	public static String Side_base;
	public static String Side_before;
	public static String Side_copy;
	public static String Side_lower;
	public static String Side_now;
	public static String Side_own;
	public static String Side_saved;
	public static String Side_written;
	public static String TakeOver_button;
	public static String TakeOver_clean;
	public static String TakeOver_conflicts;
	public static String TakeOver_failed;
	public static String TakeOver_lower;
	public static String TakeOver_own;
	public static String TakeOver_title;
	public static String Title_many;
	public static String Title_one;
	public static String Title_same;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.compare.messages", Messages.class);
	}

	private Messages() {
	}
}
