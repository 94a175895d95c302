package org.certclinic.knowledge.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class JsonTest {

	@Test
	void writesMapsAndListsInTheirOrder() {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("b", List.of(1, true));
		data.put("a", Map.of());

		assertEquals("{\n\t\"b\": [\n\t\t1,\n\t\ttrue\n\t],\n\t\"a\": {}\n}\n", Json.indented(data));
	}

	@Test
	void escapesWhatJsonDoesNotAllowInAString() {
		assertEquals("\"\\\"\\\\\\n\\u0001\\u2028 中\"\n", Json.indented("\"\\\n\1\u2028 中"));
	}
}
