package org.certclinic.rules.usage;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/**
 * A person's certificate whose purposes leave out client authentication: browsers do not offer it for logging in. Silent for those of
 * servers, code signers and CAs, and only a note where another authority than the bank's issued it. RFC 5280, 4.2.1.12.
 */
public final class NotForLoginRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.usage.not-for-login");

	public NotForLoginRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.2.1.12")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		List<String> purposes = Traits.purposes(certificate);
		boolean silent = purposes.isEmpty() || purposes.contains(Traits.CLIENT_AUTH) || purposes.contains(Traits.ANY_PURPOSE)
				|| Purposes.nameAnotherTrade(purposes) || Traits.isAuthority(certificate);
		if (silent) {
			return Optional.empty();
		}
		Severity severity = Traits.issuerSystem(certificate).isPresent() ? Severity.WARNING : Severity.INFO;
		return Optional.of(finding(certificate, severity).with("purposes", purposes.stream().map(Purposes::name).toList()));
	}
}
