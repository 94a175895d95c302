package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.certclinic.ui.UiLanguage;
import org.junit.jupiter.api.Test;

/** A case on the phone: questions, causes, steps, reply. */
@WorkbenchTest
class ReadCaseTest {
	private static final String CODE = "-1666";
	private static final String CASE = "cfca-d04";

	private final Workbench workbench = new Workbench();
	private final CasesPage cases = workbench.cases();

	@Test
	void anOpenedCaseShowsItsTitleQuestionsAndCauses() {
		String title = cases.search(CODE).title(0);

		var reader = cases.open(0);

		assertEquals(title, reader.title());
		assertFalse(reader.answers(0).isEmpty());
		assertFalse(reader.causes().isEmpty());
	}

	@Test
	void aSelectedCaseIsShownBesideTheList() {
		String title = cases.search(CODE).title(0);

		var reader = cases.select(0);

		assertEquals(title, reader.title());
	}

	@Test
	void aTickedStepStaysTickedUntilItIsReset() {
		var reader = cases.search(CODE).open(0);
		String step = reader.steps().getFirst();

		reader.tick(step);
		cases.search("").open(0);
		cases.search(CODE).open(0);
		assertTrue(reader.isTicked(step));

		reader.resetTicks();
		assertFalse(reader.isTicked(step));
	}

	@Test
	void anAnswerIsKept() {
		var reader = cases.search(CODE).open(0);

		reader.answer(0, 0);

		assertTrue(reader.isAnswered(0, 0));
		reader.resetTicks();
		assertFalse(reader.isAnswered(0, 0));
	}

	@Test
	void backAndForwardGoThroughTheCasesRead() {
		var reader = cases.search("").open(1);
		String first = cases.hits().get(1);
		String second = cases.hits().get(2);
		cases.open(2);

		reader.back().showing(first);
		assertTrue(reader.canGoForward());
		reader.forward().showing(second);

		assertFalse(reader.canGoForward());
	}

	@Test
	void theReplyIsCopiedInChineseAndEnglish() {
		var reader = cases.search(CODE).open(0);

		String chinese = reader.copyReply("zh");
		String english = reader.copyReply("en");

		assertTrue(hasChinese(chinese), chinese);
		assertFalse(hasChinese(english), english);
		assertNotEquals(chinese, english);
		assertFalse(english.contains(CASE), english);
	}

	@Test
	void theButtonCopiesTheReplyInTheLanguageOfThePreferences() {
		var reader = cases.search(CODE).open(0);

		String reply = reader.copyReply();

		assertTrue(reply.equals(reader.copyReply("zh")) || reply.equals(reader.copyReply("en")), reply);
	}

	@Test
	void aSingleStepIsCopiedFromItsContextMenu() {
		var reader = cases.search(CODE).open(0);
		List<String> steps = reader.steps();

		String first = reader.copyStep(steps.get(0));
		String second = reader.copyStep(steps.get(1));

		assertFalse(first.isBlank());
		assertNotEquals(first, second);
		assertEquals(UiLanguage.current() == UiLanguage.ZH, hasChinese(first), first);
	}

	private static boolean hasChinese(String text) {
		return text.codePoints().anyMatch(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN);
	}
}
