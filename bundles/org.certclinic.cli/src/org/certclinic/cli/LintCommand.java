package org.certclinic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.export.Json;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.lint.Linter;
import org.certclinic.rules.BuiltInRules;

/** Says what is wrong in knowledge bases. */
final class LintCommand implements Command {
	private final Console console;
	private final Messages messages;

	LintCommand(Console console, Messages messages) {
		this.console = console;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "kb lint";
	}

	@Override
	public String operands() {
		return "PATH...";
	}

	@Override
	public Options options() {
		return new Options();
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, UnreadableException {
		if (operands.isEmpty()) {
			throw new UsageException(messages.text("lint.paths"));
		}
		List<Path> paths = new ArrayList<>();
		for (String operand : operands) {
			paths.add(Inputs.readable(operand, messages));
		}
		KnowledgeBase base = KnowledgeLoader.load(paths);
		List<LintFinding> findings = new Linter(new CodeBook(), BuiltInRules.ids()).lint(base);
		boolean json = line.hasOption(CommandLineProgram.JSON);
		findings.forEach(finding -> console.out().println(json ? Json.line(json(finding)) : text(finding)));
		console.err().println(messages.text("lint.summary", base.entries().size(), findings.size()));
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? ExitCode.FOUND : ExitCode.OK;
	}

	private static Map<String, Object> json(LintFinding finding) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("file", finding.file().toString());
		if (finding.line() > 0) {
			fields.put("line", finding.line());
		}
		finding.entry().ifPresent(entry -> fields.put("case", entry));
		fields.put("rule", finding.rule());
		fields.put("severity", severity(finding));
		fields.put("message", finding.message());
		return fields;
	}

	/** As compilers write it, so that editors find the place. */
	private String text(LintFinding finding) {
		return finding.file() + (finding.line() > 0 ? ":" + finding.line() : "") + ": " + severity(finding) + ": "
				+ messages.of(finding.message()) + " [" + finding.rule() + "]";
	}

	private static String severity(LintFinding finding) {
		return finding.severity().name().toLowerCase(Locale.ROOT);
	}
}
