package org.certclinic.ui.knowledge.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Folders_add;
	public static String Folders_dialog;
	public static String Folders_label;
	public static String Folders_remove;
	public static String Folders_shipped;
	public static String Reply_en;
	public static String Reply_label;
	public static String Reply_same;
	public static String Reply_zh;
	public static String Save_failed;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.preferences.messages", Messages.class);
	}

	private Messages() {
	}
}
