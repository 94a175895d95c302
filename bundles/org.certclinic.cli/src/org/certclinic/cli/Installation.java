package org.certclinic.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.certclinic.core.UserFolders;
import org.certclinic.knowledge.Knowledge;

/** Finds what is installed beside the program. */
final class Installation {
	/** Folder of the shipped knowledge base, for a program that runs outside a product. */
	static final String KNOWLEDGE = "certclinic.knowledge";
	private static final String CONTENT_BUNDLE = "org.certclinic.knowledge.cfca";

	private final Properties properties;

	Installation(Properties properties) {
		this.properties = properties;
	}

	/** Opens the shipped knowledge base; close it after use. */
	Knowledge openKnowledge() throws IOException {
		return Knowledge.open(List.of(knowledgeFolder()), Optional.of(new UserFolders().cache()));
	}

	/** The shipped knowledge base's folder. */
	Path knowledgeFolder() throws IOException {
		String named = properties.getProperty(KNOWLEDGE);
		return named != null ? Path.of(named) : besideProgram();
	}

	private static Path besideProgram() throws IOException {
		try {
			Path program = Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			try (Stream<Path> bundles = Files.list(program.getParent())) {
				return bundles.filter(bundle -> bundle.getFileName().toString().startsWith(CONTENT_BUNDLE))
						.map(bundle -> bundle.resolve("knowledge")).filter(Files::isDirectory).findFirst()
						.orElseThrow(() -> new IOException(CONTENT_BUNDLE + " is missing beside " + program));
			}
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}
}
