package org.certclinic.ui.knowledge.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Risk;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.Text;
import org.certclinic.knowledge.model.io.EntryReference;
import org.certclinic.ui.knowledge.editor.model.PartEdits.Says;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What has one obvious way to be mended is mended by it. */
class QuickFixesTest {
	private static final KnowledgeFactory FACTORY = KnowledgeFactory.eINSTANCE;

	private final Map<String, Entry> entries = Map.of("there", EntryReference.to(Remedy.class, Literals.REMEDY, "there"));
	private final QuickFixes fixes = new QuickFixes(new Translations(), id -> Optional.ofNullable(entries.get(id)));

	@Test
	void anotherWordBecomesTheProductsTerm() {
		Text text = text("请输入参考码", "Type the reference code");

		mend("kb.text.term", text);

		assertEquals("请输入参考号", text.getZh());
		assertEquals(Optional.empty(), fixes.of("kb.text.term", text));
	}

	@Test
	void aTranslationIsAcceptedAsItIs() {
		Text text = text("新", "old");
		text.setRevision(3);

		mend("kb.text.outdated-translation", text);

		assertEquals(3, text.getTranslatedFrom());
	}

	@Test
	void aRemedyIsMarkedWithTheRiskItsStepSpeaksOf() {
		Remedy remedy = FACTORY.createRemedy();
		Step step = PartEdits.addStep(remedy, -1, FACTORY.createActionStep());
		step.setText(text("把盾格式化。", "Format the key."));

		mend("kb.remedy.unmarked-risk", step);

		assertEquals(List.of(Risk.ERASES_KEYS), remedy.getRisks());
		assertEquals(Optional.empty(), fixes.of("kb.remedy.unmarked-risk", step));
	}

	@Test
	void anEntryAboutAnOutdatedSystemIsLimitedToIt() {
		Remedy remedy = FACTORY.createRemedy();
		remedy.setTitle(text("在 Windows XP 上安装", "Install on Windows XP"));

		mend("kb.applicability.missing", remedy);

		assertEquals(List.of("Windows XP"), remedy.getApplicability().getOperatingSystems());
	}

	@Test
	void anEntryAboutActiveXIsLimitedToItsBrowser() {
		Remedy remedy = FACTORY.createRemedy();
		remedy.setTitle(text("启用 ActiveX", "Enable ActiveX"));

		mend("kb.applicability.missing", remedy);

		assertEquals(List.of("Internet Explorer"), remedy.getApplicability().getBrowsers());
	}

	@Test
	void aReferenceThatLeadsNowhereIsTakenAwayAndOthersStay() {
		Case item = FACTORY.createCase();
		PartEdits.addRemedy(item, "gone");
		PartEdits.addRemedy(item, "there");

		mend("kb.file.dangling-reference", item);

		assertEquals(List.of("there"), item.getRemedies().stream().map(Entry::getId).toList());
	}

	@Test
	void aCauseThatIsNotThereIsTakenAwayWithWhatAnswersSayOfIt() {
		Case item = FACTORY.createCase();
		var possible = PartEdits.addCause(item, "gone");
		var question = FACTORY.createQuestion();
		var answer = FACTORY.createAnswer();
		question.getAnswers().add(answer);
		item.getQuestions().add(question);
		PartEdits.say(answer, "gone", Says.SUPPORTS);

		mend("kb.file.dangling-reference", possible);

		assertTrue(item.getCauses().isEmpty());
		assertTrue(answer.getSupports().isEmpty());
	}

	@Test
	void anOutcomeThatLeadsNowhereGoesOn() {
		var outcome = FACTORY.createOutcome();
		outcome.setRemedy(EntryReference.to(Remedy.class, Literals.REMEDY, "gone"));

		mend("kb.file.dangling-reference", outcome);

		assertEquals(null, outcome.getRemedy());
	}

	@Test
	void whatNeedsThoughtHasNoQuickFix() {
		assertEquals(Optional.empty(), fixes.of("kb.case.no-symptom", FACTORY.createCase()));
		assertEquals(Optional.empty(), fixes.of("kb.text.untranslated", text("甲", "")));
	}

	private void mend(String rule, EObject part) {
		fixes.of(rule, part).orElseThrow().change().run();
	}

	private static Text text(String zh, String en) {
		Text text = FACTORY.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}
}
