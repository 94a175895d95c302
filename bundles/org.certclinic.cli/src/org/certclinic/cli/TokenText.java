package org.certclinic.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.finding.Finding;
import org.certclinic.token.ladder.Ladder;
import org.certclinic.token.ladder.LadderTexts;
import org.certclinic.token.ladder.Rung;
import org.certclinic.token.words.TokenReport;
import org.certclinic.x509.TokenCertificates;

/** What was found on readers and tokens as text: the broken rung first, then the ladder, then everything else. */
final class TokenText {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");

	private final Messages messages;
	private final FindingResults results;
	private final LadderTexts texts = new LadderTexts();

	TokenText(Messages messages, FindingResults results) {
		this.messages = messages;
		this.results = results;
	}

	/** Ends with a line end. */
	String block(TokenAnswer answer) {
		var text = new StringBuilder();
		Optional<Rung> broken = Ladder.firstBroken(answer.rungs());
		text.append(broken.map(rung -> messages.text("token.broken", messages.of(texts.title(rung.name())), messages.of(texts.message(rung))))
				.orElseGet(() -> messages.text("token.holds"))).append('\n');
		broken.flatMap(Rung::finding).map(results::cases).filter(ids -> !ids.isEmpty())
				.ifPresent(ids -> text.append("    ").append(messages.text("cases", String.join(", ", ids))).append('\n'));
		text.append('\n');
		answer.rungs().forEach(rung -> text.append("  ").append(mark(rung)).append(' ').append(messages.of(texts.title(rung.name()))).append(messages.text(
				"token.colon")).append(messages.of(texts.message(rung))).append('\n'));
		text.append('\n');
		answer.findings().forEach(finding -> text.append(about(finding)).append(results.text(finding, messages)).append('\n'));
		text.append(answer.findings().isEmpty() ? "" : "\n");
		text.append(new TokenReport(der -> certificate(answer.certificates(), der, messages), messages.locale()).of(answer.evidence()));
		return TerminalText.printable(text);
	}

	private String mark(Rung rung) {
		return messages.text("token.mark." + TokenJson.word(rung.state()));
	}

	/** Several certificates may be on a token. */
	private String about(Finding finding) {
		return finding.evidence() instanceof CertificateEvidence certificate ? messages.text("token.about", certificate.label()) : "";
	}

	/** In a few words: whose it is and how long it is valid. */
	static String certificate(TokenCertificates certificates, Octets der, Messages messages) {
		return certificates.certificate(der).map(certificate -> messages.text("token.certificate", certificate.label(),
				certificate.validity().notAfter().map(TokenText::day).orElse("-"))).orElseGet(() -> messages.text("token.certificate-unreadable"));
	}

	private static String day(Instant time) {
		return DAY.format(time.atZone(ZoneId.systemDefault()));
	}
}
