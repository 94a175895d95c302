package org.certclinic.knowledge.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.lint.Bases;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTextTest {
	private static final String CASE = "cases/card-error.case";

	@TempDir
	Path folder;

	@Test
	void showsEveryCauseQuestionAndStepOfTheShippedCases() {
		KnowledgeBase base = KnowledgeLoader.load(List.of(Bases.shipped()));
		var text = new CaseText(base);

		for (Case item : base.cases()) {
			String plain = text.plain(item, Locale.CHINESE);
			for (PossibleCause possible : item.getCauses()) {
				assertTrue(plain.contains(possible.getCause().getTitle().getZh()), item.getId());
				possible.getCause().getRemedies().forEach(remedy -> assertSteps(plain, remedy));
			}
			item.getRemedies().forEach(remedy -> assertSteps(plain, remedy));
			item.getQuestions().forEach(question -> assertTrue(plain.contains(question.getText().getZh()), item.getId()));
		}
	}

	private static void assertSteps(String plain, Remedy remedy) {
		for (Step step : remedy.getSteps()) {
			assertTrue(plain.contains(step.getText().getZh()), remedy.getId() + ' ' + step.getId());
		}
	}

	@Test
	void isInTheLanguageAskedFor() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);
		Case item = base.findCase("card-error").orElseThrow();

		assertTrue(new CaseText(base).markdown(item, Locale.ENGLISH).startsWith("# The key is not seen\n"));
		assertTrue(new CaseText(base).markdown(item, Locale.SIMPLIFIED_CHINESE).startsWith("# 读不到 Key\n"));
	}

	@Test
	void markdownTakesNoTextForMarkup() throws IOException {
		KnowledgeBase base = Bases.sound()
				.change(CASE, "<zh>先看插好没有。</zh>", "<zh>- *a* [b](javascript:c) &lt;script&gt; d_e_f\n1. g</zh>").load(folder);

		String markdown = new CaseText(base).markdown(base.findCase("card-error").orElseThrow(), Locale.CHINESE);

		assertEquals("\\- \\*a\\* \\[b\\](javascript:c) \\<script\\> d\\_e\\_f 1. g", markdown.lines().skip(4).findFirst().orElse(""));
	}

	@Test
	void htmlTakesNoTextForMarkup() throws IOException {
		KnowledgeBase base = Bases.sound().change(CASE, "<zh>读不到 Key</zh>", "<zh>&lt;img src=x onerror=\"a()\"&gt;&amp;</zh>")
				.change("remedies/plug-in.remedy", "https://example.org/tool", "javascript:alert(1)").load(folder);

		String html = new CaseText(base).html(base.findCase("card-error").orElseThrow());

		assertTrue(html.contains("<h1>&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;</h1>"));
		assertFalse(html.contains("<img"));
		assertFalse(html.contains("javascript:"));
	}

	@Test
	void htmlHoldsBothLanguages() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);

		String html = new CaseText(base).html(base.findCase("card-error").orElseThrow());

		assertTrue(html.contains("<article lang=\"zh\">\n<h1>读不到 Key</h1>"));
		assertTrue(html.contains("<article lang=\"en\">\n<h1>The key is not seen</h1>"));
		assertTrue(html.contains("<a href=\"https://example.org/tool\">"));
	}
}
