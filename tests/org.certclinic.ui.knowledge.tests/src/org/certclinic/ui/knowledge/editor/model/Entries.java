package org.certclinic.ui.knowledge.editor.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.DefaultOperationHistory;

/** Knowledge files to edit. */
final class Entries {
	private static final Path SHIPPED = Path.of("../../bundles/org.certclinic.knowledge.cfca/knowledge");
	static final String CASE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<kb:Case xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:kb="urn:certclinic:knowledge:1" id="bank-1">
			  <title>
			    <zh>网银登录不了</zh>
			    <en>Cannot log in to the bank</en>
			  </title>
			  <causes>
			    <cause href="kb:/#wrong-password"/>
			  </causes>
			  <causes likelihood="rare">
			    <cause href="kb:/#nobody-knows"/>
			  </causes>
			  <questions>
			    <text>
			      <zh>提示密码错误吗？</zh>
			    </text>
			    <answers>
			      <text>
			        <zh>是</zh>
			      </text>
			      <supports href="kb:/#wrong-password"/>
			      <excludes href="kb:/#nobody-knows"/>
			    </answers>
			  </questions>
			</kb:Case>
			""";

	private Entries() {
	}

	/** The files of the shipped knowledge base. */
	static List<Path> shipped() throws IOException {
		try (Stream<Path> files = Files.walk(SHIPPED)) {
			return files.filter(file -> file.toString().matches(".*\\.(case|cause|remedy)")).sorted().toList();
		}
	}

	/** A document of a file that can be read. */
	static EntryDocument open(Path file) {
		return switch (OpenedEntry.read(file)) {
		case OpenedEntry.Readable(var opened) -> EntryDocument.of(opened, new DefaultOperationHistory());
		case OpenedEntry.Refused(var problem) -> throw new IllegalStateException(problem.toString());
		};
	}

	/** A document of a file with this content. */
	static EntryDocument open(Path file, String content) throws IOException {
		return open(Files.writeString(file, content));
	}
}
