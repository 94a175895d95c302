package org.certclinic.knowledge.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.lint.Bases;
import org.certclinic.knowledge.model.Audience;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Likelihood;
import org.certclinic.knowledge.model.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerReplyTest {
	private static final String CASE = "cases/card-error.case";
	private static final String CAUSE = "causes/unplugged.cause";
	private static final String PLUG = "remedies/plug-in.remedy";
	private static final String START = "remedies/start-service.remedy";

	@TempDir
	Path folder;

	@Test
	void tellsTheStepsOfEachCauseLikeliestFirst() throws IOException {
		String reply = reply(Bases.sound());

		assertInOrder(reply, "Not plugged in", "1. Plug it in.", "3. Open the page. https://example.org/tool", "The service is off",
				"1. As an administrator start it.");
	}

	@Test
	void asksWhenTheCauseIsNotKnown() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);
		Case item = base.findCase("card-error").orElseThrow();
		String question = "1. Is the light on?\n\n";

		assertTrue(new CustomerReply().text(item, Locale.ENGLISH).contains(question));
		assertFalse(new CustomerReply().text(item, cause(base, "unplugged"), Locale.ENGLISH).contains(question));
	}

	@Test
	void tellsOnlyOfTheCauseThatIsFound() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);

		String reply = new CustomerReply().text(base.findCase("card-error").orElseThrow(), cause(base, "service-off"), Locale.ENGLISH);

		assertTrue(reply.contains("1. As an administrator start it."));
		assertFalse(reply.contains("Plug it in."));
	}

	@Test
	void isInTheCustomersLanguage() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);

		String reply = new CustomerReply().text(base.findCase("card-error").orElseThrow(), Locale.CHINESE);

		assertTrue(reply.contains("1. 插上 Key。"));
		assertFalse(reply.contains("Plug it in."));
	}

	@Test
	void warnsOfARiskBeforeTheSteps() throws IOException {
		String warning = Words.text("reply.risk.needsAdministrator").en();

		assertInOrder(reply(Bases.sound()), warning, "1. As an administrator start it.");
	}

	@Test
	void promisesWhatSupportDoes() throws IOException {
		String reply = reply(Bases.sound().change(START, "lifecycle=\"validated\"", "lifecycle=\"validated\" performer=\"support\""));

		assertTrue(reply.contains("Start the service"));
		assertFalse(reply.contains("As an administrator start it."));
	}

	@Test
	void saysNothingOfAnInternalRemedy() throws IOException {
		String reply = reply(Bases.sound().change(START, "lifecycle=\"validated\"", "audience=\"internal\""));

		assertFalse(reply.contains("Start the service"));
		assertFalse(reply.contains("As an administrator start it."));
		assertTrue(reply.contains(Words.text("reply.checking").en()));
	}

	@Test
	void saysNothingOfAnInternalCause() throws IOException {
		String reply = reply(Bases.sound().change(CAUSE, "lifecycle=\"validated\"", "audience=\"internal\""));

		assertFalse(reply.contains("Not plugged in"));
	}

	@Test
	void saysNothingOfAnInternalCase() throws IOException {
		String reply = reply(Bases.sound().change(CASE, "lifecycle=\"validated\"", "audience=\"internal\""));

		assertFalse(reply.contains("The key is not seen"));
		assertFalse(reply.contains("Plug it in."));
	}

	@Test
	void leavesOutStepsThatRunInTheWorkbench() throws IOException {
		String reply = reply(Bases.sound().change(PLUG, "<steps xsi:type=\"kb:ActionStep\" id=\"plug\">",
				"<steps xsi:type=\"kb:CommandStep\" id=\"probe\" command=\"org.certclinic.probe\"><text><zh>探测</zh><en>Probe it</en></text>"
						+ "</steps><steps xsi:type=\"kb:ActionStep\" id=\"plug\">"));

		assertFalse(reply.contains("Probe it"));
		assertTrue(reply.contains("1. Plug it in."));
	}

	@Test
	void numbersStepsAsTheyAreShown() throws IOException {
		String reply = reply(Bases.sound().change(START, " escalateTo=\"vendor\"", " nextStep=\"start\""));

		assertTrue(reply.contains("It does not: " + Words.text("reply.lead.step", 1).en()));
	}

	@Test
	void hasNothingInternalForTheShippedCases() {
		KnowledgeBase base = KnowledgeLoader.load(List.of(Bases.shipped()));
		List<Remedy> internal = base.entries().stream().filter(entry -> entry.getAudience() == Audience.INTERNAL)
				.map(Remedy.class::cast).toList();

		assertFalse(internal.isEmpty());
		base.cases().stream().flatMap(item -> replies(item)).forEach(reply -> {
			internal.forEach(remedy -> assertFalse(reply.contains(remedy.getTitle().getZh()) || reply.contains(remedy.getTitle().getEn())));
			base.entries().stream().map(Entry::getId).filter(id -> id.startsWith("cfca-")).forEach(id -> assertFalse(reply.contains(id), id));
			Stream.of(Likelihood.values()).map(Words::of).forEach(word -> assertFalse(reply.contains("（" + word.zh() + "）"), reply));
		});
	}

	private static Stream<String> replies(Case item) {
		var reply = new CustomerReply();
		Stream<String> known = item.getCauses().stream().map(possible -> reply.text(item, possible.getCause(), Locale.CHINESE));
		return Stream.concat(Stream.of(reply.text(item, Locale.CHINESE), reply.text(item, Locale.ENGLISH)), known);
	}

	private String reply(Bases bases) throws IOException {
		KnowledgeBase base = bases.load(folder);
		assertEquals(List.of(), base.problems());
		return new CustomerReply().text(base.findCase("card-error").orElseThrow(), Locale.ENGLISH);
	}

	private static Cause cause(KnowledgeBase base, String id) {
		return (Cause) base.find(id).orElseThrow();
	}

	private static void assertInOrder(String text, String... parts) {
		int from = 0;
		for (String part : parts) {
			int at = text.indexOf(part, from);
			assertTrue(at >= 0, () -> part + " in\n" + text);
			from = at + part.length();
		}
	}
}
