package org.certclinic.ui.knowledge.problems;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Column_entry;
	public static String Column_file;
	public static String Column_line;
	public static String Column_message;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
