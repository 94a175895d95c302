package org.certclinic.knowledge.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Remedy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartPathTest {
	private static Remedy remedy() {
		return (Remedy) EcoreUtil.copy(ShippedBase.base().find("check-before-next-try")
				.orElseGet(() -> ShippedBase.base().entries().stream().filter(Remedy.class::isInstance)
						.filter(entry -> ((Remedy) entry).getSteps().getLast().getOutcomes().size() > 1).findFirst().orElseThrow()));
	}

	@Test
	void findsEveryPartOfEveryShippedEntryByItsPath() {
		for (Entry entry : ShippedBase.base().entries()) {
			Set<String> paths = new HashSet<>(Set.of(""));
			assertSame(entry, PartPath.find(entry, PartPath.of(entry)).orElseThrow());
			entry.eAllContents().forEachRemaining(part -> {
				String path = PartPath.of(part);
				assertEquals(true, paths.add(path), path);
				assertSame(part, PartPath.find(entry, path).orElseThrow(), path);
			});
		}
	}

	@Test
	void staysWithAStepThatMoves() {
		Remedy remedy = remedy();
		EObject outcome = remedy.getSteps().getLast().getOutcomes().getLast();
		String path = PartPath.of(outcome);

		remedy.getSteps().move(0, remedy.getSteps().size() - 1);

		assertEquals("steps." + remedy.getSteps().getFirst().getId() + "/outcomes." + remedy.getSteps().getFirst().getOutcomes().size(), path);
		assertSame(outcome, PartPath.find(remedy, path).orElseThrow());
	}

	@Test
	void staysWithACauseThatMoves() {
		Case item = EcoreUtil.copy(ShippedBase.base().cases().stream().filter(some -> some.getCauses().size() > 1).findFirst().orElseThrow());
		EObject cause = item.getCauses().getLast();
		String path = PartPath.of(cause);

		item.getCauses().move(0, item.getCauses().size() - 1);

		assertSame(cause, PartPath.find(item, path).orElseThrow());
	}

	@Test
	void takesAStepsIdAlone() {
		Remedy remedy = remedy();

		assertSame(remedy.getSteps().getFirst(), PartPath.find(remedy, remedy.getSteps().getFirst().getId()).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "gone", "steps.gone", "steps", "steps.", "title.1", "title/", "/", ".", "id", "risks.1", "title/zh", "steps.1/outcomes.99",
			"notes.0", "notes.-1", "notes.x", "//@steps.0" })
	void findsNothingForOtherWords(String path) {
		assertEquals(Optional.empty(), PartPath.find(remedy(), path));
	}
}
