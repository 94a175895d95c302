package org.certclinic.rules.web;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** A server's certificate whose common name is none of its alternative names. */
public final class CommonNameRule extends PublicServerRule {
	static final RuleId ID = new RuleId("web.name.common-name-elsewhere");

	public CommonNameRule() {
		super(new RuleMetadata(ID, Severity.WARNING, requirement("7.1.4.3")));
	}

	@Override
	Optional<Finding> judgeServer(CertificateEvidence certificate) {
		Optional<String> name = certificate.subject().commonName();
		boolean silent = name.isEmpty() || hosts(certificate).isEmpty()
				|| hosts(certificate).stream().anyMatch(host -> host.text().equalsIgnoreCase(name.get()));
		return silent ? Optional.empty() : Optional.of(finding(certificate).with("name", name.get()));
	}
}
