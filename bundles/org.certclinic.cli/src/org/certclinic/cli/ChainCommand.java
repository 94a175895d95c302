package org.certclinic.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
		return ChainFetch.addOptions(options.ofJudging(), messages).addOption(Option.builder().longOpt(BATCH).hasArg().argName("FILE").desc(messages.text("chain.option.batch")).get());
	}

	@Override
	public int run(CommandLine line, List<String> others) throws UsageException, UnreadableException, IOException {
		List<String> operands = ChainFetch.operands(line, others);
		if (line.hasOption(BATCH) ? !operands.isEmpty() : operands.size() != 1) {
			throw new UsageException(messages.text("chain.leaf-or-batch"));
		}
		if (line.hasOption(BATCH) && ChainFetch.isAsked(line)) {
			throw new UsageException(messages.text("chain.fetch.batch"));
		}
		ChainSettings settings = options.settings(line);
		Optional<ChainFetch> fetch = ChainFetch.isAsked(line) ? Optional.of(ChainFetch.of(line, ChainOptions.files(line, operands), console, messages))
				: Optional.empty();
		try (var cases = new CaseLookup(installation)) {
			var results = new FindingResults(cases);
			boolean json = line.hasOption(CommandLineProgram.JSON);
			return ChainFiles.<Integer>with(line, console, messages, files -> {
				ChainMaterial material = ChainMaterial.of(line, files);
				return line.hasOption(BATCH)
						? new ChainBatch(console, messages, results, json, new ChainQuestions(settings, options.times(line, settings), material))
								.run(line.getOptionValue(BATCH))
						: judge(files.read(operands), material, settings, fetch, json, results);
			});
		}
	}

	private int judge(ChainHeap own, ChainMaterial material, ChainSettings settings, Optional<ChainFetch> fetch, boolean json, FindingResults results)
			throws UnreadableException {
		CertificateEvidence leaf = own.leaf().orElseThrow(() -> new UnreadableException(messages.text("chain.no-leaf"), null));
		var judge = new ChainJudge();
		Function<ChainHeap, ChainEvidence> judging = heap -> judge.judge(settings, leaf, heap, material.anchors().get(), material.publicRoots());
		ChainHeap given = own.with(material.heap());
		Optional<ChainFetch.Outcome> outcome = fetch.map(asked -> asked.run(given, judging));
		ChainHeap heap = outcome.map(ChainFetch.Outcome::heap).orElse(given);
		ChainEvidence chain = outcome.map(ChainFetch.Outcome::chain).orElseGet(() -> judging.apply(given));
		if (json) {
			var texts = new ChainJson(results);
			Map<String, Object> fields = texts.fields(chain, heap.unreadable());
			outcome.ifPresent(fetched -> fields.put("fetched", fetched.fields(texts::problem)));
			console.out().print(Json.line(fields) + "\n");
		} else {
			console.out().print(new ChainText(messages, results, ZoneId.systemDefault()).block(chain, heap.unreadable()));
		}
		return chain.isValid() ? ExitCode.OK : ExitCode.FOUND;
	}
}
