package org.certclinic.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeReading;

/** Readings of codes as JSON and as text. */
final class CodeResults {
	private CodeResults() {
	}

	static List<Map<String, Object>> json(List<CodeReading> readings) {
		return readings.stream().map(CodeResults::json).toList();
	}

	private static Map<String, Object> json(CodeReading reading) {
		Map<String, Object> fields = json(reading.code());
		fields.put("mention", reading.mention());
		put(fields, "meaning", reading.code().meaning());
		put(fields, "advice", reading.code().advice());
		put(fields, "reason", reading.reason());
		fields.put("cases", reading.cases());
		if (!reading.related().isEmpty()) {
			fields.put("related", reading.related().stream().map(CodeResults::json).toList());
		}
		return fields;
	}

	private static Map<String, Object> json(Code code) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("family", code.family().id());
		fields.put("value", code.value());
		code.name().ifPresent(name -> fields.put("name", name));
		code.vendor().ifPresent(vendor -> fields.put("vendor", vendor));
		return fields;
	}

	private static void put(Map<String, Object> fields, String name, BilingualText text) {
		if (!text.isEmpty()) {
			fields.put(name, text);
		}
	}

	/** A reading in two or three lines. */
	static String text(CodeReading reading, Messages messages) {
		Code code = reading.code();
		var text = new StringBuilder(code.value());
		code.name().ifPresent(name -> text.append("  ").append(name));
		text.append("  (").append(messages.text("family." + code.family().id()));
		code.vendor().ifPresent(vendor -> text.append(", ").append(vendor));
		text.append(")\n");
		if (!code.meaning().isEmpty()) {
			text.append("    ").append(messages.of(code.meaning())).append('\n');
		}
		if (!code.advice().isEmpty()) {
			text.append("    ").append(messages.of(code.advice())).append('\n');
		}
		text.append("    ").append(messages.of(reading.reason())).append('\n');
		if (!reading.cases().isEmpty()) {
			text.append("    ").append(messages.text("cases", String.join(", ", reading.cases()))).append('\n');
		}
		if (!reading.related().isEmpty()) {
			text.append("    ").append(messages.text("related", String.join(", ",
					reading.related().stream().map(other -> other.name().orElse(other.key())).distinct().toList()))).append('\n');
		}
		return text.toString();
	}
}
