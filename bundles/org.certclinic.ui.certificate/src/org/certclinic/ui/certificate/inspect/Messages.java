package org.certclinic.ui.certificate.inspect;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Export_failed;
	public static String Password_hint;
	public static String Password_noMore;
	public static String Password_open;
	public static String Password_text;
	public static String Password_title;
	public static String Password_without;
	public static String Source_text;

	static {
		NLS.initializeMessages("org.certclinic.ui.certificate.inspect.messages", Messages.class);
	}

	private Messages() {
	}
}
