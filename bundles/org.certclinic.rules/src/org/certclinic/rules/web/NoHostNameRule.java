package org.certclinic.rules.web;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** A server's certificate without a host name among its alternative names: browsers no longer look at the common name. */
public final class NoHostNameRule extends PublicServerRule {
	static final RuleId ID = new RuleId("web.name.no-alternative-name");

	public NoHostNameRule() {
		super(new RuleMetadata(ID, Severity.ERROR, requirement("7.1.2.7.12")));
	}

	@Override
	Optional<Finding> judgeServer(CertificateEvidence certificate) {
		return hosts(certificate).isEmpty() ? Optional.of(finding(certificate)) : Optional.empty();
	}
}
