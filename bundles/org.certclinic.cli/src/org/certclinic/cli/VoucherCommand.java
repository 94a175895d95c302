package org.certclinic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.CaseFile;
import org.certclinic.core.finding.Finding;
import org.certclinic.knowledge.export.Json;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.Examiner;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.voucher.VoucherReader;

/** What a download voucher says and what is wrong with it. The codes are printed, and neither stored nor logged. */
final class VoucherCommand implements Command {
	private static final String SYSTEM = "system";
	private static final String REFERENCE = "reference";
	private static final String AUTHORIZATION = "authorization";
	private static final String CERTIFICATE = "certificate";
	private static final String STANDARD_INPUT = "-";
	/** No voucher is so long. */
	private static final int MOST_BYTES = 1 << 20;

	private final Console console;
	private final Installation installation;
	private final Messages messages;
	private final InstantSource clock;

	VoucherCommand(Console console, Installation installation, Messages messages, InstantSource clock) {
		this.console = console;
		this.installation = installation;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "voucher";
	}

	@Override
	public String operands() {
		return "TEXT...";
	}

	@Override
	public Options options() {
		return new Options()
				.addOption(Option.builder().longOpt(SYSTEM).hasArg().argName("E-01|J-01").desc(messages.text("voucher.option.system"))
						.get())
				.addOption(Option.builder().longOpt(REFERENCE).hasArg().argName("CODE").desc(messages.text("voucher.option.reference"))
						.get())
				.addOption(Option.builder().longOpt(AUTHORIZATION).hasArg().argName("CODE")
						.desc(messages.text("voucher.option.authorization")).get())
				.addOption(Option.builder().longOpt(CERTIFICATE).hasArg().argName("FILE").desc(messages.text("voucher.option.certificate"))
						.get());
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, UnreadableException, IOException {
		boolean separate = line.hasOption(REFERENCE) || line.hasOption(AUTHORIZATION);
		if (separate != operands.isEmpty()) {
			throw new UsageException(messages.text("voucher.text-or-codes"));
		}
		Optional<CaSystem> system = system(line.getOptionValue(SYSTEM));
		VoucherEvidence voucher = separate
				? new VoucherReader().ofCodes(line.getOptionValue(REFERENCE, ""), line.getOptionValue(AUTHORIZATION, ""),
						Source.of("voucher"), system)
				: new VoucherReader().read(text(operands), Source.of("voucher"), system);
		List<Evidence> evidence = new ArrayList<>(List.of(voucher));
		if (line.hasOption(CERTIFICATE)) {
			evidence.addAll(certificates(line.getOptionValue(CERTIFICATE)));
		}
		return answer(voucher, findings(voucher, evidence), line.hasOption(CommandLineProgram.JSON));
	}

	private int answer(VoucherEvidence voucher, List<Finding> findings, boolean json) {
		try (var cases = new CaseLookup(installation)) {
			var results = new VoucherResults(voucher, new FindingResults(cases));
			console.out().println(json ? Json.line(results.json(findings)) : results.text(findings, messages));
			return results.isEmpty() ? ExitCode.UNREADABLE : FindingResults.exit(findings);
		}
	}

	/** Those about the voucher; the certificate is only compared with. */
	private List<Finding> findings(VoucherEvidence voucher, List<Evidence> evidence) {
		return new Examiner(BuiltInRules.all(clock)).examine(new CaseFile(evidence)).stream()
				.filter(finding -> finding.evidence().equals(voucher)).toList();
	}

	private Optional<CaSystem> system(String named) throws UsageException {
		if (named == null) {
			return Optional.empty();
		}
		for (CaSystem system : CaSystem.values()) {
			if (named.equalsIgnoreCase(system.text()) || named.equalsIgnoreCase(system.name())) {
				return Optional.of(system);
			}
		}
		throw new UsageException(messages.text("voucher.system", named));
	}

	private String text(List<String> operands) throws UnreadableException {
		if (!operands.equals(List.of(STANDARD_INPUT))) {
			return String.join(" ", operands);
		}
		try (InputStream in = console.in()) {
			return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UnreadableException(messages.text("unreadable", STANDARD_INPUT), e);
		}
	}

	private List<CertificateEvidence> certificates(String file) throws UnreadableException {
		List<CertificateEvidence> certificates = new ArrayList<>();
		new Inspector(Passwords.NONE).inspect(List.of(Inputs.readable(file, messages)),
				report -> certificates.addAll(report.caseFile().all(CertificateEvidence.class).toList()), () -> false);
		if (certificates.isEmpty()) {
			throw new UnreadableException(messages.text("voucher.no-certificate", file), null);
		}
		return certificates;
	}
}
