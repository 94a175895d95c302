package org.certclinic.ui.token.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.finding.CaseReference;
import org.certclinic.core.finding.RuleId;
import org.certclinic.rules.RuleTexts;
import org.certclinic.token.ladder.Ladder;
import org.certclinic.token.ladder.LadderTexts;
import org.certclinic.token.ladder.Rung;
import org.certclinic.ui.CaseLeads;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.token.TokenKeys;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The ladder as a picture: what broke stands out, with advice and the cases it leads to. */
final class LadderPane {
	private final Page page;
	private final CaseLeads leads;
	private final Locale locale;
	private final LadderTexts texts = new LadderTexts();
	private final RuleTexts rules = new RuleTexts();

	LadderPane(Composite parent, CaseLeads leads, Locale locale) {
		this.page = new Page(parent, 0); // so that the ladder has no gaps
		this.leads = leads;
		this.locale = locale;
	}

	Control control() {
		return page.control();
	}

	void show(List<Rung> rungs) {
		Optional<Rung> broken = Ladder.firstBroken(rungs);
		page.show(parent -> {
			for (Rung rung : rungs) {
				boolean emphasised = broken.filter(rung::equals).isPresent();
				String state = texts.state(rung.state()).in(locale);
				var mark = new RungMark(parent, rung.state(), rung == rungs.getFirst(), rung == rungs.getLast(), state);
				GridDataFactory.fillDefaults().align(SWT.FILL, SWT.FILL).applyTo(mark);
				row(parent, rung, emphasised);
			}
		});
	}

	private void row(Composite parent, Rung rung, boolean emphasised) {
		Composite column = Page.column(parent);
		((GridLayout) column.getLayout()).marginTop = 4;
		((GridLayout) column.getLayout()).marginBottom = 8;
		Label title = Page.bold(column, TokenKeys.RUNG + rung.name() + ".title", texts.title(rung.name()).in(locale));
		String key = TokenKeys.RUNG + rung.name();
		String message = texts.message(rung).in(locale);
		if (rung.state() == Rung.State.BROKEN) {
			StyleClass.DANGER.on(title);
			if (emphasised) {
				Page.bold(column, key, message);
				rung.finding().ifPresent(finding -> lead(column, finding));
			} else {
				Page.text(column, key, message);
			}
		} else if (rung.state() == Rung.State.OK) {
			Page.text(column, key, message);
		} else {
			WidgetKey.set(key, Page.quiet(column, message));
		}
	}

	private void lead(Composite column, String finding) {
		Page.quiet(column, rules.advice(new RuleId(finding)).in(locale));
		for (CaseReference reference : leads.casesOf(finding)) {
			Page.link(column, TokenKeys.CASE + finding + "/" + reference.id(), reference.id() + "  " + reference.title().in(locale), () -> leads.open(
					reference.id()));
		}
	}
}
