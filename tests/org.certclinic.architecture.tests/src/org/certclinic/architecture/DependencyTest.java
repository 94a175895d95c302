package org.certclinic.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The arrows between bundles are those of the table in {@code docs/architecture.md}; change the two together. */
final class DependencyTest {
	private static final String OWN = "org.certclinic.";
	/** Bundles of ours that a bundle may depend on; what these depend on comes with them. */
	private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
			Map.entry("core", Set.of()),
			Map.entry("knowledge.model", Set.of()),
			Map.entry("knowledge", Set.of("core", "knowledge.model")),
			Map.entry("knowledge.cfca", Set.of()),
			Map.entry("x509", Set.of("core")),
			Map.entry("token", Set.of("core")),
			Map.entry("net", Set.of("core", "x509")),
			Map.entry("rules", Set.of("core")),
			Map.entry("diagnosis", Set.of("core", "knowledge")),
			Map.entry("ui", Set.of("core")),
			Map.entry("ui.knowledge", Set.of("ui", "knowledge", "knowledge.model", "rules")),
			Map.entry("ui.certificate", Set.of("ui", "x509", "net", "rules")),
			Map.entry("ui.token", Set.of("ui", "token", "x509", "rules", "knowledge")),
			Map.entry("ui.net", Set.of("ui", "net")),
			Map.entry("ui.diagnosis", Set.of("ui", "diagnosis")),
			Map.entry("cli", Set.of("core", "knowledge", "knowledge.model", "x509", "token", "net", "rules", "diagnosis")),
			Map.entry("workbench", Set.of("ui", "ui.knowledge", "ui.certificate", "ui.token", "ui.net", "ui.diagnosis")));
	/** Beginnings of names of foreign bundles and packages that a bundle may use itself. */
	private static final Map<String, List<String>> LIBRARIES = Map.of(
			"core", List.of("org.eclipse.equinox.common"),
			"knowledge.model", List.of("org.eclipse.emf.common", "org.eclipse.emf.ecore"),
			"knowledge", List.of("org.apache.lucene.", "com.google.gson"),
			"x509", List.of("org.bouncycastle"),
			"cli", List.of("org.apache.commons.cli", "com.google.gson"),
			"ui.knowledge", List.of("org.eclipse.emf.ecore.change"));
	private static final List<String> JDK = List.of("java.", "javax.", "org.xml.sax", "org.w3c.dom");
	private static final List<String> WORKBENCH = List.of("org.eclipse.core.", "org.eclipse.e4.", "org.eclipse.equinox.", "org.eclipse.help",
			"org.eclipse.jface", "org.eclipse.osgi", "org.eclipse.swt", "org.eclipse.ui", "org.osgi.");
	private static final Pattern UI_NAME = Pattern.compile("\\borg\\.eclipse\\.(?:swt|jface|ui|e4\\.ui)\\b");
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

	@Test
	void everyBundleIsInTheTable() throws IOException {
		List<String> unknown = SourceTree.bundles().stream().map(DependencyTest::layer).filter(name -> !ARROWS.containsKey(name)).toList();

		assertEquals(List.of(), unknown);
	}

	@Test
	void fragmentsOnlyTranslateForeignBundles() throws IOException {
		for (Path fragment : SourceTree.fragments()) {
			List<Path> others = SourceTree.files(fragment, file -> !file.toString().matches(".*(_zh\\.properties|MANIFEST\\.MF|build\\.properties|\\.md|pom\\.xml)"));

			assertEquals(true, SourceTree.names(fragment, "Fragment-Host").getFirst().startsWith("org.eclipse."), fragment::toString);
			assertEquals(List.of(), others);
		}
	}

	@Test
	void everyArrowIsInTheTable() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			for (String header : List.of("Require-Bundle", "Import-Package")) {
				SourceTree.names(bundle, header).stream().filter(target -> !isAllowed(layer(bundle), target))
						.forEach(target -> wrong.add(layer(bundle) + " -> " + target));
			}
		}

		assertEquals(List.of(), wrong);
	}

	/** Java code sees what is exported through a required bundle too. */
	@Test
	void everyImportInTheCodeIsInTheTable() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			for (Path file : SourceTree.java(bundle)) {
				Matcher imports = IMPORT.matcher(Files.readString(file));
				while (imports.find()) {
					if (!isAllowedImport(layer(bundle), imports.group(1))) {
						wrong.add(SourceTree.name(file) + " -> " + imports.group(1));
					}
				}
			}
		}

		assertEquals(List.of(), wrong);
	}

	@Test
	void onlyUiAndWorkbenchNameTheUserInterface() throws IOException {
		assertEquals(List.of(), filesWith(UI_NAME, bundle -> !isUi(layer(bundle))));
	}

	@Test
	void onlyX509NamesBouncyCastle() throws IOException {
		assertEquals(List.of(), filesWith(Pattern.compile("\\borg\\.bouncycastle\\b"), bundle -> !layer(bundle).equals("x509")));
	}

	@Test
	void nothingThatTheCommandLineNeedsIsOfTheUserInterface() throws IOException {
		Set<String> needed = new LinkedHashSet<>(List.of("cli"));
		for (List<String> next = List.of("cli"); !next.isEmpty();) {
			List<String> found = new ArrayList<>();
			for (String name : next) {
				SourceTree.names(SourceTree.BUNDLES.resolve(OWN + name), "Require-Bundle").stream().filter(target -> target.startsWith(OWN))
						.map(target -> target.substring(OWN.length())).filter(needed::add).forEach(found::add);
			}
			next = found;
		}

		assertEquals(List.of(), needed.stream().filter(DependencyTest::isUi).toList());
	}

	@Test
	void theTableHasNoCircles() {
		for (String name : ARROWS.keySet()) {
			assertEquals(false, ARROWS.get(name).stream().anyMatch(target -> reach(target).contains(name)), name);
		}
	}

	private static boolean isAllowed(String layer, String target) {
		if (target.startsWith(OWN)) {
			return reach(layer).stream().anyMatch(name -> target.equals(OWN + name));
		}
		return isLibrary(layer, target);
	}

	private static boolean isAllowedImport(String layer, String type) {
		if (!type.startsWith(OWN)) {
			return isLibrary(layer, type) || reach(layer).contains("knowledge.model") && type.startsWith("org.eclipse.emf.");
		}
		String owner = ARROWS.keySet().stream().filter(name -> type.startsWith(OWN + name + ".")).max(java.util.Comparator.comparing(String::length))
				.orElse("");
		return reach(layer).contains(owner);
	}

	private static boolean isLibrary(String layer, String target) {
		return JDK.stream().anyMatch(target::startsWith) || LIBRARIES.getOrDefault(layer, List.of()).stream().anyMatch(target::startsWith)
				|| isUi(layer) && WORKBENCH.stream().anyMatch(target::startsWith);
	}

	/** The layer itself and all it may depend on. */
	private static Set<String> reach(String layer) {
		Set<String> reached = new LinkedHashSet<>(Set.of(layer));
		ARROWS.getOrDefault(layer, Set.of()).forEach(target -> reached.addAll(reach(target)));
		return reached;
	}

	private static boolean isUi(String layer) {
		return layer.equals("ui") || layer.startsWith("ui.") || layer.equals("workbench");
	}

	private static String layer(Path bundle) {
		return bundle.getFileName().toString().substring(OWN.length());
	}

	private static List<String> filesWith(Pattern pattern, java.util.function.Predicate<Path> bundles) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			if (bundles.test(bundle)) {
				for (Path file : SourceTree.files(bundle, file -> file.toString().matches(".*\\.(java|MF|xml)"))) {
					if (pattern.matcher(Files.readString(file)).find()) {
						found.add(SourceTree.name(file));
					}
				}
			}
		}
		return found;
	}
}
