package org.certclinic.rules.chain;

import static org.certclinic.core.Severity.ERROR;
import static org.certclinic.core.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Rule;

/** A rule for each code that path building and validation give: its usual severity and where it comes from. */
public final class ChainRules {
	private static final String RFC_5280 = "RFC 5280";
	private static final String NAME_CONSTRAINTS = "4.2.1.10";

	private ChainRules() {
	}

	/** All of them, in the order they are told: what keeps a chain from being complete first. */
	public static List<Rule> all() {
		return Stream.of(building(), signatures(), validation(), names(), revocation(), responses(), ProfileRules.all()).<Rule>flatMap(List::stream).toList();
	}

	private static List<ChainProblemRule> building() {
		return List.of(rule("chain.issuer-missing", ERROR, "6.1"), rule("chain.issuer-rejected", ERROR, "6.1"),
				rule("chain.untrusted-root", ERROR, "6.1.1"), rule("chain.loop", ERROR, "RFC 4158", "2.4.2"),
				rule("chain.budget", WARNING, "RFC 4158", "3.1"), rule("chain.too-long", ERROR, "RFC 4158", "3.1"));
	}

	private static List<ChainProblemRule> signatures() {
		return List.of(rule("chain.signature-wrong", ERROR, "6.1.3"), rule("chain.signature-unsupported", ERROR, "6.1.3"),
				rule("chain.algorithm-mismatch", ERROR, "4.1.1.2"), rule("chain.weak-signature", WARNING, "NIST SP 800-131A", "9"),
				rule("chain.weak-key", WARNING, "NIST SP 800-131A", "3"));
	}

	private static List<ChainProblemRule> validation() {
		return List.of(rule("chain.damaged", ERROR, "4.1"), rule("chain.expired", ERROR, "6.1.3"),
				rule("chain.not-yet-valid", ERROR, "6.1.3"), rule("chain.validity-unreadable", ERROR, "4.1.2.5"),
				rule("chain.not-a-ca", ERROR, "6.1.4"), rule("chain.empty-subject", ERROR, "4.1.2.6"),
				rule("chain.path-length", ERROR, "6.1.4"), rule("chain.key-usage", ERROR, "6.1.4"),
				rule("chain.leaf-key-usage", ERROR, "4.2.1.3"), rule("chain.purpose", ERROR, "4.2.1.12"),
				rule("chain.policy", ERROR, "6.1.5"), rule("chain.policy-mapping", ERROR, "6.1.4"),
				rule("chain.unknown-critical", ERROR, "6.1.5"), rule("chain.malformed-extension", ERROR, "4.2"),
				rule("chain.duplicate-extension", ERROR, "4.2"));
	}

	private static List<ChainProblemRule> names() {
		return List.of(rule("chain.name-mismatch", ERROR, "6.1.3"), rule("chain.key-id-mismatch", WARNING, "4.2.1.1"),
				rule("chain.serial-mismatch", WARNING, "4.2.1.1"), rule("chain.name-constraints", ERROR, NAME_CONSTRAINTS),
				rule("chain.name-constraints-unsupported", ERROR, NAME_CONSTRAINTS), rule("chain.name-constraints-malformed", ERROR, NAME_CONSTRAINTS),
				rule("chain.name-constraints-too-many", ERROR, NAME_CONSTRAINTS), rule("chain.host-mismatch", ERROR, "RFC 9525", "6.3"),
				rule("chain.host-in-common-name", WARNING, "RFC 9525", "2"), rule("chain.ip-mismatch", ERROR, "RFC 9525", "6.4"),
				rule("chain.email-mismatch", ERROR, "4.2.1.6"));
	}

	private static List<ChainProblemRule> revocation() {
		return List.of(rule("chain.revoked", ERROR, "6.3.3"), rule("chain.revocation-unknown", ERROR, "6.3.3"),
				rule("chain.crl-signature-wrong", ERROR, "6.3.3"), rule("chain.crl-issuer-missing", ERROR, "6.3.3"),
				rule("chain.crl-issuer-invalid", ERROR, "6.3.3"), rule("chain.crl-key-usage", ERROR, "6.3.3"),
				rule("chain.crl-expired", ERROR, "5.1.2.5"), rule("chain.crl-not-yet-valid", ERROR, "5.1.2.4"),
				rule("chain.crl-unknown-critical", ERROR, "5.2"), rule("chain.crl-damaged", ERROR, "5.1"),
				rule("chain.crl-number", ERROR, "5.2.4"));
	}

	private static List<ChainProblemRule> responses() {
		return List.of(response("chain.ocsp-status", "2.3"), response("chain.ocsp-damaged", "4.2"), response("chain.ocsp-other-issuer", "3.2"),
				response("chain.ocsp-unknown", "2.2"), response("chain.ocsp-signature-wrong", "3.2"), response("chain.ocsp-responder-missing", "3.2"),
				response("chain.ocsp-responder-unauthorized", "4.2.2.2"), response("chain.ocsp-responder-invalid", "4.2.2.2"),
				response("chain.ocsp-expired", "4.2.2.1"), response("chain.ocsp-not-yet-valid", "4.2.2.1"),
				response("chain.ocsp-unknown-critical", "4.4"));
	}

	private static ChainProblemRule response(String code, String section) {
		return rule(code, ERROR, "RFC 6960", section);
	}

	private static ChainProblemRule rule(String code, Severity severity, String section) {
		return rule(code, severity, RFC_5280, section);
	}

	static ChainProblemRule rule(String code, Severity severity, String document, String section) {
		return new ChainProblemRule(code, severity, new Citation(document, section));
	}
}
