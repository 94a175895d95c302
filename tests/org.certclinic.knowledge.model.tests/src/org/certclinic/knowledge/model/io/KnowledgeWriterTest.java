package org.certclinic.knowledge.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KnowledgeWriterTest {
	private final KnowledgeWriter writer = new KnowledgeWriter();

	static List<Path> shipped() throws IOException {
		return KnowledgeFiles.shipped();
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void givesAShippedFilesOwnBytes(Path file) throws IOException {
		Entry entry = KnowledgeFiles.entry(new KnowledgeReader().read(file));

		byte[] written = writer.bytes(entry);

		assertIterableEquals(Files.readAllLines(file), new String(written, StandardCharsets.UTF_8).lines().toList());
		assertArrayEquals(Files.readAllBytes(file), written);
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void whatItGivesNeedsNoParser(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);

		Entry entry = WrittenEntry.read(bytes, new ModelNames()).orElseThrow();

		assertArrayEquals(bytes, writer.bytes(entry));
	}

	@Test
	void givesTheSameBytesAgainAfterReading() {
		Entry entry = madeUp("第一行\n第二行");
		byte[] first = writer.bytes(entry);

		byte[] second = writer.bytes(KnowledgeFiles.entry(KnowledgeFiles.read(first)));

		assertArrayEquals(first, second);
	}

	@Test
	void givesAReviewAndTestsTheirOwnBytes() {
		String content = KnowledgeFiles.caseFile("""
				  <title>
				    <zh>题</zh>
				  </title>
				  <overrides revision="3"/>
				  <history state="inReview" who="王芳" at="2026-03-02T09:15+08:00"/>
				  <history state="validated" who="Li Lei" at="2026-03-03T17:40:12Z">
				    <note>Tried on two computers.</note>
				  </history>
				  <comments who="Li Lei" at="2026-03-03T17:00+08:00" part="answer" resolved="true">
				    <text>Say which light.</text>
				  </comments>
				  <tests xsi:type="kb:QueryTest">
				    <query>插上盾没反应</query>
				  </tests>
				  <tests xsi:type="kb:QueryTest" expectation="mustNot" rank="1">
				    <query>PIN 码锁死了</query>
				  </tests>
				  <tests xsi:type="kb:FindingsTest">
				    <findings>token.reader.none</findings>
				  </tests>
				""");

		assertEquals(content, new String(writer.bytes(KnowledgeFiles.entry(content)), StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a < b & c > d", "\"quoted\" and 'quoted'", "]]>", "  blanks around  ", "line\nline", "tab\there",
			"carriage\rreturn", "\u00a0\u3000", "𠮷 and 😀", "&lt;not markup&gt;", "\u0085\u2028" })
	void keepsAnyTextAsItIs(String text) {
		byte[] written = writer.bytes(madeUp(text));

		var back = (Case) KnowledgeFiles.entry(KnowledgeFiles.read(written));

		assertEquals(text, back.getTitle().getZh());
		assertEquals(text, back.getApplicability().getOperatingSystems().getFirst());
	}

	@Test
	void writesUtf8WithLineFeeds() {
		String written = new String(writer.bytes(madeUp("证书")), StandardCharsets.UTF_8);

		assertTrue(written.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
		assertTrue(written.contains("<zh>证书</zh>"));
		assertFalse(written.contains("\r"));
	}

	@Test
	void writesWhatIsSetInTheModelsOrderWhateverOrderItWasSetIn() {
		Case item = KnowledgeFactory.eINSTANCE.createCase();
		item.setAnswer(text("答"));
		item.setTitle(text("题"));
		item.setId("made-up");

		String written = new String(writer.bytes(item), StandardCharsets.UTF_8);

		assertTrue(written.indexOf("<title>") < written.indexOf("<answer>"));
	}

	@Test
	void leavesTheEntryUnchangedAndWhereItIs() {
		Entry entry = KnowledgeFiles.entry(KnowledgeFiles.caseFile("<title><zh>题</zh></title>\n"));
		Entry before = EcoreUtil.copy(entry);
		var resource = entry.eResource();

		writer.bytes(entry);

		assertTrue(EcoreUtil.equals(before, entry));
		assertSame(resource, entry.eResource());
	}

	@Test
	void replacesAFileAndLeavesNothingElseBehind(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("made-up.case"), "old and much longer than nothing");

		writer.write(madeUp("新"), file);

		assertArrayEquals(writer.bytes(madeUp("新")), Files.readAllBytes(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void reportsAFolderThatIsNotThere(@TempDir Path folder) {
		Path file = folder.resolve("gone/made-up.case");

		assertThrows(IOException.class, () -> writer.write(madeUp("新"), file));
	}

	@Test
	void leavesNothingBehindWhereTheFileCannotBeReplaced(@TempDir Path folder) throws IOException {
		Path file = Files.createDirectories(folder.resolve("made-up.case/occupied")).getParent();

		assertThrows(IOException.class, () -> writer.write(madeUp("新"), file));

		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	private static Case madeUp(String text) {
		Case item = KnowledgeFactory.eINSTANCE.createCase();
		item.setId("made-up");
		item.setTitle(text(text));
		item.setApplicability(KnowledgeFactory.eINSTANCE.createApplicability());
		item.getApplicability().getOperatingSystems().add(text);
		item.getApplicability().setValidUntil(LocalDate.of(2014, 4, 8));
		return item;
	}

	private static Text text(String zh) {
		Text text = KnowledgeFactory.eINSTANCE.createText();
		text.setZh(zh);
		return text;
	}
}
