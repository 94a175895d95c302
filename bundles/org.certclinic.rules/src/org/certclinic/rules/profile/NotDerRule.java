package org.certclinic.rules.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Deviation;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Phrase;

/**
 * A certificate that can be read but is not DER: some programs refuse it, others compute another digest. Only a note where the deviations
 * are such as all programs put up with. X.690, 10 and 11.
 */
public final class NotDerRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.encoding.not-der");
	/** Those that have rules of their own: on times, names and keys. */
	private static final Set<String> ELSEWHERE = Set.of("time-format", "time-type", "time-unreadable", "curve-explicit", "key-unreadable");
	private static final String CHARACTERS = "string-characters";
	private static final Set<String> HARMLESS = Set.of("default-encoded", "named-bits-not-minimal", "unused-bits-not-zero", "set-not-sorted");
	/** Those that there are words for. */
	private static final Set<String> KNOWN = Set.of("length-not-minimal", "indefinite-length", "constructed-string", "integer-not-minimal",
			"oid-not-minimal", "boolean-not-ff", "default-encoded", "set-not-sorted", "unused-bits-not-zero", "named-bits-not-minimal",
			"bits-not-octets", "trailing-bytes", CHARACTERS, "rdn-empty", "ip-length", "list-empty");

	public NotDerRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, new Citation("X.690", "10")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		if (certificate.deviations().isEmpty()) {
			return Optional.empty();
		}
		List<Deviation> deviations = certificate.deviations().stream().filter(deviation -> !isToldElsewhere(deviation)).toList();
		return deviations.isEmpty() ? Optional.empty() : Optional.of(finding(certificate, deviations));
	}

	private static boolean isToldElsewhere(Deviation deviation) {
		boolean name = deviation.field().startsWith("tbsCertificate.subject") || deviation.field().startsWith("tbsCertificate.issuer");
		return ELSEWHERE.contains(deviation.code()) || name && deviation.code().equals(CHARACTERS);
	}

	private Finding finding(CertificateEvidence certificate, List<Deviation> deviations) {
		boolean harmless = deviations.stream().allMatch(deviation -> HARMLESS.contains(deviation.code()));
		Deviation first = deviations.getFirst();
		Object words = KNOWN.contains(first.code()) ? Phrase.of("deviation." + first.code()) : first.code();
		return finding(certificate, harmless ? Severity.INFO : Severity.WARNING).with("count", deviations.size()).with("code", words)
				.with("offset", first.offset()).with("field", first.field());
	}
}
