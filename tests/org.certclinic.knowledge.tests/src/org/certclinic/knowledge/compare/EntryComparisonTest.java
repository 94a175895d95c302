package org.certclinic.knowledge.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.certclinic.core.Texts;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.compare.Difference.Kind;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class EntryComparisonTest {

	private static List<String> english(String content, String... changes) {
		return differences(content, changes).stream().map(difference -> difference.text().en()).toList();
	}

	private static List<Difference> differences(String content, String... changes) {
		return EntryComparison.compare(Revisions.entry(content), Revisions.changed(content, changes));
	}

	@Test
	void findsNothingBetweenAnEntryAndItself() throws IOException {
		for (Entry entry : Revisions.shipped()) {
			assertEquals(List.of(), EntryComparison.compare(entry, Revisions.entry(Revisions.written(entry))), entry.getId());
		}
	}

	@Test
	void knowsNothingOfLines() {
		assertEquals(List.of(), english(Revisions.CASE, "><", ">\n\n\t<"));
	}

	@Test
	void tellsOfAChangedTextByLanguage() {
		assertEquals(List.of("answer › Chinese: “先看插好没有。” → “先看灯。”"), english(Revisions.CASE, "先看插好没有。", "先看灯。"));
	}

	@Test
	void tellsBothSidesInFull() {
		String longer = "先看灯。".repeat(40);

		Difference difference = differences(Revisions.CASE, "先看插好没有。", longer).getFirst();

		assertEquals("先看插好没有。", difference.before().zh());
		assertEquals(longer, difference.now().zh());
	}

	@Test
	void tellsAllThatAnAddedPartHas() {
		Difference added = differences(Revisions.CASE, "<questions>", "<questions><text><en>New?</en></text><answers><text><en>Yes</en></text></answers></questions><questions>")
				.getFirst();

		assertEquals(Kind.ADDED, added.kind());
		assertEquals("", added.before().en());
		assertEquals("text: New?\nanswer “Yes”\n  text: Yes", added.now().en());
	}

	@Test
	void tellsOfACauseThatWasAddedAndOneThatWasRemoved() {
		assertEquals(List.of("cause “service-off” removed", "cause “pin-locked” added"),
				english(Revisions.CASE, "service-off", "pin-locked"));
	}

	@Test
	void tellsOfALikelihood() {
		assertEquals(List.of("cause “service-off” › likelihood: rare → occasional"),
				english(Revisions.CASE, "likelihood=\"rare\"", "likelihood=\"occasional\""));
	}

	@Test
	void tellsOfAnotherOrderOnce() {
		List<Difference> differences = differences(Revisions.CASE, "<causes><cause href=\"kb:/#unplugged\"/></causes>", "", "  <questions>",
				"  <causes><cause href=\"kb:/#unplugged\"/></causes>\n  <questions>");

		assertEquals(List.of("Order of causes changed: cause “service-off”, cause “unplugged”"),
				differences.stream().map(difference -> difference.text().en()).toList());
		assertEquals(Kind.MOVED, differences.getFirst().kind());
	}

	@Test
	void tellsOfAStepByItsId() {
		assertEquals(List.of("check “retry” › text › English: “Try again.” → “Sign again.”"),
				english(Revisions.REMEDY, "Try again.", "Sign again."));
	}

	@Test
	void tellsOfAStepThatIsOfAnotherKind() {
		assertEquals(List.of("step “start”: step → check"),
				english(Revisions.REMEDY, "\"kb:ActionStep\" id=\"start\"", "\"kb:CheckStep\" id=\"start\""));
	}

	@Test
	void tellsWhereAnOutcomeLeadsNow() {
		assertEquals(List.of("check “retry” › outcome “It does not” › next step: “start” → “open”"),
				english(Revisions.REMEDY, "nextStep=\"start\"", "nextStep=\"open\""));
	}

	@Test
	void tellsOfARewrittenCodeAsAChange() {
		assertEquals(List.of("code hresult 8010001D › value: “8010001D” → “8010001E”"), english(Revisions.CASE, "8010001D", "8010001E"));
	}

	@Test
	void tellsOfARewrittenPhraseAsAChange() {
		assertEquals(List.of("customers' words › Chinese phrase “插上没反应”: “插上没反应” → “盾不亮”"),
				english(Revisions.CASE, "插上没反应", "盾不亮"));
	}

	@Test
	void tellsOfAPartThatIsNewAsAWhole() {
		assertEquals(List.of("applicability added"), english(Revisions.REMEDY, "  <risks>", "<applicability validUntil=\"2020-01-01\"/>  <risks>"));
	}

	@Test
	void tellsOfAReviewInItsOwnWords() {
		assertEquals(List.of("change of state “in review” added", "comment “Say which light.” › settled: yes → no"),
				english(Revisions.REVIEWED, "  <comments", "  <history state=\"inReview\" who=\"Li Lei\" at=\"2026-04-01T08:00Z\"/>  <comments",
						" resolved=\"true\"", ""));
	}

	@Test
	void tellsOfTests() {
		assertEquals(List.of("test with a query “插上盾没反应” › last place that counts: 3 → 1",
				"test with a query “PIN 码锁死了” › expectation: must not lead here → must lead here",
				"test with findings “token.reader.none, token.service.off” › finding “token.service.off” removed"),
				english(Revisions.REVIEWED, "\"kb:QueryTest\">", "\"kb:QueryTest\" rank=\"1\">", " expectation=\"mustNot\"", "",
						"<findings>token.service.off</findings>", ""));
	}

	@Test
	void tellsOfWhatTheEntryReplaces() {
		assertEquals(List.of("replaced entry revision 3 removed"), english(Revisions.REVIEWED, "<overrides revision=\"3\"/>", ""));
		assertEquals(List.of("replaced entry › revision: 3 → 4"), english(Revisions.REVIEWED, "revision=\"3\"", "revision=\"4\""));
	}

	@Test
	void speaksChinese() {
		assertEquals("检查步骤“retry” › 结果“不行” › 下一步：“start” → “open”",
				differences(Revisions.REMEDY, "nextStep=\"start\"", "nextStep=\"open\"").getFirst().text().zh());
	}

	@Test
	void refusesEntriesOfDifferentKinds() {
		Entry item = Revisions.entry(Revisions.CASE);
		Entry remedy = Revisions.entry(Revisions.REMEDY);

		assertThrows(IllegalArgumentException.class, () -> EntryComparison.compare(item, remedy));
	}

	@Test
	void comparesLinkedEntriesByTheTitlesTheyLeadTo() {
		Entry linked = ShippedBase.base().cases().stream().filter(item -> item.getCauses().size() > 1).findFirst().orElseThrow();
		Entry unlinked = Revisions.entry(Revisions.written(linked));

		assertEquals(List.of(), EntryComparison.compare(linked, unlinked));
	}

	@Test
	void hasWordsForAllOfTheModel() {
		Texts texts = Texts.beside(EntryComparison.class);
		Set<String> keys = new HashSet<>();
		for (var classifier : KnowledgePackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind) {
				if (!kind.isAbstract() && !KnowledgePackage.Literals.ENTRY.isSuperTypeOf(kind)) {
					keys.add("kind." + kind.getName());
				}
				for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
					keys.add("feature." + feature.getName());
					if (feature.isMany() && !Features.contains(feature)) {
						keys.add("one." + feature.getName());
					}
				}
			}
		}
		keys.forEach(key -> assertFalse(texts.text(key).isEmpty(), key));
	}
}
