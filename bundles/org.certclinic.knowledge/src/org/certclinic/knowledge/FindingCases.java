package org.certclinic.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.certclinic.core.BilingualText;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.knowledge.export.Words;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.Likelihood;

/** The cases of a knowledge base by the findings and problems that are their symptoms, likeliest first. Read when first asked. */
public final class FindingCases implements CaseDirectory {
	private final Supplier<KnowledgeBase> base;
	private Map<String, List<CaseReference>> cases;

	/** @param base is asked once, when the first code is looked up */
	public FindingCases(Supplier<KnowledgeBase> base) {
		this.base = Objects.requireNonNull(base, "base");
	}

	@Override
	public List<CaseReference> casesOf(String code) {
		return cases().getOrDefault(code, List.of());
	}

	private synchronized Map<String, List<CaseReference>> cases() {
		if (cases == null) {
			cases = read(base.get());
		}
		return cases;
	}

	private static Map<String, List<CaseReference>> read(KnowledgeBase base) {
		Map<String, List<Sign>> signs = new HashMap<>();
		for (Case item : base.cases()) {
			var reference = new CaseReference(item.getId(), title(item));
			item.getSymptoms().stream().filter(FindingSymptom.class::isInstance).map(FindingSymptom.class::cast)
					.forEach(symptom -> signs.computeIfAbsent(symptom.getRule(), _ -> new ArrayList<>())
							.add(new Sign(symptom.getLikelihood(), reference)));
		}
		Map<String, List<CaseReference>> cases = new HashMap<>();
		signs.forEach((rule, found) -> cases.put(rule, found.stream().sorted(Comparator.comparing(Sign::likelihood)).map(Sign::reference)
				.distinct().toList()));
		return cases;
	}

	private static BilingualText title(Case item) {
		return Words.of(item.getTitle());
	}

	private record Sign(Likelihood likelihood, CaseReference reference) {
	}
}
