package org.certclinic.ui.certificate.details;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Repair;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.RuleTexts;
import org.certclinic.ui.Badge;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.items.Item;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What is said of an object: a problem in reading it, what rules found, what was mended; each with what to do and the cases it leads to. */
public final class FindingsPane {
	/** More repairs than this are counted, not told. */
	private static final int MAX_REPAIRS = 8;

	private final PageKit kit;
	private final Leads leads;
	private final Locale locale;
	private final RuleTexts texts = new RuleTexts();

	public FindingsPane(PageKit kit, Leads leads, Locale locale) {
		this.kit = kit;
		this.leads = leads;
		this.locale = locale;
	}

	/** Adds to a page of two columns what is said of the item. */
	void add(Composite page, Item item) {
		if (item.remarks() == 0) {
			return;
		}
		Composite parent = grid(page);
		item.inspected().problem().ifPresent(
				problem -> addProblem(parent, item.evidence().isPresent() ? Messages.Badge_damaged : Messages.Badge_problem, problem));
		item.findings().forEach(finding -> addFinding(parent, finding));
		List<Repair> repairs = item.inspected().repairs();
		if (!repairs.isEmpty()) {
			addRepairs(parent, repairs);
		}
	}

	/** Adds findings to a page of two columns. */
	public void add(Composite page, List<Finding> findings) {
		if (!findings.isEmpty()) {
			Composite parent = grid(page);
			findings.forEach(finding -> addFinding(parent, finding));
		}
	}

	private void addProblem(Composite parent, String word, Problem problem) {
		Composite column = entry(parent, kit.badge(parent, ThemeColor.DANGER, word));
		kit.boldText(column, CertificateKeys.FINDING + problem.code(), problem.message().in(locale));
		if (problem.offset() >= 0) {
			kit.quiet(column, NLS.bind(Messages.Problem_place, problem.offset()));
		}
		addCases(column, problem.code());
	}

	private void addFinding(Composite parent, Finding finding) {
		Composite column = entry(parent, Badge.of(parent, finding.severity()));
		String key = CertificateKeys.FINDING + finding.rule();
		String message = texts.message(finding).in(locale);
		if (finding.severity() == Severity.INFO) {
			kit.text(column, key, message);
		} else {
			kit.boldText(column, key, message);
		}
		Optional.of(texts.advice(finding.rule()).in(locale)).filter(advice -> !advice.isBlank())
				.ifPresent(advice -> kit.quietText(column, key + ".advice", advice));
		addCases(column, finding.rule().value());
	}

	private void addRepairs(Composite parent, List<Repair> repairs) {
		Composite column = entry(parent, kit.badge(parent, ThemeColor.NEUTRAL, Messages.Badge_repaired));
		for (Repair repair : repairs.subList(0, Math.min(repairs.size(), MAX_REPAIRS))) {
			kit.text(column, CertificateKeys.FINDING + repair.code(), place(repair) + repair.message().in(locale));
		}
		if (repairs.size() > MAX_REPAIRS) {
			kit.quiet(column, NLS.bind(Messages.Repair_more, repairs.size() - MAX_REPAIRS));
		}
	}

	private static String place(Repair repair) {
		if (repair.line() <= 0) {
			return "";
		}
		return repair.column() > 0 ? NLS.bind(Messages.Repair_lineAndColumn, repair.line(), repair.column())
				: NLS.bind(Messages.Repair_line, repair.line());
	}

	private void addCases(Composite column, String code) {
		for (CaseReference reference : leads.casesOf(code)) {
			kit.link(column, CertificateKeys.CASE + code + "/" + reference.id(), reference.id() + "  " + reference.title().in(locale),
					() -> leads.openCase(reference.id()));
		}
	}

	/** Badges are one column, texts the other. */
	private static Composite grid(Composite page) {
		var grid = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(grid);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(grid);
		return grid;
	}

	/** A place for texts beside a badge. */
	private Composite entry(Composite grid, Badge badge) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(badge);
		return kit.column(grid);
	}
}
