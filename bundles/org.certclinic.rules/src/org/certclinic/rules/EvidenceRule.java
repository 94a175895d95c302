package org.certclinic.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.finding.CaseFile;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.Outcome;
import org.certclinic.core.finding.Rule;
import org.certclinic.core.finding.RuleMetadata;

/**
 * A rule that judges each piece of evidence of one kind by itself. Made to be extended: a rule says what it judges and when it finds
 * something. Plain loops, no streams: dozens of rules look at each of thousands of certificates.
 */
public abstract class EvidenceRule<E extends Evidence> implements Rule {
	private static final Outcome NOT_APPLICABLE = new Outcome.NotApplicable();
	private static final Outcome PASSED = new Outcome.Passed();

	private final Class<E> kind;
	private final RuleMetadata metadata;

	/** @param kind of evidence it judges */
	protected EvidenceRule(Class<E> kind, RuleMetadata metadata) {
		this.kind = Objects.requireNonNull(kind, "kind");
		this.metadata = Objects.requireNonNull(metadata, "metadata");
	}

	@Override
	public final RuleMetadata metadata() {
		return metadata;
	}

	@Override
	public final Outcome examine(CaseFile file) {
		boolean applies = false;
		List<Finding> findings = List.of();
		var neighbours = new Neighbours(file);
		for (Evidence evidence : file.evidence()) {
			if (kind.isInstance(evidence) && isReadFarEnough(evidence) && appliesTo(kind.cast(evidence))) {
				applies = true;
				Optional<Finding> finding = judge(kind.cast(evidence), neighbours);
				if (finding.isPresent()) {
					findings = findings.isEmpty() ? new ArrayList<>() : findings;
					findings.add(finding.get());
				}
			}
		}
		if (!applies) {
			return NOT_APPLICABLE;
		}
		return findings.isEmpty() ? PASSED : new Outcome.Found(findings);
	}

	private boolean isReadFarEnough(Evidence evidence) {
		return !(evidence instanceof CertificateEvidence certificate) || certificate.isWhole() || judgesFragments();
	}

	/** Whether it judges certificates that are cut off too: not where it would take what was not read for what is not there. */
	protected boolean judgesFragments() {
		return false;
	}

	/** Whether there is anything to judge in this piece; true unless a rule says otherwise. */
	protected boolean appliesTo(E evidence) {
		return true;
	}

	/** What is to be said of this piece, {@code neighbours} being what lies in the same file. */
	protected Optional<Finding> judge(E evidence, Neighbours neighbours) {
		return judge(evidence);
	}

	/** What is to be said of this piece, whatever lies beside it. A rule overrides one of the two. */
	protected Optional<Finding> judge(E evidence) {
		return Optional.empty();
	}

	/** A finding about {@code evidence} as bad as the rule says. */
	protected final Finding finding(E evidence) {
		return metadata.finding(evidence);
	}

	/** A finding about {@code evidence} that is better or worse than usual. */
	protected final Finding finding(E evidence, Severity severity) {
		return new Finding(metadata.id(), severity, evidence, Map.of());
	}
}
