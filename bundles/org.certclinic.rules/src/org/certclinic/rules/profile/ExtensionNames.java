package org.certclinic.rules.profile;

import java.util.Map;

/** Extensions that programs can be expected to know, by OID. */
final class ExtensionNames {
	private static final Map<String, String> NAMES = Map.ofEntries(
			Map.entry("2.5.29.9", "subjectDirectoryAttributes"),
			Map.entry("2.5.29.14", "subjectKeyIdentifier"),
			Map.entry("2.5.29.15", "keyUsage"),
			Map.entry("2.5.29.16", "privateKeyUsagePeriod"),
			Map.entry("2.5.29.17", "subjectAltName"),
			Map.entry("2.5.29.18", "issuerAltName"),
			Map.entry("2.5.29.19", "basicConstraints"),
			Map.entry("2.5.29.30", "nameConstraints"),
			Map.entry("2.5.29.31", "cRLDistributionPoints"),
			Map.entry("2.5.29.32", "certificatePolicies"),
			Map.entry("2.5.29.33", "policyMappings"),
			Map.entry("2.5.29.35", "authorityKeyIdentifier"),
			Map.entry("2.5.29.36", "policyConstraints"),
			Map.entry("2.5.29.37", "extKeyUsage"),
			Map.entry("2.5.29.46", "freshestCRL"),
			Map.entry("2.5.29.54", "inhibitAnyPolicy"),
			Map.entry("1.3.6.1.5.5.7.1.1", "authorityInfoAccess"),
			Map.entry("1.3.6.1.5.5.7.1.3", "qcStatements"),
			Map.entry("1.3.6.1.5.5.7.1.7", "ipAddrBlocks"),
			Map.entry("1.3.6.1.5.5.7.1.8", "autonomousSysIds"),
			Map.entry("1.3.6.1.5.5.7.1.11", "subjectInfoAccess"),
			Map.entry("1.3.6.1.5.5.7.1.12", "logotype"),
			Map.entry("1.3.6.1.5.5.7.1.14", "proxyCertInfo"),
			Map.entry("1.3.6.1.5.5.7.1.24", "tlsFeature"),
			Map.entry("1.3.6.1.5.5.7.48.1.5", "ocspNoCheck"),
			Map.entry("2.16.840.1.113730.1.1", "netscapeCertType"),
			Map.entry("2.16.840.1.113730.1.13", "netscapeComment"),
			Map.entry("1.3.6.1.4.1.311.20.2", "certificateTemplateName"),
			Map.entry("1.3.6.1.4.1.311.21.1", "caVersion"),
			Map.entry("1.3.6.1.4.1.311.21.7", "certificateTemplate"),
			Map.entry("1.3.6.1.4.1.311.21.10", "applicationPolicies"),
			Map.entry("1.3.6.1.4.1.11129.2.4.2", "signedCertificateTimestampList"),
			Map.entry("1.3.6.1.4.1.11129.2.4.3", "precertificatePoison"));

	private ExtensionNames() {
	}

	/** As RFC 5280 or who defined it names it; the OID where nobody did. */
	static String name(String oid) {
		return NAMES.getOrDefault(oid, oid);
	}

	static boolean isKnown(String oid) {
		return NAMES.containsKey(oid);
	}
}
