package org.certclinic.rules.profile;

import java.math.BigInteger;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Phrase;

/** A serial number that is zero, negative or over 20 octets; in a root, which is known by its bytes, a note. RFC 5280, 4.1.2.2. */
public final class BadSerialRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.serial.bad");
	private static final int MOST_OCTETS = 20;

	public BadSerialRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.1.2.2")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		Severity severity = certificate.isSelfIssued() ? Severity.INFO : Severity.WARNING;
		return flaw(certificate.serial()).map(flaw -> finding(certificate, severity).with("flaw", flaw));
	}

	private static Optional<Phrase> flaw(BigInteger serial) {
		if (serial.signum() <= 0) {
			return Optional.of(Phrase.of(serial.signum() == 0 ? "serial.zero" : "serial.negative"));
		}
		int octets = serial.bitLength() / 8 + 1;
		return octets <= MOST_OCTETS ? Optional.empty() : Optional.of(Phrase.of("serial.long", octets));
	}
}
