package org.certclinic.ui.certificate.voucher;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Code_length;
	public static String Code_more;
	public static String Code_separator;
	public static String Compare_attribute;
	public static String Compare_certificate;
	public static String Compare_title;
	public static String Compare_voucher;
	public static String Copy;
	public static String Fact_dn;
	public static String Fact_issued;
	public static String Fact_name;
	public static String Fact_operator;
	public static String Fact_searchName;
	public static String Field_authorization;
	public static String Field_reference;
	public static String Field_slip;
	public static String Field_system;
	public static String Flaw_blank;
	public static String Flaw_confused;
	public static String Flaw_dash;
	public static String Flaw_foreign;
	public static String Flaw_wide;
	public static String Judge_job;
	public static String Slip_message;
	public static String Source_name;
	public static String System_guess;
	public static String System_guessed;

	static {
		NLS.initializeMessages("org.certclinic.ui.certificate.voucher.messages", Messages.class);
	}

	private Messages() {
	}
}
