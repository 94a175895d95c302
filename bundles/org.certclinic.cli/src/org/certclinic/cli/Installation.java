package org.certclinic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.certclinic.core.UserFolders;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.knowledge.Knowledge;

/** Finds what is installed beside the program. */
final class Installation {
	/** Folder of the shipped knowledge base, for a program that runs outside a product. */
	static final String KNOWLEDGE = "certclinic.knowledge";
	private static final String BUNDLE = "org.certclinic.cli";
	private static final String CONTENT_BUNDLE = "org.certclinic.knowledge.cfca";

	private final Properties properties;

	Installation(Properties properties) {
		this.properties = properties;
	}

	/** Opens the shipped knowledge base; close it after use. */
	Knowledge openKnowledge() throws IOException {
		return Knowledge.open(List.of(knowledgeFolder()), Optional.of(new UserFolders().cache()));
	}

	/** The cases of findings in the shipped knowledge base, where they are kept for it as it is. */
	Optional<CaseDirectory> keptFindings() throws IOException {
		return Knowledge.keptFindings(List.of(knowledgeFolder()), new UserFolders().cache());
	}

	/** The shipped knowledge base's folder. */
	Path knowledgeFolder() throws IOException {
		String named = properties.getProperty(KNOWLEDGE);
		return named != null ? Path.of(named) : besideProgram();
	}

	/** The version in this bundle's manifest, such as {@code 0.1.0}; empty where the program runs without one. */
	static String version() {
		try {
			// each jar of the class path has a manifest, and any of them may be the first
			for (URL manifest : Collections.list(Installation.class.getClassLoader().getResources(JarFile.MANIFEST_NAME))) {
				try (InputStream content = manifest.openStream()) {
					Attributes attributes = new Manifest(content).getMainAttributes();
					if (BUNDLE.equals(attributes.getValue("Bundle-SymbolicName"))) {
						return attributes.getValue("Bundle-Version");
					}
				}
			}
			return "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
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
