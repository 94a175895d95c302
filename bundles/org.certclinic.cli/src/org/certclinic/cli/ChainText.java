package org.certclinic.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.IssuerCandidate;
import org.certclinic.rules.chain.ChainTexts;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.words.NameFormat;

/** A judged chain as text: a tree from the leaf to the root, what is wrong, and which issuers were rejected. */
final class ChainText {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
	/** More would bury what counts; JSON has them all. */
	private static final int MOST_CANDIDATES = 20;

	private final Messages messages;
	private final FindingResults results;
	private final ZoneId zone;
	private final ChainTexts texts;

	ChainText(Messages messages, FindingResults results, ZoneId zone) {
		this.messages = messages;
		this.results = results;
		this.zone = zone;
		this.texts = new ChainTexts(zone);
	}

	/** Ends with a line end. */
	String block(ChainEvidence chain, List<Inspected> unreadable) {
		var text = new StringBuilder();
		line(text, 0, messages.text(chain.isValid() ? "chain.valid" : "chain.invalid", chain.leaf().label(), TIME.format(chain.at().atZone(zone))));
		line(text, 0, messages.text(chain.profile() == Profile.WEB ? "chain.profile-web" : "chain.profile-general"));
		tree(chain.best(), text);
		problems(chain.best(), text);
		candidates(chain.candidates(), text);
		alternatives(chain.paths().subList(1, chain.paths().size()), text);
		if (!chain.complete()) {
			line(text, 0, messages.text("chain.incomplete"));
		}
		unreadable.forEach(object -> object.problem()
				.ifPresent(problem -> line(text, 0, messages.text("chain.unreadable", object.source().text(), messages.of(problem.message())))));
		return TerminalText.printable(text);
	}

	private void tree(ChainPath path, StringBuilder text) {
		for (int depth = 0; depth < path.certificates().size(); depth++) {
			CertificateEvidence certificate = path.certificates().get(depth);
			boolean anchor = path.anchored() && depth == path.certificates().size() - 1;
			line(text, depth, (depth == 0 ? "" : "└─ ") + mark(path, depth) + " " + name(certificate)
					+ (anchor ? "  " + messages.text("chain.anchor") : ""));
			line(text, depth + (depth == 0 ? 1 : 2), messages.text("chain.certificate", time(certificate.validity().notBefore()),
					time(certificate.validity().notAfter()), ChainJson.sha256(certificate)));
		}
	}

	private String mark(ChainPath path, int depth) {
		return messages.text("chain.mark." + path.problems().stream().filter(problem -> problem.depth() == depth).map(ChainProblem::severity)
				.filter(severity -> severity != Severity.INFO).min(Severity::compareTo).map(ChainSettings::text).orElse("ok"));
	}

	private void problems(ChainPath path, StringBuilder text) {
		Set<String> advised = new LinkedHashSet<>();
		for (ChainProblem problem : path.problems()) {
			line(text, 0, messages.text("finding." + ChainSettings.text(problem.severity()), messages.of(texts.message(path, problem)), problem.code()));
			if (advised.add(problem.code())) {
				advice(problem.code(), text);
			}
		}
	}

	/** What to do and where to read on, once for each code. */
	private void advice(String code, StringBuilder text) {
		Optional.of(messages.of(texts.advice(code))).filter(advice -> !advice.isEmpty()).ifPresent(advice -> line(text, 1, advice));
		List<String> ids = results.cases(code);
		if (!ids.isEmpty()) {
			line(text, 1, messages.text("cases", String.join(", ", ids)));
		}
	}

	private void candidates(List<IssuerCandidate> candidates, StringBuilder text) {
		List<IssuerCandidate> rejected = candidates.stream().filter(candidate -> !candidate.accepted()).toList();
		if (rejected.isEmpty()) {
			return;
		}
		line(text, 0, messages.text("chain.rejected", rejected.size()));
		for (IssuerCandidate candidate : rejected.subList(0, Math.min(MOST_CANDIDATES, rejected.size()))) {
			line(text, 1, messages.text("chain.candidate", messages.of(texts.candidate(candidate)), ChainJson.sha256(candidate.certificate())));
			candidate.reasons().forEach(reason -> line(text, 2, messages.of(texts.reason(reason)) + " [" + reason.code() + "]"));
		}
		if (rejected.size() > MOST_CANDIDATES) {
			line(text, 1, messages.text("chain.more", rejected.size() - MOST_CANDIDATES));
		}
	}

	private void alternatives(List<ChainPath> paths, StringBuilder text) {
		if (paths.isEmpty()) {
			return;
		}
		line(text, 0, messages.text("chain.alternatives", paths.size()));
		for (ChainPath path : paths) {
			String names = path.certificates().stream().map(CertificateEvidence::label).collect(Collectors.joining(" → "));
			String codes = path.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).map(ChainProblem::code).distinct()
					.collect(Collectors.joining(", "));
			line(text, 1, messages.text("chain.mark." + (path.isValid() ? "ok" : "error")) + " " + names + (codes.isEmpty() ? "" : "  [" + codes + "]"));
		}
	}

	private String name(CertificateEvidence certificate) {
		return certificate.subject().isEmpty() ? messages.text("inspect.empty-name") : NameFormat.RFC4514.format(certificate.subject());
	}

	private String time(Optional<Instant> time) {
		return time.map(instant -> TIME.format(instant.atZone(zone))).orElse("-");
	}

	/** Names from outside may have line ends. */
	private static void line(StringBuilder text, int depth, String line) {
		text.append("   ".repeat(depth)).append(line.replace('\n', ' ')).append('\n');
	}
}
