package org.certclinic.ui.certificate.bytes;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Fault_indefiniteLength;
	public static String Fault_lengthBeyondEnd;
	public static String Fault_lengthNotMinimal;
	public static String Fault_tooDeep;
	public static String Fault_unended;
	public static String Fault_unreadableHeader;
	public static String Status_place;
	public static String Status_size;

	static {
		NLS.initializeMessages("org.certclinic.ui.certificate.bytes.messages", Messages.class);
	}

	private Messages() {
	}
}
