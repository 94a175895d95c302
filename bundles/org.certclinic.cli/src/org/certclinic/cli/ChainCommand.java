package org.certclinic.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.knowledge.export.Json;

/** Whether a certificate's chain holds, and why not; {@code --batch} does so for each line of a file. */
final class ChainCommand implements Command {
	private static final String BATCH = "batch";

	private final Console console;
	private final Installation installation;
	private final Messages messages;
	private final ChainOptions options;

	ChainCommand(Console console, Installation installation, Messages messages, InstantSource clock) {
		this.console = console;
		this.installation = installation;
		this.messages = messages;
		this.options = new ChainOptions(messages, clock);
	}

	@Override
	public String name() {
		return "chain";
	}

	@Override
	public String operands() {
		return "LEAF";
	}

	@Override
	public Options options() {
		return options.ofJudging().addOption(Option.builder().longOpt(BATCH).hasArg().argName("FILE").desc(messages.text("chain.option.batch")).get());
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, UnreadableException, IOException {
		if (line.hasOption(BATCH) ? !operands.isEmpty() : operands.size() != 1) {
			throw new UsageException(messages.text("chain.leaf-or-batch"));
		}
		ChainSettings settings = options.settings(line);
		try (var cases = new CaseLookup(installation)) {
			var results = new FindingResults(cases);
			boolean json = line.hasOption(CommandLineProgram.JSON);
			return ChainFiles.<Integer>with(line, console, messages, files -> {
				ChainMaterial material = ChainMaterial.of(line, files);
				return line.hasOption(BATCH)
						? new ChainBatch(console, messages, results, json, new ChainQuestions(settings, options.times(line, settings), material))
								.run(line.getOptionValue(BATCH))
						: judge(files.read(operands), material, settings, json, results);
			});
		}
	}

	private int judge(ChainHeap own, ChainMaterial material, ChainSettings settings, boolean json, FindingResults results)
			throws UnreadableException {
		CertificateEvidence leaf = own.leaf().orElseThrow(() -> new UnreadableException(messages.text("chain.no-leaf"), null));
		ChainHeap heap = own.with(material.heap());
		ChainEvidence chain = new ChainJudge().judge(settings, leaf, heap, material.anchors().get(), material.publicRoots());
		console.out().print(json ? Json.line(new ChainJson(results).fields(chain, heap.unreadable())) + "\n"
				: new ChainText(messages, results, ZoneId.systemDefault()).block(chain, heap.unreadable()));
		return chain.isValid() ? ExitCode.OK : ExitCode.FOUND;
	}
}
