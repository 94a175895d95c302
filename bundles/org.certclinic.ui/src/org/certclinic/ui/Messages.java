package org.certclinic.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of parts that several bundles show. */
final class Messages extends NLS {
	public static String Case_failed;
	public static String Severity_error;
	public static String Severity_info;
	public static String Severity_warning;

	static {
		initializeMessages("org.certclinic.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
