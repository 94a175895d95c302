package org.certclinic.knowledge.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.lint.Bases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseDataTest {

	@TempDir
	Path folder;

	@Test
	void holdsTheWholeCase() throws IOException {
		Map<String, Object> data = cardError();

		assertEquals("card-error", data.get("id"));
		assertEquals("problem", data.get("kind"));
		assertEquals(Map.of("zh", "读不到 Key", "en", "The key is not seen"), data.get("title"));
		assertEquals(List.of("code", "message", "observation"), values(data, "symptoms", "type"));
		assertEquals(List.of("common", "rare"), values(data, "causes", "likelihood"));
		assertEquals(List.of("unplugged", "service-off"), values(data, "causes", "id"));
	}

	@Test
	void holdsTheRemediesOfItsCauses() throws IOException {
		Map<?, ?> cause = (Map<?, ?>) ((List<?>) cardError().get("causes")).getFirst();

		Map<?, ?> remedy = (Map<?, ?>) ((List<?>) cause.get("remedies")).getFirst();
		assertEquals(List.of("action", "picture", "link", "check"), values(remedy, "steps", "type"));
		Map<?, ?> check = (Map<?, ?>) ((List<?>) remedy.get("steps")).getLast();
		assertEquals(true, ((Map<?, ?>) ((List<?>) check.get("outcomes")).getFirst()).get("solved"));
		assertEquals("service-off", ((Map<?, ?>) ((List<?>) check.get("outcomes")).getLast()).get("cause"));
	}

	@Test
	void leavesOutWhatIsNotKnown() throws IOException {
		Map<String, Object> data = cardError();

		assertFalse(data.containsKey("applicability"));
		assertFalse(data.containsKey("phrases"));
		assertFalse(data.containsKey("related"));
	}

	@Test
	void hasNothingEmptyInTheShippedCases() {
		KnowledgeBase base = KnowledgeLoader.load(List.of(Bases.shipped()));
		var data = new CaseData(base);

		assertEquals(32, base.cases().size());
		base.cases().forEach(item -> assertFull(item.getId(), data.of(item)));
	}

	private static void assertFull(String path, Object value) {
		switch (value) {
		case Map<?, ?> map -> {
			assertFalse(map.isEmpty(), path);
			map.forEach((key, part) -> assertFull(path + '.' + key, part));
		}
		case List<?> list -> {
			assertFalse(list.isEmpty(), path);
			list.forEach(part -> assertFull(path + "[]", part));
		}
		case String text -> assertFalse(text.isBlank(), path);
		default -> assertTrue(value instanceof Number || value instanceof Boolean, path);
		}
	}

	private Map<String, Object> cardError() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);
		return new CaseData(base).of(base.findCase("card-error").orElseThrow());
	}

	private static List<?> values(Map<?, ?> data, String list, String field) {
		return ((List<?>) data.get(list)).stream().map(element -> ((Map<?, ?>) element).get(field)).toList();
	}
}
