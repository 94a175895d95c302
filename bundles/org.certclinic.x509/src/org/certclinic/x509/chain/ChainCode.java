package org.certclinic.x509.chain;

/** What can be wrong with a path, or with a certificate as an issuer. The rule of the same id tells it in words. */
public enum ChainCode {
	// how far the path goes
	ISSUER_MISSING("issuer-missing"), ISSUER_REJECTED("issuer-rejected"), UNTRUSTED_ROOT("untrusted-root"), LOOP("loop"), BUDGET("budget"),
	TOO_LONG("too-long"),
	// why an issuer is not one
	NAME_MISMATCH("name-mismatch"), KEY_ID_MISMATCH("key-id-mismatch"), SERIAL_MISMATCH("serial-mismatch"),
	// signatures and keys
	SIGNATURE_WRONG("signature-wrong"), SIGNATURE_UNSUPPORTED("signature-unsupported"), ALGORITHM_MISMATCH("algorithm-mismatch"),
	WEAK_SIGNATURE("weak-signature"), WEAK_KEY("weak-key"),
	// what a certificate is
	DAMAGED("damaged"), EXPIRED("expired"), NOT_YET_VALID("not-yet-valid"), VALIDITY_UNREADABLE("validity-unreadable"),
	UNKNOWN_CRITICAL("unknown-critical"), MALFORMED_EXTENSION("malformed-extension"), DUPLICATE_EXTENSION("duplicate-extension"),
	// what an issuer must be
	NOT_A_CA("not-a-ca"), PATH_LENGTH("path-length"), KEY_USAGE("key-usage"), EMPTY_SUBJECT("empty-subject"),
	// what the leaf is for
	PURPOSE("purpose"), LEAF_KEY_USAGE("leaf-key-usage"), HOST_MISMATCH("host-mismatch"), HOST_IN_COMMON_NAME("host-in-common-name"),
	IP_MISMATCH("ip-mismatch"), EMAIL_MISMATCH("email-mismatch"),
	// what an issuer allows
	NAME_CONSTRAINTS("name-constraints"), NAME_CONSTRAINTS_UNSUPPORTED("name-constraints-unsupported"),
	NAME_CONSTRAINTS_MALFORMED("name-constraints-malformed"), NAME_CONSTRAINTS_TOO_MANY("name-constraints-too-many"), POLICY("policy"),
	POLICY_MAPPING("policy-mapping"),
	// revocation
	REVOKED("revoked"), REVOCATION_UNKNOWN("revocation-unknown"), CRL_SIGNATURE_WRONG("crl-signature-wrong"),
	CRL_ISSUER_MISSING("crl-issuer-missing"), CRL_ISSUER_INVALID("crl-issuer-invalid"), CRL_KEY_USAGE("crl-key-usage"), CRL_EXPIRED("crl-expired"),
	CRL_NOT_YET_VALID("crl-not-yet-valid"), CRL_UNKNOWN_CRITICAL("crl-unknown-critical"), CRL_DAMAGED("crl-damaged"), CRL_NUMBER("crl-number"),
	OCSP_STATUS("ocsp-status"), OCSP_DAMAGED("ocsp-damaged"), OCSP_OTHER_ISSUER("ocsp-other-issuer"), OCSP_UNKNOWN("ocsp-unknown"),
	OCSP_SIGNATURE_WRONG("ocsp-signature-wrong"), OCSP_RESPONDER_MISSING("ocsp-responder-missing"),
	OCSP_RESPONDER_UNAUTHORIZED("ocsp-responder-unauthorized"), OCSP_RESPONDER_INVALID("ocsp-responder-invalid"), OCSP_EXPIRED("ocsp-expired"),
	OCSP_NOT_YET_VALID("ocsp-not-yet-valid"), OCSP_UNKNOWN_CRITICAL("ocsp-unknown-critical"),
	// what only the public web demands
	PROFILE_VERSION("profile.version"), PROFILE_SERIAL("profile.serial"), PROFILE_EMPTY_ISSUER("profile.empty-issuer"),
	PROFILE_AKI_MISSING("profile.aki-missing"), PROFILE_AKI_CRITICAL("profile.aki-critical"), PROFILE_AKI_FIELDS("profile.aki-fields"),
	PROFILE_AKI_OTHER_KEY("profile.aki-other-key"), PROFILE_SKI_MISSING("profile.ski-missing"), PROFILE_SKI_CRITICAL("profile.ski-critical"),
	PROFILE_BASIC_CONSTRAINTS_NOT_CRITICAL("profile.basic-constraints-not-critical"), PROFILE_CA_AS_LEAF("profile.ca-as-leaf"),
	PROFILE_KEY_CERT_SIGN("profile.key-cert-sign"), PROFILE_PATH_LENGTH_WITHOUT_CA("profile.path-length-without-ca"),
	PROFILE_NAME_CONSTRAINTS_NOT_CRITICAL("profile.name-constraints-not-critical"),
	PROFILE_NAME_CONSTRAINTS_IN_LEAF("profile.name-constraints-in-leaf"), PROFILE_NAME_CONSTRAINTS_EMPTY("profile.name-constraints-empty"),
	PROFILE_POLICY_CONSTRAINTS_NOT_CRITICAL("profile.policy-constraints-not-critical"), PROFILE_AIA_CRITICAL("profile.aia-critical"),
	PROFILE_AIA_EMPTY("profile.aia-empty"), PROFILE_SAN_MISSING("profile.san-missing"), PROFILE_SAN_CRITICAL("profile.san-critical"),
	PROFILE_SAN_NOT_CRITICAL("profile.san-not-critical"), PROFILE_SAN_NAME("profile.san-name"), PROFILE_CN_NOT_IN_SAN("profile.cn-not-in-san"),
	PROFILE_WILDCARD_PUBLIC_SUFFIX("profile.wildcard-public-suffix"), PROFILE_EKU_MISSING("profile.eku-missing"),
	PROFILE_EKU_ANY("profile.eku-any"), PROFILE_EKU_CRITICAL("profile.eku-critical"), PROFILE_EKU_EMPTY("profile.eku-empty"),
	PROFILE_EKU_IN_ROOT("profile.eku-in-root"), PROFILE_KEY_TYPE("profile.key-type"), PROFILE_CURVE_EXPLICIT("profile.curve-explicit"),
	PROFILE_SIGNATURE_TYPE("profile.signature-type");

	private final String id;

	ChainCode(String name) {
		id = "chain." + name;
	}

	/** For example {@code chain.issuer-missing}. */
	public String id() {
		return id;
	}
}
