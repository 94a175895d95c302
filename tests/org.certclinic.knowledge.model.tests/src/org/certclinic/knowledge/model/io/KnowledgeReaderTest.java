package org.certclinic.knowledge.model.io;

import static org.certclinic.knowledge.model.io.KnowledgeFiles.caseFile;
import static org.certclinic.knowledge.model.io.KnowledgeFiles.entry;
import static org.certclinic.knowledge.model.io.KnowledgeFiles.problem;
import static org.certclinic.knowledge.model.io.KnowledgeFiles.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Likelihood;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.io.FileProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KnowledgeReaderTest {

	@Test
	void readsWhatTheFileSays() {
		var item = (Case) entry(caseFile("""
				<title><zh>题</zh><en>title</en></title>
				<applicability validUntil="2014-04-08"><browsers>Internet Explorer 6</browsers></applicability>
				<symptoms xsi:type="kb:CodeSymptom" likelihood="rare" family="ca" value="-1666"/>
				"""));

		assertEquals("made-up", item.getId());
		assertEquals("title", item.getTitle().getEn());
		assertEquals(LocalDate.of(2014, 4, 8), item.getApplicability().getValidUntil());
		assertEquals(List.of("Internet Explorer 6"), item.getApplicability().getBrowsers());
		assertEquals(Likelihood.RARE, item.getSymptoms().getFirst().getLikelihood());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<history state='approved' who='Li Lei' at='2026-03-02T09:15+08:00'/>",
			"<history state='validated' who='Li Lei' at='2026-03-02T09:15'/>", "<comments who='Li Lei' at='yesterday'/>",
			"<tests><query>no kind</query></tests>", "<tests xsi:type='kb:QueryTest' rank='first'/>",
			"<overrides revision='3'><id>another</id></overrides>" })
	void refusesAReviewOrTestItDoesNotUnderstand(String part) {
		assertEquals(Kind.UNKNOWN_CONTENT, problem(read(caseFile(part))).kind());
	}

	@Test
	void keepsTheOrderOfAFile() {
		var item = (Case) entry(caseFile("""
				<phrases><zh>丙</zh><zh>甲</zh><zh>乙</zh></phrases>
				<causes><cause href="kb:/#z"/></causes>
				<causes><cause href="kb:/#a"/></causes>
				"""));

		assertEquals(List.of("丙", "甲", "乙"), item.getPhrases().getZh());
		assertEquals(2, item.getCauses().size());
	}

	@Test
	void linksAnOutcomeToAStepOfTheSameFile() {
		var remedy = (Remedy) entry(KnowledgeFiles.remedyFile("""
				<steps xsi:type="kb:CheckStep" id="look"><outcomes nextStep="act"/></steps>
				<steps xsi:type="kb:ActionStep" id="rest"/>
				<steps xsi:type="kb:ActionStep" id="act"/>
				"""));

		Step next = remedy.getSteps().getFirst().getOutcomes().getFirst().getNextStep();

		assertEquals(remedy.getSteps().getLast(), next);
	}

	/** Lint tells the author; the rest of the remedy is as good as before. */
	@Test
	void keepsBothStepsWithOneId() {
		var remedy = (Remedy) entry(KnowledgeFiles.remedyFile("""
				<steps xsi:type="kb:ActionStep" id="act"/>
				<steps xsi:type="kb:CheckStep" id="act"/>
				"""));

		assertEquals(List.of("act", "act"), remedy.getSteps().stream().map(Step::getId).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GBK", "ISO-8859-1" })
	void readsEveryEncodingThatTheFileDeclaresTruly(String encoding) {
		String xml = caseFile("<title><zh>r&#xE9;sum\u00e9</zh></title>\n".replace("\u00e9", encoding.equals("GBK") ? "证" : "é"))
				.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + '"');

		Entry entry = entry(read(xml.getBytes(Charset.forName(encoding))));

		assertEquals(encoding.equals("GBK") ? "résum证" : "résumé", entry.getTitle().getZh());
	}

	@Test
	void readsAByteOrderMark() {
		Entry entry = entry(read("\ufeff" + caseFile("")));

		assertEquals("made-up", entry.getId());
	}

	@Test
	void readsCommentsAndInstructionsAsNothing() {
		Entry entry = entry(read(caseFile("<!-- note --><?editor fold?><title><zh>题</zh></title>\n")));

		assertEquals("题", entry.getTitle().getZh());
	}

	@Test
	void bringsAnOlderVersionToThisOne() {
		var fromZero = new FakeMigration();
		byte[] old = caseFile("").replace("knowledge:1", "knowledge:0").replace("id=", "name=").getBytes(StandardCharsets.UTF_8);

		Entry entry = entry(new KnowledgeReader(List.of(fromZero)).read(KnowledgeFiles.NOWHERE, old));

		assertEquals("made-up", entry.getId());
	}

	@Test
	void doesNotMigrateThisVersion() {
		byte[] current = caseFile("").getBytes(StandardCharsets.UTF_8);

		Entry entry = entry(new KnowledgeReader(List.of(new FakeMigration())).read(KnowledgeFiles.NOWHERE, current));

		assertEquals("made-up", entry.getId());
	}

	@Test
	void refusesAnOlderVersionThatNoMigrationReads() {
		FileProblem problem = problem(read(caseFile("").replace("knowledge:1", "knowledge:0")));

		assertEquals(Kind.NOT_KNOWLEDGE, problem.kind());
		assertEquals("urn:certclinic:knowledge:0", problem.detail());
	}

	@ParameterizedTest
	@ValueSource(strings = { "cfca-d01.case", "a/b/x.cause", "x.y.remedy" })
	void acceptsTheNamesOfEntries(String name) {
		assertTrue(KnowledgeReader.accepts(Path.of(name)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "readme.md", ".cfca-d01.case123.tmp", ".case", "case", "x.case~", "x.CASE" })
	void acceptsNoOtherNames(String name) {
		assertFalse(KnowledgeReader.accepts(Path.of(name)));
	}

	/** In version 0 the id was called name. */
	private static final class FakeMigration implements Migration {
		@Override
		public int from() {
			return 0;
		}

		@Override
		public byte[] migrate(byte[] xml) {
			return new String(xml, StandardCharsets.UTF_8).replace("knowledge:0", "knowledge:1").replace("name=", "id=")
					.getBytes(StandardCharsets.UTF_8);
		}
	}
}
