package org.certclinic.knowledge.model.io;

import static org.certclinic.knowledge.model.io.KnowledgeFiles.caseFile;
import static org.certclinic.knowledge.model.io.KnowledgeFiles.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Remedy;
import org.junit.jupiter.api.Test;

final class EntryLinkerTest {
	private final Cause unpaired = cause("codes-unpaired");
	private final Cause expired = cause("codes-expired");
	private final Remedy retry = remedy("retry");
	private final Map<String, Entry> entries = Map.of("codes-unpaired", unpaired, "codes-expired", expired, "retry", retry);
	private final EntryLinker linker = new EntryLinker(id -> Optional.ofNullable(entries.get(id)));

	@Test
	void findsReferencesByTheirId() {
		var item = (Case) entry(caseFile("""
				<causes><cause href="kb:/#codes-unpaired"/></causes>
				<remedies href="kb:/#retry"/>
				"""));

		List<String> dangling = linker.link(item);

		assertEquals(List.of(), dangling);
		assertSame(unpaired, item.getCauses().getFirst().getCause());
		assertSame(retry, item.getRemedies().getFirst());
	}

	@Test
	void findsReferencesOfTheEntrysInnermostParts() {
		var item = (Case) entry(caseFile("""
				<questions><answers><supports href="kb:/#codes-expired"/><excludes href="kb:/#codes-unpaired"/></answers></questions>
				"""));

		linker.link(item);

		var answer = item.getQuestions().getFirst().getAnswers().getFirst();
		assertEquals(List.of(expired), answer.getSupports());
		assertEquals(List.of(unpaired), answer.getExcludes());
	}

	@Test
	void reportsAndTakesOutWhatIsNotThere() {
		var item = (Case) entry(caseFile("<causes><cause href=\"kb:/#nowhere\"/></causes>\n"));

		List<String> dangling = linker.link(item);

		assertEquals(List.of("nowhere"), dangling);
		assertNull(item.getCauses().getFirst().getCause());
	}

	@Test
	void reportsAReferenceToAnotherKind() {
		var item = (Case) entry(caseFile("<causes><cause href=\"kb:/#retry\"/></causes>\n"));

		List<String> dangling = linker.link(item);

		assertEquals(List.of("retry"), dangling);
		assertNull(item.getCauses().getFirst().getCause());
	}

	@Test
	void keepsTheOrderOfTheOthersWhereOneIsTakenOut() {
		var item = (Case) entry(caseFile("""
				<questions><answers>
				<supports href="kb:/#codes-expired"/><supports href="kb:/#nowhere"/><supports href="kb:/#codes-unpaired"/>
				</answers></questions>
				"""));

		List<String> dangling = linker.link(item);

		assertEquals(List.of("nowhere"), dangling);
		assertEquals(List.of(expired, unpaired), item.getQuestions().getFirst().getAnswers().getFirst().getSupports());
	}

	@Test
	void acceptsAnyEntryWhereAnyMayStand() {
		var item = (Case) entry(caseFile("<applicability><supersededBy xsi:type=\"kb:Remedy\" href=\"kb:/#retry\"/></applicability>\n"));

		List<String> dangling = linker.link(item);

		assertTrue(dangling.isEmpty());
		assertSame(retry, item.getApplicability().getSupersededBy());
	}

	@Test
	void reportsAReferenceWithoutId() {
		var item = (Case) entry(caseFile("<causes><cause href=\"kb:/\"/></causes>\n"));

		assertEquals(1, linker.link(item).size());
	}

	private static Cause cause(String id) {
		Cause cause = KnowledgeFactory.eINSTANCE.createCause();
		cause.setId(id);
		return cause;
	}

	private static Remedy remedy(String id) {
		Remedy remedy = KnowledgeFactory.eINSTANCE.createRemedy();
		remedy.setId(id);
		return remedy;
	}
}
