package org.certclinic.rules.chain;

import static org.certclinic.core.Severity.ERROR;
import static org.certclinic.core.Severity.INFO;
import static org.certclinic.core.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Rule;

/** A rule for each code that path building and validation give: its usual severity and where it comes from. */
public final class ChainRules {
	private static final String RFC_5280 = "RFC 5280";

	private ChainRules() {
	}

	/** All of them, in the order they are told: what keeps a chain from being complete first. */
	public static List<Rule> all() {
		return Stream.of(building(), signatures(), validation(), names(), revocation(), profile()).<Rule>flatMap(List::stream).toList();
	}

	private static List<ChainProblemRule> building() {
		return List.of(rule("chain.issuer-missing", ERROR, RFC_5280, "6.1"), rule("chain.issuer-rejected", ERROR, RFC_5280, "6.1"),
				rule("chain.untrusted-root", ERROR, RFC_5280, "6.1.1"), rule("chain.loop", ERROR, "RFC 4158", "2.4.2"),
				rule("chain.budget", WARNING, "RFC 4158", "3.1"), rule("chain.too-long", ERROR, "RFC 4158", "3.1"));
	}

	private static List<ChainProblemRule> signatures() {
		return List.of(rule("chain.signature-wrong", ERROR, RFC_5280, "6.1.3"), rule("chain.signature-unsupported", ERROR, RFC_5280, "6.1.3"),
				rule("chain.algorithm-mismatch", ERROR, RFC_5280, "4.1.1.2"), rule("chain.weak-signature", WARNING, "NIST SP 800-131A", "9"),
				rule("chain.weak-key", WARNING, "NIST SP 800-131A", "3"));
	}

	private static List<ChainProblemRule> validation() {
		return List.of(rule("chain.expired", ERROR, RFC_5280, "6.1.3"), rule("chain.not-yet-valid", ERROR, RFC_5280, "6.1.3"),
				rule("chain.not-a-ca", ERROR, RFC_5280, "6.1.4"), rule("chain.path-length", ERROR, RFC_5280, "6.1.4"),
				rule("chain.key-usage", ERROR, RFC_5280, "6.1.4"), rule("chain.leaf-key-usage", ERROR, RFC_5280, "4.2.1.3"),
				rule("chain.purpose", ERROR, RFC_5280, "4.2.1.12"), rule("chain.policy", ERROR, RFC_5280, "6.1.5"),
				rule("chain.unknown-critical", ERROR, RFC_5280, "6.1.5"), rule("chain.malformed-extension", ERROR, RFC_5280, "4.2"));
	}

	private static List<ChainProblemRule> names() {
		return List.of(rule("chain.name-mismatch", ERROR, RFC_5280, "6.1.3"), rule("chain.key-id-mismatch", WARNING, RFC_5280, "4.2.1.1"),
				rule("chain.serial-mismatch", WARNING, RFC_5280, "4.2.1.1"), rule("chain.name-constraints", ERROR, RFC_5280, "4.2.1.10"),
				rule("chain.name-constraints-unsupported", ERROR, RFC_5280, "4.2.1.10"), rule("chain.host-mismatch", ERROR, "RFC 9525", "6.3"),
				rule("chain.ip-mismatch", ERROR, "RFC 9525", "6.4"), rule("chain.email-mismatch", ERROR, RFC_5280, "4.2.1.6"));
	}

	private static List<ChainProblemRule> revocation() {
		return List.of(rule("chain.revoked", ERROR, RFC_5280, "6.3.3"), rule("chain.revocation-unknown", WARNING, RFC_5280, "6.3.3"));
	}

	private static List<ChainProblemRule> profile() {
		return List.of();
	}

	private static ChainProblemRule rule(String code, Severity severity, String document, String section) {
		return new ChainProblemRule(code, severity, new Citation(document, section));
	}
}
