package org.certclinic.ui.certificate.details;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Badge_damaged;
	public static String Badge_encryption;
	public static String Badge_expired;
	public static String Badge_noPrivateKey;
	public static String Badge_notYet;
	public static String Badge_privateKey;
	public static String Badge_problem;
	public static String Badge_repaired;
	public static String Badge_signing;
	public static String Badge_soon;
	public static String Badge_system;
	public static String Badge_valid;
	public static String Compare_count;
	public static String Compare_hint;
	public static String Compare_onlyDifferent;
	public static String Compare_same;
	public static String Fields_field;
	public static String Fields_value;
	public static String Problem_place;
	public static String Repair_line;
	public static String Repair_lineAndColumn;
	public static String Repair_more;
	public static String Summary_fromTo;
	public static String Summary_issuer;
	public static String Summary_key;
	public static String Summary_more;
	public static String Summary_noKey;
	public static String Summary_pair;
	public static String Summary_privateKey;
	public static String Summary_privateKeyMissing;
	public static String Summary_sameKey;
	public static String Summary_self;
	public static String Summary_serial;
	public static String Summary_source;
	public static String Summary_subject;
	public static String Summary_system;
	public static String Summary_systemText;
	public static String Summary_unreadable;
	public static String Summary_usage;
	public static String Summary_valid;

	static {
		NLS.initializeMessages("org.certclinic.ui.certificate.details.messages", Messages.class);
	}

	private Messages() {
	}
}
