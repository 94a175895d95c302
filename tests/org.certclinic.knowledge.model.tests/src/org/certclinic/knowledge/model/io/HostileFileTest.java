package org.certclinic.knowledge.model.io;

import static org.certclinic.knowledge.model.io.KnowledgeFiles.HEADER;
import static org.certclinic.knowledge.model.io.KnowledgeFiles.NAMESPACES;
import static org.certclinic.knowledge.model.io.KnowledgeFiles.caseFile;
import static org.certclinic.knowledge.model.io.KnowledgeFiles.problem;
import static org.certclinic.knowledge.model.io.KnowledgeFiles.read;
import static org.certclinic.knowledge.model.io.KnowledgeFiles.remedyFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

import org.certclinic.knowledge.model.io.FileProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken or meant to harm are refused as a whole, in little time. */
final class HostileFileTest {
	private static final Duration SOON = Duration.ofSeconds(20);

	@Test
	void entityBombIsADoctype() {
		var bomb = new StringBuilder(HEADER + "<!DOCTYPE kb [\n<!ENTITY a0 \"ha\">\n");
		for (int i = 1; i < 100; i++) {
			bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">%n".formatted(i, i - 1, i - 1));
		}
		bomb.append("]>\n<kb:Case " + NAMESPACES + " id=\"made-up\"><title><zh>&a99;</zh></title></kb:Case>");

		FileProblem problem = assertTimeoutPreemptively(SOON, () -> problem(read(bomb.toString())));

		assertEquals(Kind.DOCTYPE, problem.kind());
		assertTrue(problem.line() >= 2 && problem.line() < 110, problem::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE kb [<!ENTITY x SYSTEM \"%s\">]>", "<!DOCTYPE kb SYSTEM \"%s\">",
			"<!DOCTYPE kb [<!ENTITY %% x SYSTEM \"%s\"> %%x;]>" })
	void externalEntityIsADoctypeAndNotRead(String doctype, @TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "the-secret");
		String xml = HEADER + doctype.formatted(secret.toUri()) + "\n<kb:Case " + NAMESPACES
				+ " id=\"made-up\"><title><zh>&x;</zh></title></kb:Case>";

		FileProblem problem = problem(read(xml));

