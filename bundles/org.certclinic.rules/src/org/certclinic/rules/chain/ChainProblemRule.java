package org.certclinic.rules.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/**
 * Tells one kind of problem of a chain's best path. Where several certificates have it the finding is about the one where it is worst,
 * among equals the nearest to the leaf, and says how many more there are.
 */
final class ChainProblemRule extends EvidenceRule<ChainEvidence> {
	private static final Comparator<ChainProblem> WORST_FIRST = Comparator.comparing(ChainProblem::severity).thenComparing(ChainProblem::depth);

	private final String code;

	ChainProblemRule(String code, Severity severity, Citation citation) {
		super(ChainEvidence.class, new RuleMetadata(new RuleId(code), severity, citation));
		this.code = code;
	}

	@Override
	protected Optional<Finding> judge(ChainEvidence chain) {
		List<ChainProblem> own = chain.best().problems().stream().filter(problem -> problem.code().equals(code)).sorted(WORST_FIRST).toList();
		return own.isEmpty() ? Optional.empty() : Optional.of(finding(chain, own.getFirst(), own.size() - 1));
	}

	private Finding finding(ChainEvidence chain, ChainProblem problem, int more) {
		Finding finding = finding(chain, problem.severity()).with(ChainTexts.CERTIFICATE, ChainPlaces.of(chain.best(), problem.depth(), more));
		for (var value : problem.values().entrySet()) {
			finding = finding.with(value.getKey(), ChainValues.words(value.getValue()));
		}
		return finding;
	}
}
