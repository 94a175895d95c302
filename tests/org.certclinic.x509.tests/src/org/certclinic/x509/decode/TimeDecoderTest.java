package org.certclinic.x509.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Deviation;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeDecoderTest {
	private static DerNode time(String text) {
		return Made.node(Made.ascii(text.matches("\\d{14}.*|\\d{10}(?:\\.\\d+)?") ? Tag.GENERALIZED_TIME : Tag.UTC_TIME, text));
	}

	private static List<String> deviations(DerNode node) {
		var decoding = new Decoding(node, "Time");
		new TimeDecoder().decode(decoding, node, "");
		return decoding.deviations().stream().map(Deviation::code).toList();
	}

	@ParameterizedTest
	@CsvSource({ "240229235959Z,2024-02-29T23:59:59Z", "500101000000Z,1950-01-01T00:00:00Z", "491231235959Z,2049-12-31T23:59:59Z",
			"20500101000000Z,2050-01-01T00:00:00Z", "99991231235959Z,9999-12-31T23:59:59Z" })
	void areReadAsDerHasThem(String text, Instant moment) {
		DerNode node = time(text);

		assertEquals(Optional.of(moment), new TimeDecoder().decode(node));
		assertEquals(List.of(), deviations(node));
	}

	@ParameterizedTest
	@CsvSource({ "2402292359Z,2024-02-29T23:59:00Z", "240229080000+0800,2024-02-29T00:00:00Z", "240229080000-0130,2024-02-29T09:30:00Z",
			"20510101000000.5Z,2051-01-01T00:00:00.500Z", "20510101000000,2051-01-01T00:00:00Z", "240101000000,2024-01-01T00:00:00Z" })
	void areReadInOddFormsToo(String text, Instant moment) {
		DerNode node = time(text);

		assertEquals(Optional.of(moment), new TimeDecoder().decode(node));
		assertEquals(List.of(DeviationCodes.TIME_FORMAT), deviations(node));
	}

	@Test
	void areNotDueAsGeneralizedTimeBefore2050() {
		assertEquals(List.of(DeviationCodes.TIME_TYPE), deviations(time("20240101000000Z")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Z", "240230000000Z", "241301000000Z", "240001000000Z", "240101240000Z", "240101006000Z", "240101000000ZZ",
			"24010100000", "2401010000x0Z", "abcdefghijklZ", "240101000000+08", "240101000000+0860", "240101000000*0800" })
	void areNoMomentWhenTheyMakeNoSense(String text) {
		DerNode node = Made.node(Made.ascii(Tag.UTC_TIME, text));

		boolean read = new TimeDecoder().decode(node).isPresent();

		assertEquals(text.equals("240101000000+08"), read);
		assertEquals(List.of(read ? DeviationCodes.TIME_FORMAT : DeviationCodes.TIME_UNREADABLE), deviations(node));
	}
}
