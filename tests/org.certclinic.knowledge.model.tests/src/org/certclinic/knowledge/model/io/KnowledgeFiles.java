package org.certclinic.knowledge.model.io;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.certclinic.knowledge.model.Entry;

/** Knowledge files to test with: the shipped ones, and small ones made up. */
final class KnowledgeFiles {
	static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	static final String NAMESPACES = "xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:kb=\"urn:certclinic:knowledge:1\"";
	/** Where a file that is only made up is said to be. */
	static final Path NOWHERE = Path.of("made-up.case");

	private KnowledgeFiles() {
	}

	/** All shipped files: beside the tests in the source tree, or where the system property says. */
	static List<Path> shipped() throws IOException {
		Path base = Path.of(System.getProperty("certclinic.shipped", "../../bundles/org.certclinic.knowledge.cfca/knowledge"));
		try (Stream<Path> tree = Files.walk(base)) {
			return tree.filter(Files::isRegularFile).filter(KnowledgeReader::accepts).sorted().toList();
		}
	}

	/** A case of two lines and those in {@code content}, which starts in line 3. */
	static String caseFile(String content) {
		return HEADER + "<kb:Case " + NAMESPACES + " id=\"made-up\">\n" + content + "</kb:Case>\n";
	}

	/** A remedy of two lines and those in {@code content}, which starts in line 3. */
	static String remedyFile(String content) {
		return HEADER + "<kb:Remedy " + NAMESPACES + " id=\"made-up\">\n" + content + "</kb:Remedy>\n";
	}

	static ReadResult read(String xml) {
		return read(xml.getBytes(StandardCharsets.UTF_8));
	}

	static ReadResult read(byte[] xml) {
		return new KnowledgeReader().read(NOWHERE, xml);
	}

	/** The entry in {@code xml}, which must be good. */
	static Entry entry(String xml) {
		return entry(read(xml));
	}

	static Entry entry(ReadResult result) {
		return assertInstanceOf(ReadResult.Read.class, result).entry();
	}

	/** What is wrong with {@code result}, which must be refused. */
	static FileProblem problem(ReadResult result) {
		return assertInstanceOf(ReadResult.Refused.class, result).problem();
	}
}
