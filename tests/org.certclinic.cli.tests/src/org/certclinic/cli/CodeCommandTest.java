package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

final class CodeCommandTest {

	@ParameterizedTest
	@ValueSource(strings = { "8010001D", "0x8010001d", "2148532253", "-2146435043", "SCARD_E_NO_SERVICE", "错误代码:８０１０００１Ｄ" })
	void readsACodeInAnyWriting(String writing) {
		CommandRun run = CommandRun.of("code", "--json", writing);

		JsonObject reading = run.json().getFirst().getAsJsonArray("readings").get(0).getAsJsonObject();
		assertEquals("SCARD_E_NO_SERVICE", reading.get("name").getAsString());
		assertEquals("hresult", reading.get("family").getAsString());
		assertEquals("cfca-d09", reading.getAsJsonArray("cases").get(0).getAsString());
		assertTrue(reading.getAsJsonObject("meaning").has("zh"));
	}

	@Test
	void putsTheReadingThatACaseKnowsFirst() {
		JsonObject reading = CommandRun.of("code", "--json", "32").json().getFirst().getAsJsonArray("readings").get(0)
				.getAsJsonObject();

		assertEquals("ERROR_SHARING_VIOLATION", reading.get("name").getAsString());
		assertEquals("cfca-d11", reading.getAsJsonArray("cases").get(0).getAsString());
	}

	@Test
	void givesTheReasonOfEachReading() {
		CommandRun.of("code", "--json", "32").json().getFirst().getAsJsonArray("readings")
				.forEach(reading -> assertTrue(reading.getAsJsonObject().has("reason"), reading.toString()));
	}

	@Test
	void endsWithOneForANumberNobodyKnows() {
		CommandRun run = CommandRun.of("code", "--json", "77777777777");

		assertEquals(ExitCode.FOUND, run.exit());
		assertEquals(0, run.json().getFirst().getAsJsonArray("readings").size());
	}

	@Test
	void asksForACodeWhereNoneIsGiven() {
		assertEquals(ExitCode.USAGE, CommandRun.of("code").exit());
	}
}
