package org.certclinic.ui.token.view;

import java.util.Locale;

import org.certclinic.core.evidence.Octets;
import org.certclinic.rules.RuleTexts;
import org.certclinic.token.ladder.LadderTexts;
import org.certclinic.token.ladder.Rung;
import org.certclinic.token.words.TokenReport;
import org.certclinic.ui.token.probe.Probed;
import org.eclipse.osgi.util.NLS;

/** A result as text, for a mail or a ticket. */
final class ProbedText {
	private final Locale locale;

	ProbedText(Locale locale) {
		this.locale = locale;
	}

	String of(Probed probed) {
		var ladder = new LadderTexts();
		var rules = new RuleTexts();
		var text = new StringBuilder();
		probed.rungs().forEach(rung -> text.append(mark(rung.state())).append(' ').append(NLS.bind(Messages.Text_rung, ladder.title(rung.name()).in(locale),
				ladder.message(rung).in(locale))).append('\n'));
		text.append('\n');
		probed.findings().forEach(finding -> text.append(NLS.bind(Messages.Text_finding, rules.message(finding).in(locale), finding.rule())).append("\n  ")
				.append(rules.advice(finding.rule()).in(locale)).append('\n'));
		return text.append('\n').append(new TokenReport(der -> certificate(probed, der), locale).of(probed.evidence())).toString();
	}

	private static String certificate(Probed probed, Octets der) {
		return probed.certificates().certificate(der).map(found -> found.label()).orElse("?");
	}

	private static String mark(Rung.State state) {
		return switch (state) {
		case OK -> "✓";
		case BROKEN -> "✗";
		case UNKNOWN -> "?";
		case NOT_RUN -> "-";
		};
	}
}