		assertEquals(Kind.DOCTYPE, problem.kind());
		assertEquals(2, problem.line());
		assertFalse(problem.toString().contains("the-secret"));
	}

	@Test
	void undeclaredEntityIsNotXml() {
		FileProblem problem = problem(read(caseFile("<title><zh>&x;</zh></title>\n")));

		assertProblem(Kind.NOT_XML, 3, problem);
	}

	@Test
	void attributeOfAGigabyteIsTooLarge(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("huge.case");
		try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.write((HEADER + "<kb:Case " + NAMESPACES + " id=\"").getBytes(StandardCharsets.UTF_8));
			sparse.setLength(1L << 30);
		}

		FileProblem problem = assertTimeoutPreemptively(SOON, () -> problem(new KnowledgeReader().read(file)));

		assertProblem(Kind.TOO_LARGE, 0, problem);
	}

	@Test
	void largestFileIsStillRead() {
		String start = caseFile("<title><zh>x</zh></title>\n");
		String xml = start + " ".repeat(KnowledgeFormat.MAX_BYTES - start.length());

		assertTimeoutPreemptively(SOON, () -> KnowledgeFiles.entry(xml));
		assertProblem(Kind.TOO_LARGE, 0, problem(read(xml + " ")));
	}

	@Test
	void deepNestingIsTooDeep() {
		String xml = caseFile("<title>".repeat(10_000) + "</title>".repeat(10_000) + "\n");

		FileProblem problem = assertTimeoutPreemptively(SOON, () -> problem(read(xml)));

		assertProblem(Kind.TOO_DEEP, 3, problem);
	}

	@Test
	void deepNestingNamesTheLineItGetsTooDeepIn() {
		String xml = caseFile("<title>\n".repeat(1_000) + "</title>\n".repeat(1_000));

		// the root is line 2 and level 1
		assertProblem(Kind.TOO_DEEP, KnowledgeFormat.MAX_DEPTH + 2, problem(read(xml)));
	}

	@Test
	void bytesOfAnotherEncodingAreWrongEncoding() {
		byte[] gbk = caseFile("<title><zh>证书下载失败</zh></title>\n").getBytes(Charset.forName("GBK"));

		FileProblem problem = problem(read(gbk));

		assertEquals(Kind.WRONG_ENCODING, problem.kind());
		assertEquals(3, problem.line());
	}

	@Test
	void bytesOfAnotherEncodingFarBehindAreWrongEncoding() {
		byte[] gbk = caseFile("<!--" + "\n".repeat(100_000) + "--><title><zh>证书下载失败</zh></title>\n").getBytes(Charset.forName("GBK"));

		FileProblem problem = problem(read(gbk));

		assertEquals(Kind.WRONG_ENCODING, problem.kind());
		assertEquals(100_003, problem.line());
	}

	@Test
	void overlongUtf8IsWrongEncoding() {
		byte[] xml = caseFile("<title><zh>??</zh></title>\n").getBytes(StandardCharsets.UTF_8);
		int at = new String(xml, StandardCharsets.UTF_8).indexOf("??", 100);
		xml[at] = (byte) 0xC0;
		xml[at + 1] = (byte) 0xBC; // an overlong <

		assertEquals(Kind.WRONG_ENCODING, problem(read(xml)).kind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "x-no-such-encoding", "", "UTF-7", "../../etc/passwd" })
	void encodingThatNobodyKnowsIsRefused(String encoding) {
		FileProblem problem = problem(read(caseFile("").replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + '"')));

		assertTrue(problem.kind() == Kind.WRONG_ENCODING || problem.kind() == Kind.NOT_XML, problem::toString);
	}

	@Test
	void truncatedFileIsNotXml() {
		String xml = caseFile("<title>\n<zh>题</zh>\n");

		FileProblem problem = problem(read(xml.substring(0, xml.indexOf("</zh>") + 3)));

		assertProblem(Kind.NOT_XML, 4, problem);
	}

	@Test
	void brokenXmlIsNotXmlWithTheParsersReason() {
		FileProblem problem = problem(read("garbage"));

		assertProblem(Kind.NOT_XML, 1, problem);
		assertFalse(problem.detail().contains("ParseError"), problem::toString);
	}

	@Test
	void emptyFileIsNotXml() {
		assertEquals(Kind.NOT_XML, problem(read("")).kind());
		assertEquals(Kind.NOT_XML, problem(read(" \n\n")).kind());
		assertEquals(Kind.NOT_XML, problem(read(HEADER)).kind());
	}

	@Test
	void garbageIsRefused() {
		var random = new Random(20_260);
		for (int i = 0; i < 200; i++) {
			byte[] garbage = new byte[random.nextInt(5_000)];
			random.nextBytes(garbage);

			assertNotNull(problem(read(garbage)));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<nonsense/>", "<title><nonsense/></title>", "<title nonsense='x'/>",
			"<title original='klingon'/>", "<title revision='many'/>", "<applicability validFrom='2014-02-30'/>",
			"<symptoms xsi:type='kb:NoSymptom'/>", "<symptoms/>", "<symptoms xsi:type='kb:Text'/>",
			"<title xmlns:x='urn:other' x:zh='x'/>", "<x:title xmlns:x='urn:other'/>", "<causes cause='nowhere'/>",
			"<causes><cause xsi:type='kb:Remedy' href='kb:/#x'/></causes>" })
	void contentTheModelDoesNotKnowIsRefusedWithItsLine(String content) {
		FileProblem problem = problem(read(caseFile("<answer/>\n" + content + "\n")));

		assertProblem(Kind.UNKNOWN_CONTENT, 4, problem);
	}

	@Test
	void stepThatIsNotThereIsUnknownContent() {
		FileProblem problem = problem(read(remedyFile("<steps xsi:type='kb:CheckStep' id='a'><outcomes nextStep='b'/></steps>\n")));

		assertProblem(Kind.UNKNOWN_CONTENT, 3, problem);
	}

	@Test
	void newerVersionIsNewerVersion() {
		FileProblem problem = problem(read(caseFile("<from-the-future/>\n").replace("knowledge:1", "knowledge:2")));

		assertProblem(Kind.NEWER_VERSION, 2, problem);
		assertEquals("2", problem.detail());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html xmlns='http://www.w3.org/1999/xhtml'/>", "<case/>", "<Case xmlns='urn:certclinic:knowledge:'/>",
			"<Case xmlns='urn:certclinic:knowledge:1x'/>", "<Case xmlns='urn:certclinic:knowledge:99999999999'/>",
			"<x:XMI xmlns:x='http://www.omg.org/XMI' xmlns:kb='urn:certclinic:knowledge:1'><kb:Case id='a'/></x:XMI>",
			"<kb:Text xmlns:kb='urn:certclinic:knowledge:1'/>" })
	void otherXmlIsNotKnowledge(String xml) {
		FileProblem problem = problem(read(xml));

		assertProblem(Kind.NOT_KNOWLEDGE, 1, problem);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<kb:Nonsense xmlns:kb='urn:certclinic:knowledge:1'/>", "<kb:Entry xmlns:kb='urn:certclinic:knowledge:1' id='a'/>" })
	void unknownRootIsUnknownContent(String xml) {
		FileProblem problem = problem(read(xml));

		assertEquals(Kind.UNKNOWN_CONTENT, problem.kind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "D01", "a b", "-a", "a-", "a--b", "../../x", "证书", "a\u00df", "a&#10;b" })
	void idThatIsNoneIsABadId(String id) {
		FileProblem problem = problem(read(caseFile("").replace("made-up", id)));

		assertEquals(Kind.BAD_ID, problem.kind());
	}

	@Test
	void missingIdIsABadId() {
		assertEquals(Kind.BAD_ID, problem(read(caseFile("").replace(" id=\"made-up\"", ""))).kind());
	}

	@Test
	void veryLongIdIsABadId() {
		String xml = caseFile("").replace("made-up", "a-".repeat(1_000_000) + "a");

		FileProblem problem = assertTimeoutPreemptively(SOON, () -> problem(read(xml)));

		assertEquals(Kind.BAD_ID, problem.kind());
	}

	@Test
	void schemaLocationIsNotFollowed(@TempDir Path folder) throws IOException {
		Path other = Files.writeString(folder.resolve("other.ecore"), """
				<ecore:EPackage xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="o" nsURI="urn:other" nsPrefix="o"/>
				""");
		String xml = caseFile("<o:x xmlns:o='urn:other' xsi:schemaLocation='urn:other %s'/>\n".formatted(other.toUri()));

		assertProblem(Kind.UNKNOWN_CONTENT, 3, problem(read(xml)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<phrases><zh>%d</zh></phrases>", "<applicability><banks>%d</banks></applicability>", "<answer/>",
			"<questions><answers><supports href='kb:/#c%d'/></answers></questions>", "<remedies href='kb:/#c%d'/>" })
	void fileFullOfSmallPartsTakesLittleTime(String part) {
		var content = new StringBuilder();
		for (int i = 0; content.length() < KnowledgeFormat.MAX_BYTES - 1_000; i++) {
			content.append(part.formatted(i));
		}
		String xml = caseFile(content.toString());

		assertTimeoutPreemptively(SOON, () -> {
			if (read(xml) instanceof ReadResult.Read(var entry)) {
				new EntryLinker(_ -> Optional.empty()).link(entry);
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "<zh>%d</zh>", "<en>%d</en>" })
	void longListTakesLittleTime(String item) {
		assertTimeoutPreemptively(SOON, () -> read(caseFile("<phrases>" + repeated(item) + "</phrases>\n")));
	}

	@Test
	void longListOfDanglingReferencesTakesLittleTime() {
		String xml = caseFile("<questions><answers>" + repeated("<supports href='kb:/#c%d'/>") + "</answers></questions>\n");

		assertTimeoutPreemptively(SOON, () -> new EntryLinker(_ -> Optional.empty()).link(KnowledgeFiles.entry(xml)));
	}

	@Test
	void longListOfStepsThatAreNotThereTakesLittleTime() {
		String xml = remedyFile("<steps xsi:type='kb:CheckStep' id='a'>" + repeated("<outcomes nextStep='b%d'/>") + "</steps>\n");

		assertTimeoutPreemptively(SOON, () -> read(xml));
	}

	@Test
	void manyAttributesAreRefused() {
		var attributes = new StringBuilder();
		for (int i = 0; i < 100_000; i++) {
			attributes.append(" a").append(i).append("='x'");
		}

		assertTimeoutPreemptively(SOON, () -> problem(read(caseFile("<title" + attributes + "/>\n"))));
	}

	@Test
	void folderIsUnreadable(@TempDir Path folder) {
		assertProblem(Kind.UNREADABLE, 0, problem(new KnowledgeReader().read(folder)));
	}

	@Test
	void fileThatIsGoneIsUnreadable(@TempDir Path folder) {
		assertProblem(Kind.UNREADABLE, 0, problem(new KnowledgeReader().read(folder.resolve("gone.case"))));
	}

	@Test
	void fileWithoutPermissionIsUnreadable(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("locked.case"), caseFile(""));
		file.toFile().setReadable(false);
		assumeFalse(Files.isReadable(file), "root reads everything");

		assertProblem(Kind.UNREADABLE, 0, problem(new KnowledgeReader().read(file)));
	}

	private static void assertProblem(Kind kind, int line, FileProblem problem) {
		assertEquals(kind, problem.kind(), problem::toString);
		assertEquals(line, problem.line(), problem::toString);
	}

	private static String repeated(String item) {
		var items = new StringBuilder();
		for (int i = 0; items.length() < KnowledgeFormat.MAX_BYTES - 1_000; i++) {
			items.append(item.formatted(i));
		}
		return items.toString();
	}
}
