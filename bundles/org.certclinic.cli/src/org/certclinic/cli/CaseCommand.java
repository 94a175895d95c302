package org.certclinic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.export.CaseData;
import org.certclinic.knowledge.export.CaseText;
import org.certclinic.knowledge.export.Json;
import org.certclinic.knowledge.model.Case;

/** Shows a whole case. */
final class CaseCommand implements Command {
	private static final String MARKDOWN = "markdown";

	private final Console console;
	private final Installation installation;
	private final Messages messages;

	CaseCommand(Console console, Installation installation, Messages messages) {
		this.console = console;
		this.installation = installation;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "case";
	}

	@Override
	public String operands() {
		return "ID";
	}

	@Override
	public Options options() {
		return new Options().addOption(Option.builder().longOpt(MARKDOWN).desc(messages.text("case.option.markdown")).get());
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, IOException {
		if (operands.size() != 1) {
			throw new UsageException(messages.text("case.id"));
		}
		KnowledgeBase base = KnowledgeLoader.load(List.of(installation.knowledgeFolder()));
		Optional<Case> item = base.findCase(operands.getFirst().toLowerCase(Locale.ROOT));
		if (item.isEmpty()) {
			console.err().println(messages.text("case.none", operands.getFirst()));
			return ExitCode.FOUND;
		}
		console.out().println(line.hasOption(CommandLineProgram.JSON) ? Json.line(new CaseData(base).of(item.get()))
				: text(item.get(), base, line.hasOption(MARKDOWN)).stripTrailing());
		return ExitCode.OK;
	}

	private String text(Case item, KnowledgeBase base, boolean markdown) {
		var text = new CaseText(base);
		return markdown ? text.markdown(item, messages.locale()) : text.plain(item, messages.locale());
	}
}
