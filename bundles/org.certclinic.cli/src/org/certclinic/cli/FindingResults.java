package org.certclinic.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.certclinic.core.Severity;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.RuleTexts;

/** Findings as JSON and as text, with the cases they point to. */
final class FindingResults {
	private final CaseDirectory cases;
	private final RuleTexts texts = new RuleTexts();

	FindingResults(CaseDirectory cases) {
		this.cases = cases;
	}

	/** One object each: {@code rule}, {@code severity}, {@code message}, {@code advice}, {@code cases} by id. */
	List<Map<String, Object>> json(List<Finding> findings) {
		return findings.stream().map(this::json).toList();
	}

	private Map<String, Object> json(Finding finding) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("rule", finding.rule().value());
		fields.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		fields.put("message", texts.message(finding));
		fields.put("advice", texts.advice(finding.rule()));
		fields.put("cases", cases(finding.rule().value()));
		return fields;
	}

	/** Ids of the cases that name a finding or a problem, likeliest first. */
	List<String> cases(String code) {
		return cases.casesOf(code).stream().map(CaseReference::id).toList();
	}

	/** A finding in two or three lines, without a line end behind the last. */
	String text(Finding finding, Messages messages) {
		var text = new StringBuilder(messages.text("finding." + finding.severity().name().toLowerCase(Locale.ROOT),
				messages.of(texts.message(finding)), finding.rule()));
		text.append("\n    ").append(messages.of(texts.advice(finding.rule())));
		List<String> ids = cases(finding.rule().value());
		if (!ids.isEmpty()) {
			text.append("\n    ").append(messages.text("cases", String.join(", ", ids)));
		}
		return text.toString();
	}

	/** {@link ExitCode#FOUND} where one of them is an error. */
	static int exit(List<Finding> findings) {
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? ExitCode.FOUND : ExitCode.OK;
	}
}
