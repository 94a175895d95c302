package org.certclinic.knowledge.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.author.Sign.Kind;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {
	private static final Duplicates DUPLICATES = new Duplicates(ShippedBase.base(), ShippedBase.search());

	@Test
	void knowsEveryShippedCaseAgainUnderAnotherTitle() {
		for (Case item : ShippedBase.base().cases()) {
			Set<Sign> signs = Sign.of(item);
			if (!signs.isEmpty()) {
				List<Duplicate> found = of(Drafts.changed(item.getId(), copy -> {
					copy.setId("second");
					copy.setTitle(Drafts.text("别的题目", "Another title"));
				}));

				assertTrue(found.getFirst().likely(), item.getId());
				assertTrue(found.stream().filter(one -> one.likeness() == 1).anyMatch(one -> one.item() == item),
						() -> item.getId() + " is not among " + found);
			}
		}
	}

	@Test
	void warnsOfShippedCasesThatShareNearlyEverythingOnly() {
		Set<Set<String>> pairs = ShippedBase.base().cases().stream().flatMap(item -> of(Drafts.changed(item.getId(), _ -> {
		})).stream().filter(Duplicate::likely).map(one -> Set.of(item.getId(), one.item().getId()))).collect(Collectors.toSet());

		assertEquals(Set.of(Set.of("cfca-u06", "cfca-u11"), Set.of("cfca-u08", "cfca-u10")), pairs);
	}

	@ParameterizedTest
	@CsvSource({ "ca, -1666, cfca-d04", "hresult, 80070020, cfca-d11", "win32, 32, cfca-d11", "vbscript, 1B6, cfca-d02",
			"hresult, 0x800A01B6, cfca-d02" })
	void findsTheCaseWithTheCodeHoweverItIsWritten(String family, String value, String id) {
		List<Duplicate> found = of(Drafts.fresh(item -> item.getSymptoms().add(Drafts.code(family, value))));

		Duplicate first = found.getFirst();
		assertEquals(id, first.item().getId());
		assertEquals(List.of(Kind.CODE), first.shared().stream().map(Sign::kind).toList());
		assertTrue(first.likely());
	}

	@ParameterizedTest
	@CsvSource({ "No keypair has been created, cfca-d03", "no  keypare has been created!, cfca-d03", "安全协议失败。, cfca-d01" })
	void findsTheCaseWithTheMessageHoweverItIsWritten(String message, String id) {
		List<Duplicate> found = of(Drafts.fresh(item -> item.getSymptoms().add(Drafts.message(message))));

		assertEquals(id, found.getFirst().item().getId());
		assertEquals(List.of(new Sign(Kind.MESSAGE, message)), found.getFirst().shared());
	}

	@Test
	void findsTheMessageThatAPatternIsAbout() {
		var message = Drafts.message("No key file 17 has been created on drive C");
		message.setPattern("No key\\w* .*been created");

		List<Duplicate> found = of(Drafts.fresh(item -> item.getSymptoms().add(message)));

		assertEquals("cfca-d03", found.getFirst().item().getId());
	}

	@Test
	void findsTheCaseWithTheSameCauses() {
		Case known = ShippedBase.base().cases().stream().filter(item -> item.getCauses().size() > 1).findFirst().orElseThrow();

		List<Duplicate> found = of(Drafts.fresh(item -> known.getCauses().forEach(possible -> addCause(item, possible.getCause()))));

		assertEquals(known, found.getFirst().item());
		assertTrue(found.getFirst().shared().stream().anyMatch(sign -> sign.kind() == Kind.CAUSE));
	}

	@Test
	void doesNotLookAtTitlesAndPhrases() {
		List<Duplicate> found = of(Drafts.changed("cfca-d04", item -> {
			item.setId("second");
			item.getSymptoms().clear();
			item.getCauses().clear();
			item.getRemedies().clear();
		}));

		assertEquals(List.of(), found);
	}

	@Test
	void givesNoWarningForASharedRemedyAlone() {
		Case known = ShippedBase.base().cases().stream().filter(item -> !item.getRemedies().isEmpty() && !item.getCauses().isEmpty()).findFirst().orElseThrow();

		List<Duplicate> found = of(Drafts.fresh(item -> item.getRemedies().addAll(known.getRemedies())));

		assertFalse(found.isEmpty());
		assertTrue(found.stream().noneMatch(Duplicate::likely));
	}

	@Test
	void bearsWhatIsHalfWritten() {
		var pattern = Drafts.message("No keypair has been created");
		pattern.setPattern("([");

		List<Duplicate> found = of(Drafts.fresh(item -> {
			item.getSymptoms().addAll(List.of(Drafts.code(null, null), Drafts.code("hresult", ""), Drafts.code("nonsense", "1"),
					Drafts.code("hresult", "zzz"), Drafts.message(null), Drafts.message(""), pattern));
			addCause(item, null);
		}));

		assertEquals("cfca-d03", found.getFirst().item().getId());
	}

	@Test
	void hasNothingToSayOfCauses() {
		KnowledgeBase base = ShippedBase.base();
		Cause cause = KnowledgeFactory.eINSTANCE.createCause();
		cause.setId("new-cause");

		assertEquals(List.of(), of(Draft.of(base, cause, Path.of("new-cause.cause"))));
	}

	private static void addCause(Case item, Cause cause) {
		var possible = KnowledgeFactory.eINSTANCE.createPossibleCause();
		possible.setCause(cause);
		item.getCauses().add(possible);
	}

	private static List<Duplicate> of(Draft draft) {
		return DUPLICATES.of(draft, () -> false);
	}
}
