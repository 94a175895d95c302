package org.certclinic.rules.web;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.CertificatePolicies;
import org.certclinic.core.evidence.ExtensionContent.CertificatePolicies.Policy;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/**
 * A rule that judges servers' certificates which claim, by a policy of the CA/Browser Forum, to be issued by its rules. Whoever has
 * a CA of his own is free to do otherwise and hears nothing.
 */
abstract class PublicServerRule extends EvidenceRule<CertificateEvidence> {
	/** Extended validation, and domain, organisation and individual validation: not those of code signing and mail. */
	private static final String EXTENDED = "2.23.140.1.1";
	private static final String BASELINE = "2.23.140.1.2.";

	PublicServerRule(RuleMetadata metadata) {
		super(CertificateEvidence.class, metadata);
	}

	static Citation requirement(String section) {
		return new Citation("CA/Browser Forum TLS Baseline Requirements", section);
	}

	@Override
	protected final Optional<Finding> judge(CertificateEvidence certificate) {
		return isPublicServer(certificate) ? judgeServer(certificate) : Optional.empty();
	}

	abstract Optional<Finding> judgeServer(CertificateEvidence certificate);

	private static boolean isPublicServer(CertificateEvidence certificate) {
		Optional<CertificatePolicies> policies = Traits.content(certificate, CertificatePolicies.class);
		if (policies.isEmpty() || !claims(policies.get()) || Traits.isAuthority(certificate)) {
			return false;
		}
		List<String> purposes = Traits.purposes(certificate);
		return purposes.isEmpty() || purposes.contains(Traits.SERVER_AUTH);
	}

	private static boolean claims(CertificatePolicies policies) {
		for (Policy policy : policies.policies()) {
			if (policy.oid().equals(EXTENDED) || policy.oid().startsWith(BASELINE)) {
				return true;
			}
		}
		return false;
	}

	/** Host names and addresses it is for. */
	static List<GeneralName> hosts(CertificateEvidence certificate) {
		return Traits.alternativeNames(certificate).stream()
				.filter(name -> name.kind() == GeneralName.Kind.DNS || name.kind() == GeneralName.Kind.IP).toList();
	}
}
