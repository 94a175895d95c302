package org.certclinic.ui.token.view;

import java.util.List;
import java.util.Locale;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.RuleTexts;
import org.certclinic.ui.Badge;
import org.certclinic.ui.CaseLeads;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.token.TokenKeys;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What rules found, worst first, each with what to do and the cases it leads to. */
final class FindingsPage {
	private final Page page;
	private final CaseLeads leads;
	private final Locale locale;
	private final RuleTexts texts = new RuleTexts();

	FindingsPage(Composite parent, CaseLeads leads, Locale locale) {
		this.page = new Page(parent, 6);
		this.leads = leads;
		this.locale = locale;
	}

	Control control() {
		return page.control();
	}

	void show(List<Finding> findings) {
		page.show(parent -> {
			if (findings.isEmpty()) {
				Page.place(new Badge(parent, ThemeColor.GOOD, Messages.Findings_good));
				Page.text(Page.column(parent), TokenKeys.FINDING, Messages.Findings_none);
			}
			findings.forEach(finding -> add(parent, finding));
		});
	}

	private void add(Composite parent, Finding finding) {
		Page.place(Badge.of(parent, finding.severity()));
		Composite column = Page.column(parent);
		String rule = finding.rule().value();
		String message = texts.message(finding).in(locale);
		if (finding.severity() == Severity.INFO) {
			Page.text(column, TokenKeys.FINDING + rule, message);
		} else {
			Page.bold(column, TokenKeys.FINDING + rule, message);
		}
		if (finding.evidence() instanceof CertificateEvidence certificate) {
			Page.quiet(column, certificate.source().text());
		}
		Page.quiet(column, texts.advice(finding.rule()).in(locale));
		for (CaseReference reference : leads.casesOf(rule)) {
			Page.link(column, TokenKeys.CASE + rule + "/" + reference.id(), reference.id() + "  " + reference.title().in(locale), () -> leads.open(reference
					.id()));
		}
	}
}
