package org.certclinic.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.rules.chain.ChainRules;

/** Makes judged chains. */
public final class Chains {
	private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");

	private Chains() {
	}

	/** Of a leaf, a CA and a root that is trusted. */
	public static ChainEvidence with(ChainProblem... problems) {
		return of(new ChainPath(List.of(new CertificateBuilder().subject("CN=leaf").build(), CertificateBuilder.authority().subject("CN=CA").build(),
				CertificateBuilder.authority().subject("CN=root").build()), true, List.of(problems)));
	}

	/** A problem with as many values as any text tells. */
	public static ChainProblem problem(String code, Severity severity, int depth) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (String name : List.of("one", "two", "three")) {
			values.put(name, name);
		}
		return new ChainProblem(code, severity, depth, values);
	}

	private static ChainEvidence of(ChainPath path) {
		CertificateEvidence leaf = path.certificates().getFirst();
		return new ChainEvidence(leaf, AT, Profile.GENERAL, List.of(path), List.of(), true);
	}

	/** A chain with all problems there are, at depths that there are and are not. */
	static List<Evidence> odd() {
		List<ChainProblem> problems = new ArrayList<>();
		ChainRules.all().forEach(rule -> List.of(-2, -1, 0, 2, 99)
				.forEach(depth -> problems.add(problem(rule.metadata().id().value(), Severity.INFO, depth))));
		return List.of(with(problems.toArray(ChainProblem[]::new)), of(new ChainPath(List.of(new CertificateBuilder().subject(new String[0])
				.build()), false, List.of(problem("chain.no-such-code", Severity.ERROR, 0)))));
	}
}
