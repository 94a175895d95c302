package org.certclinic.rules.chain;

import java.util.List;

import org.certclinic.core.Severity;

/** Rules for what only the public web demands of certificates. Errors there; elsewhere warnings, or nothing. */
final class ProfileRules {
	private ProfileRules() {
	}

	static List<ChainProblemRule> all() {
		return List.of(rfc5280("version", "4.1.2.1"), rfc5280("serial", "4.1.2.2"), rfc5280("empty-issuer", "4.1.2.4"),
				rfc5280("aki-missing", "4.2.1.1"), rfc5280("aki-critical", "4.2.1.1"), forum("aki-fields", "7.1.2.11.1"),
				rfc5280("aki-other-key", "4.2.1.1"), rfc5280("ski-missing", "4.2.1.2"), rfc5280("ski-critical", "4.2.1.2"),
				rfc5280("basic-constraints-not-critical", "4.2.1.9"), forum("ca-as-leaf", "7.1.2.7"),
				rfc5280("key-cert-sign", "4.2.1.9"), rfc5280("path-length-without-ca", "4.2.1.9"),
				rfc5280("name-constraints-not-critical", "4.2.1.10"), rfc5280("name-constraints-in-leaf", "4.2.1.10"),
				rfc5280("name-constraints-empty", "4.2.1.10"), rfc5280("policy-constraints-not-critical", "4.2.1.11"),
				rfc5280("aia-critical", "4.2.2.1"), rfc5280("aia-empty", "4.2.2.1"), forum("san-missing", "7.1.2.7.12"),
				rfc5280("san-critical", "4.2.1.6"), rfc5280("san-not-critical", "4.2.1.6"), rfc5280("san-name", "4.2.1.6"),
				forum("cn-not-in-san", "7.1.4.3"), forum("wildcard-public-suffix", "3.2.2.6"),
				forum("eku-missing", "7.1.2.7.10"), forum("eku-any", "7.1.2.7.10"), forum("eku-critical", "7.1.2.7.6"),
				rfc5280("eku-empty", "4.2.1.12"), forum("eku-in-root", "7.1.2.1.2"), forum("key-type", "6.1.5"),
				ChainRules.rule("chain.profile.curve-explicit", Severity.ERROR, "RFC 5480", "2.1.1"),
				forum("signature-type", "7.1.3.2"));
	}

	private static ChainProblemRule rfc5280(String name, String section) {
		return ChainRules.rule("chain.profile." + name, Severity.ERROR, "RFC 5280", section);
	}

	private static ChainProblemRule forum(String name, String section) {
		return ChainRules.rule("chain.profile." + name, Severity.ERROR, "CA/Browser Forum TLS Baseline Requirements", section);
	}
}
