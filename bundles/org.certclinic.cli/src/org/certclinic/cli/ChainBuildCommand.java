package org.certclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.knowledge.export.Json;

/** Puts a chain together out of what there is and writes it in order: the leaf, its issuer, the issuer's issuer. */
final class ChainBuildCommand implements Command {
	private static final String WITHOUT_ROOT = "without-root";
	private static final String INCOMPLETE = "incomplete";

	private final Console console;
	private final Installation installation;
	private final Messages messages;
	private final ChainOptions options;

	ChainBuildCommand(Console console, Installation installation, Messages messages, InstantSource clock) {
		this.console = console;
		this.installation = installation;
		this.messages = messages;
		this.options = new ChainOptions(messages, clock);
	}

	@Override
	public String name() {
		return "chain build";
	}

	@Override
	public String operands() {
		return "LEAF";
	}

	@Override
	public Options options() {
		Options all = options.ofBuilding();
		ChainExport.options(messages).getOptions().forEach(all::addOption);
		for (String name : List.of(WITHOUT_ROOT, INCOMPLETE)) {
			all.addOption(Option.builder().longOpt(name).desc(messages.text("chain.option." + name)).get());
		}
		return all;
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, UnreadableException, IOException {
		if (operands.size() != 1) {
			throw new UsageException(messages.text("chain.export"));
		}
		var export = new ChainExport(line, messages);
		ChainFormat format = export.format();
		ChainSettings settings = options.settings(line);
		ChainEvidence chain = ChainFiles.<ChainEvidence>with(line, console, messages, files -> {
			ChainHeap own = files.read(operands);
			ChainMaterial material = ChainMaterial.of(line, files);
			CertificateEvidence leaf = own.leaf().orElseThrow(() -> new UnreadableException(messages.text("chain.no-leaf"), null));
			return new ChainJudge().judge(settings, leaf, own.with(material.heap()), material.anchors().get(), Profile.GENERAL);
		});
		if (!isComplete(chain.best()) && !line.hasOption(INCOMPLETE)) {
			console.err().println(messages.text("chain.not-written"));
			tell(chain);
			return ExitCode.FOUND;
		}
		List<CertificateEvidence> certificates = line.hasOption(WITHOUT_ROOT) ? withoutRoot(chain.best()) : chain.best().certificates();
		Path file = export.write(certificates, format);
		print(file, format, certificates, chain, line.hasOption(CommandLineProgram.JSON));
		if (!chain.isValid()) {
			tell(chain);
		}
		return chain.isValid() ? ExitCode.OK : ExitCode.FOUND;
	}

	private static boolean isComplete(ChainPath path) {
		return path.anchored() || path.certificates().getLast().isSelfIssued();
	}

	/** The leaf stays, even where it is its own root. */
	private static List<CertificateEvidence> withoutRoot(ChainPath path) {
		List<CertificateEvidence> all = path.certificates();
		return all.size() > 1 && all.getLast().isSelfIssued() ? all.subList(0, all.size() - 1) : all;
	}

	private void print(Path file, ChainFormat format, List<CertificateEvidence> certificates, ChainEvidence chain, boolean json) {
		if (json) {
			Map<String, Object> fields = JsonFields.of("file", file.toString(), "format", format.text(), "certificates",
					certificates.stream().map(ChainJson::certificate).toList(), "valid", chain.isValid());
			console.out().println(Json.line(fields));
			return;
		}
		console.out().println(messages.text("chain.written", file, certificates.size()));
		certificates.forEach(certificate -> console.out().println("   " + TerminalText.printable(certificate.label()).replace('\n', ' ')));
	}

	/** What is wrong, to standard error. */
	private void tell(ChainEvidence chain) {
		try (var cases = new CaseLookup(installation)) {
			console.err().print(new ChainText(messages, new FindingResults(cases), ZoneId.systemDefault()).block(chain, List.of()));
		}
	}
}
