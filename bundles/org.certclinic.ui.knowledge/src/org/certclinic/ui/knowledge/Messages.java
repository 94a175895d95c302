package org.certclinic.ui.knowledge;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Area_download;
	public static String Area_usage;
	public static String Facet_area;
	public static String Facet_browser;
	public static String Facet_caSystem;
	public static String Facet_keyVendor;
	public static String Facet_kind;
	public static String Facet_operatingSystem;
	public static String Facet_status;
	public static String Family_ca;
	public static String Family_hresult;
	public static String Family_iso7816;
	public static String Family_java;
	public static String Family_openssl;
	public static String Family_pkcs11;
	public static String Family_skf;
	public static String Family_vbscript;
	public static String Family_win32;
	public static String Family_wininet;
	public static String Kind_problem;
	public static String Kind_question;
	public static String Lifecycle_archived;
	public static String Lifecycle_draft;
	public static String Lifecycle_inReview;
	public static String Lifecycle_validated;
	public static String Likelihood_common;
	public static String Likelihood_occasional;
	public static String Likelihood_rare;
	public static String Loading_job;
	public static String Opening_failed;
	public static String Opening_job;
	public static String Party_administrator;
	public static String Party_bank;
	public static String Party_ca;
	public static String Party_customer;
	public static String Party_issuer;
	public static String Party_support;
	public static String Party_vendor;
	public static String Risk_erasesKeys;
	public static String Risk_needsAdministrator;
	public static String Risk_weakensProtection;
	public static String Shipped_missing;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.messages", Messages.class);
	}

	private Messages() {
	}
}
