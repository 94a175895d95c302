package org.certclinic.ui.certificate.items;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Csv_days;
	public static String Csv_findings;
	public static String Csv_issuer;
	public static String Csv_key;
	public static String Csv_kind;
	public static String Csv_name;
	public static String Csv_notAfter;
	public static String Csv_notBefore;
	public static String Csv_problem;
	public static String Csv_serial;
	public static String Csv_signature;
	public static String Csv_source;
	public static String Csv_subject;
	public static String Days_ended;
	public static String Days_endedOne;
	public static String Days_endedToday;
	public static String Days_left;
	public static String Days_leftOne;
	public static String Days_leftToday;
	public static String Entry_localKey;
	public static String Extension_critical;
	public static String Field_answer;
	public static String Field_entry;
	public static String Field_exponent;
	public static String Field_format;
	public static String Field_half;
	public static String Field_integrity;
	public static String Field_issuer;
	public static String Field_key;
	public static String Field_keyFingerprint;
	public static String Field_kind;
	public static String Field_modulus;
	public static String Field_nextUpdate;
	public static String Field_opened;
	public static String Field_producedAt;
	public static String Field_protection;
	public static String Field_responder;
	public static String Field_revoked;
	public static String Field_signatureAlgorithm;
	public static String Field_status;
	public static String Field_subject;
	public static String Field_thisUpdate;
	public static String Field_version;
	public static String Kind_archive;
	public static String Kind_authority;
	public static String Kind_certificate;
	public static String Kind_encrypted;
	public static String Kind_key;
	public static String Kind_list;
	public static String Kind_ocsp;
	public static String Kind_other;
	public static String Kind_pkcs12;
	public static String Kind_pkcs7;
	public static String Kind_privateKey;
	public static String Kind_publicKey;
	public static String Kind_request;
	public static String Kind_secretKey;
	public static String Kind_sm2;
	public static String Kind_unknown;
	public static String Ocsp_good;
	public static String Ocsp_refused;
	public static String Ocsp_revoked;
	public static String Ocsp_revokedAt;
	public static String Ocsp_successful;
	public static String Ocsp_unknown;
	public static String Opened_no;
	public static String Opened_yes;
	public static String Protection_none;

	static {
		NLS.initializeMessages("org.certclinic.ui.certificate.items.messages", Messages.class);
	}

	private Messages() {
	}
}
