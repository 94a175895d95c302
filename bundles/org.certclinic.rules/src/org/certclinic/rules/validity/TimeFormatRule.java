package org.certclinic.rules.validity;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Deviation;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Phrase;

/** A validity written in a way that the profile does not know: without seconds, with an offset, or as a GeneralizedTime before 2050. */
public final class TimeFormatRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.validity.time-format");
	private static final String FORMAT = "time-format";
	private static final String TYPE = "time-type";

	public TimeFormatRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.1.2.5")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		for (Deviation deviation : certificate.deviations()) {
			boolean odd = deviation.code().equals(FORMAT) || deviation.code().equals(TYPE);
			if (odd && deviation.field().contains("validity")) {
				return Optional.of(finding(certificate).with("field", deviation.field()).with("flaw",
						Phrase.of(deviation.code().equals(TYPE) ? "time.type" : "time.format")));
			}
		}
		return Optional.empty();
	}
}
