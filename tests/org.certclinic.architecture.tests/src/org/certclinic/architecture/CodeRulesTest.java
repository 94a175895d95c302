package org.certclinic.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** House rules that a reader would otherwise have to watch. */
final class CodeRulesTest {
	private static final int MAX_LINES = 400;
	private static final Pattern TODO = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b");
	private static final Pattern SLEEP = Pattern.compile("Thread\\.sleep|TimeUnit\\.\\w+\\.sleep");
	private static final Pattern PRINT = Pattern.compile("System\\.out\\b|\\bprintStackTrace\\b");
	private static final Pattern SINGLETON = Pattern.compile("\\bstatic\\s+\\w+\\s+(?:getInstance|getDefault)\\s*\\(");
	private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
	private static final Pattern AUTHOR = Pattern.compile("@author\\b");
	private static final Pattern EMPTY_CATCH = Pattern.compile("catch \\([^)]*\\) \\{\\s*\\}");
	/** Folders of one person's or one machine's. */
	private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.}*~])/(?:home|Users|root|work|mnt)/[\\w.-]+|\\b[A-Z]:\\\\+(?:Users|work)\\\\");
	private static final Pattern HOST = Pattern.compile("\\b(?:https?|ssh|git)://(?:[^/@\\s\"']*@)?([\\w.-]+)");
	/** Hosts a build may name: schemas, and the public sites that Maven and the SWTBot profile ask. */
	private static final Set<String> PUBLIC_HOSTS = Set.of("maven.apache.org", "www.w3.org", "repo.maven.apache.org", "repo1.maven.org",
			"download.eclipse.org", "www.eclipse.org", "adoptium.net", "api.adoptium.net");

	@Test
	void nothingIsLeftToDo() throws IOException {
		assertEquals(List.of(), matches(TODO, _ -> true));
	}

	@Test
	void nothingSleeps() throws IOException {
		assertEquals(List.of(), matches(SLEEP, _ -> true));
	}

	@Test
	void nothingPrintsButTheCommandLine() throws IOException {
		assertEquals(List.of(), matches(PRINT, file -> !file.startsWith(SourceTree.BUNDLES.resolve("org.certclinic.cli"))));
	}

	@Test
	void nothingIsASingleton() throws IOException {
		assertEquals(List.of(), matches(SINGLETON, _ -> true));
	}

	@Test
	void nothingNamesItsAuthor() throws IOException {
		assertEquals(List.of(), matches(AUTHOR, _ -> true));
	}

	@Test
	void noExceptionIsSwallowedWithoutAWord() throws IOException {
		assertEquals(List.of(), matches(EMPTY_CATCH, _ -> true));
	}

	@Test
	void filesAreShort() throws IOException {
		List<String> longOnes = new ArrayList<>();
		for (Path file : SourceTree.java(SourceTree.ROOT)) {
			int lines = Files.readAllLines(file).size();
			if (lines >= MAX_LINES) {
				longOnes.add(SourceTree.name(file) + " " + lines);
			}
		}

		assertEquals(List.of(), longOnes);
	}

	@Test
	void everyFolderOfTestsIsRun() throws IOException {
		Path tests = SourceTree.ROOT.resolve("tests");
		Set<String> run = new TreeSet<>();
		Matcher module = MODULE.matcher(Files.readString(tests.resolve("pom.xml")));
		while (module.find()) {
			run.add(module.group(1));
		}
		Set<String> folders = new TreeSet<>();
		for (Path file : SourceTree.files(tests, file -> file.endsWith("MANIFEST.MF") || file.endsWith("pom.xml"))) {
			folders.add(tests.relativize(file).getName(0).toString());
		}
		folders.remove("pom.xml");

		assertEquals(folders, run);
	}

	@Test
	void everyExportedPackageSaysWhatItIs() throws IOException {
		List<String> silent = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			for (String name : SourceTree.names(bundle, "Export-Package")) {
				String folder = name.replace('.', '/');
				boolean generated = Files.isDirectory(bundle.resolve("src-gen").resolve(folder));
				if (!generated && !Files.exists(bundle.resolve("src").resolve(folder).resolve("package-info.java"))) {
					silent.add(name);
				}
			}
		}

		assertEquals(List.of(), silent);
	}

	@Test
	void everyPackageWithCodeIsInASourceFolderOfItsName() throws IOException {
		List<String> odd = new ArrayList<>();
		for (Path file : SourceTree.java(SourceTree.BUNDLES)) {
			Matcher declared = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE).matcher(Files.readString(file));
			if (!declared.find() || !file.getParent().endsWith(declared.group(1).replace('.', '/'))) {
				odd.add(SourceTree.name(file));
			}
		}

		assertEquals(List.of(), odd);
	}

	@Test
	void noFileNamesAMachinesFolders() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : SourceTree.files(SourceTree.ROOT, SourceTree::isText)) {
			Matcher paths = MACHINE_PATH.matcher(Files.readString(file));
			while (paths.find()) {
				found.add(SourceTree.name(file) + ": " + paths.group());
			}
		}

		assertEquals(List.of(), found);
	}

	@Test
	void theBuildNamesPublicHostsOnly() throws IOException {
		Set<String> found = new TreeSet<>();
		for (Path file : SourceTree.files(SourceTree.ROOT, CodeRulesTest::isOfTheBuild)) {
			Matcher hosts = HOST.matcher(Files.readString(file));
			while (hosts.find()) {
				if (!PUBLIC_HOSTS.contains(hosts.group(1))) {
					found.add(SourceTree.name(file) + ": " + hosts.group(1));
				}
			}
		}

		assertEquals(Set.of(), found);
	}

	private static boolean isOfTheBuild(Path file) {
		String name = file.getFileName().toString();
		return name.equals("pom.xml") || name.matches(".*\\.(target|sh|config|product|cmd|bat|yml|yaml)") || file.getParent().endsWith(".mvn")
				|| file.getParent().endsWith(".ci") || file.getParent().equals(SourceTree.ROOT) && name.equals("certclinic");
	}

	private static List<String> matches(Pattern pattern, Predicate<Path> files) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : SourceTree.java(SourceTree.BUNDLES)) {
			if (files.test(file)) {
				List<String> lines = Files.readAllLines(file);
				Matcher matches = pattern.matcher(String.join("\n", lines));
				while (matches.find()) {
					found.add(SourceTree.name(file) + ": " + matches.group());
				}
			}
		}
		return found;
	}
}
