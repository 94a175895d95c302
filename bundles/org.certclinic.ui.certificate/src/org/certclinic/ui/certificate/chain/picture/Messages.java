package org.certclinic.ui.certificate.chain.picture;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Link_and;
	public static String Link_good;
	public static String Link_missing;
	public static String Link_notRevoked;
	public static String Link_revoked;
	public static String Link_unknown;
	public static String Node_duplicate;
	public static String Node_elsewhere;
	public static String Node_kept;
	public static String Node_missing;
	public static String Node_more;
	public static String Node_moreRejected;
	public static String Node_noEnd;
	public static String Node_noPart;
	public static String Node_separator;
	public static String Node_trusted;
	public static String Node_unreadable;
	public static String Node_until;
	public static String Picture_name;
	public static String Role_authority;
	public static String Role_leaf;
	public static String Role_root;

	static {
		NLS.initializeMessages("org.certclinic.ui.certificate.chain.picture.messages", Messages.class);
	}

	private Messages() {
	}
}
