package org.certclinic.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in Chinese and in English. */
final class TextsTest {
	private static final Pattern NLS_FIELD = Pattern.compile("public static String (\\w+)");
	private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");
	private static final Pattern PLUGIN_KEY = Pattern.compile("[\"\\s:]%([\\w.-]+)");
	/** Two small English words in a row are no symbol. */
	private static final Pattern PROSE = Pattern.compile("\\b[a-z]{2,}\\s+[a-z]{2,}\\b");

	static List<Path> english() throws IOException {
		return named("(messages|plugin)\\.properties");
	}

	static List<Path> chinese() throws IOException {
		return named("(messages|plugin)_zh\\.properties");
	}

	/** Of our own bundles; the translations of foreign ones stand without their English. */
	private static List<Path> named(String pattern) throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			files.addAll(SourceTree.files(bundle, file -> file.getFileName().toString().matches(pattern)));
		}
		return files;
	}

	@Test
	void haveAFileInEachLanguage() throws IOException {
		Set<Path> translated = chinese().stream().map(TextsTest::english).collect(Collectors.toCollection(TreeSet::new));

		assertEquals(new TreeSet<>(english()), translated);
	}

	@ParameterizedTest
	@MethodSource("chinese")
	void haveTheSameKeys(Path zh) throws IOException {
		assertEquals(SourceTree.properties(english(zh)).keySet(), SourceTree.properties(zh).keySet());
	}

	@ParameterizedTest
	@MethodSource("chinese")
	void haveTheSamePlaces(Path zh) throws IOException {
		Map<String, String> english = SourceTree.properties(english(zh));

		List<String> odd = new ArrayList<>();
		SourceTree.properties(zh).forEach((key, text) -> {
			if (!places(text).equals(places(english.getOrDefault(key, "")))) {
				odd.add(key);
			}
		});

		assertEquals(List.of(), odd);
	}

	@ParameterizedTest
	@MethodSource("chinese")
	void areTranslated(Path zh) throws IOException {
		Map<String, String> english = SourceTree.properties(english(zh));

		List<String> same = new ArrayList<>();
		SourceTree.properties(zh).forEach((key, text) -> {
			if (text.equals(english.get(key)) && PROSE.matcher(text).find()) {
				same.add(key + "=" + text);
			}
		});

		assertEquals(List.of(), same);
	}

	@ParameterizedTest
	@MethodSource("english")
	void areNotChineseInTheEnglishFile(Path en) throws IOException {
		List<String> chinese = SourceTree.properties(en).entrySet().stream().filter(text -> isChinese(text.getValue().replace("中文", "")))
				.map(Object::toString).toList();

		assertEquals(List.of(), chinese);
	}

	@ParameterizedTest
	@MethodSource("english")
	void areNeverEmpty(Path en) throws IOException {
		Path zh = en.resolveSibling(en.getFileName().toString().replace(".properties", "_zh.properties"));

		assertEquals(false, SourceTree.properties(en).containsValue("") || SourceTree.properties(zh).containsValue(""));
	}

	@ParameterizedTest
	@MethodSource("english")
	void haveEachKeyOnce(Path en) throws IOException {
		Set<String> seen = new HashSet<>();

		List<String> twice = Files.readAllLines(en).stream().filter(line -> line.matches("[\\w.-]+\\s*=.*"))
				.map(line -> line.split("\\s*=")[0]).filter(key -> !seen.add(key)).toList();

		assertEquals(List.of(), twice);
	}

	@Test
	void fitTheFieldsOfTheirMessagesClass() throws IOException {
		for (Path file : SourceTree.java(SourceTree.BUNDLES)) {
			String code = Files.readString(file);
			if (code.contains(" extends NLS ")) {
				Set<String> fields = NLS_FIELD.matcher(code).results().map(field -> field.group(1)).collect(Collectors.toCollection(TreeSet::new));
				assertEquals(SourceTree.properties(file.resolveSibling("messages.properties")).keySet(), fields, SourceTree.name(file));
			}
		}
	}

	@Test
	void areThereForEveryKeyOfAPlugin() throws IOException {
		for (Path bundle : SourceTree.bundles()) {
			Set<String> used = new TreeSet<>();
			for (String name : List.of("plugin.xml", "META-INF/MANIFEST.MF")) {
				if (Files.exists(bundle.resolve(name))) {
					PLUGIN_KEY.matcher(Files.readString(bundle.resolve(name))).results().map(key -> key.group(1)).forEach(used::add);
				}
			}
			Path texts = bundle.resolve("plugin.properties");
			Set<String> known = Files.exists(texts) ? SourceTree.properties(texts).keySet() : Set.of();

			used.removeAll(known);
			assertEquals(Set.of(), used, SourceTree.name(bundle));
		}
	}

	@ParameterizedTest
	@CsvSource({ "plugin.properties", "plugin_zh.properties" })
	void tellTheVersionThatTheProgramHas(String texts) throws IOException {
		Path workbench = SourceTree.BUNDLES.resolve("org.certclinic.workbench");

		String about = SourceTree.properties(workbench.resolve(texts)).get("about");

		assertTrue(about.startsWith("CertClinic " + SourceTree.manifest(workbench).getValue("Bundle-Version") + "\n"), about);
	}

	private static Path english(Path zh) {
		return zh.resolveSibling(zh.getFileName().toString().replace("_zh", ""));
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isChinese(String text) {
		return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
	}
}
