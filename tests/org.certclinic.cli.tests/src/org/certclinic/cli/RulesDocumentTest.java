package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.certclinic.core.BilingualText;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.core.finding.Rule;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.knowledge.Knowledge;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.RuleTexts;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is written by this test: where it is out of date the new one is in {@code target}, to be looked at and copied. */
final class RulesDocumentTest {
	private static final Path DOCUMENT = Path.of("../../docs/rules.md");
	private static final Path NEW_DOCUMENT = Path.of("target/rules.md");
	private static final String HEAD = """
			# Rules

			All rules that judge what was found, in the order they are run. Written by `RulesDocumentTest`; the texts are those of
			`bundles/org.certclinic.rules`, the cases those of the shipped knowledge base that name the rule, likeliest first. The
			severity is the usual one; a finding may be better or worse. To add one: [add-a-rule.md](add-a-rule.md).
			""";
	private static final String TABLE = "\n## %s\n\n| rule | severity | from | 含义与处理 | meaning and what to do | cases |\n|---|---|---|---|---|---|\n";

	private final RuleTexts texts = new RuleTexts();
	private final CaseDirectory cases = Knowledge.open(List.of(CommandRun.shippedKnowledge()), Optional.empty()).findings();

	@Test
	void isUpToDate() throws IOException {
		String document = document();

		boolean same = Files.exists(DOCUMENT) && Files.readString(DOCUMENT).equals(document);
		if (!same) {
			Files.createDirectories(NEW_DOCUMENT.getParent());
			Files.writeString(NEW_DOCUMENT, document);
		}
		assertEquals(true, same, () -> "docs/rules.md is out of date; the new one is " + NEW_DOCUMENT);
	}

	private String document() {
		Map<String, List<Rule>> groups = BuiltInRules.all(InstantSource.system()).stream()
				.collect(Collectors.groupingBy(RulesDocumentTest::group, LinkedHashMap::new, Collectors.toList()));
		var document = new StringBuilder(HEAD);
		groups.forEach((group, rules) -> {
			document.append(String.format(TABLE, group));
			rules.forEach(rule -> document.append(row(rule.metadata())));
		});
		return document.toString();
	}

	/** The package a rule is in, for example {@code validity}. */
	private static String group(Rule rule) {
		String name = rule.getClass().getPackageName();
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private String row(RuleMetadata rule) {
		String named = cases.casesOf(rule.id().value()).stream().map(CaseReference::id).collect(Collectors.joining(", "));
		return "| `" + rule.id() + "` | " + rule.severity().name().toLowerCase(Locale.ROOT) + " | " + rule.citation().text() + " | "
				+ meaning(rule.id(), Locale.CHINESE) + " | " + meaning(rule.id(), Locale.ENGLISH) + " | " + named + " |\n";
	}

	private String meaning(RuleId rule, Locale locale) {
		BilingualText title = texts.title(rule);
		return ("**" + title.in(locale) + "** " + texts.advice(rule).in(locale)).replace("|", "\\|");
	}
}
