package org.certclinic.ui.certificate.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.net.FetchPlanner;
import org.certclinic.rules.chain.ChainTexts;
import org.certclinic.ui.Badge;
import org.certclinic.ui.ScrolledPage;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.ThemeWatch;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.ui.certificate.details.Leads;
import org.certclinic.ui.certificate.details.PageKit;
import org.certclinic.x509.document.ChainMember;
import org.certclinic.x509.document.QuickFix;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** What is wrong with a chain, what to do about it, and the cases it means; at the top what mends it in one step. */
final class RemarksPane {
	/** More problems than these are no help. */
	private static final int MOST = 30;

	private final ScrolledComposite scrolled;
	private final PageKit kit;
	private final Leads leads;
	private final Locale locale;
	private final Consumer<QuickFix> fix;
	private final Runnable fetch;
	private final IntConsumer showDepth;
	private final IntConsumer showMember;
	private final ChainTexts texts = new ChainTexts();
	private Judgement judgement = Judgement.NONE;
	private Optional<Composite> page = Optional.empty();

	/**
	 * @param fix        is given what the user wants to have mended
	 * @param fetch      asks whether to fetch the issuer that is missing
	 * @param showDepth  is told which certificate of the path to select
	 * @param showMember is told which member to select
	 */
	RemarksPane(Composite parent, Leads leads, Menu menu, Locale locale, Consumer<QuickFix> fix, Runnable fetch, IntConsumer showDepth, IntConsumer showMember) {
		this.leads = leads;
		this.locale = locale;
		this.fix = fix;
		this.fetch = fetch;
		this.showDepth = showDepth;
		this.showMember = showMember;
		kit = new PageKit(menu);
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.getVerticalBar().setIncrement(24);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(_ -> measure()));
		ThemeWatch.on(scrolled, () -> rebuild(judgement));
	}

	Control control() {
		return scrolled;
	}

	void show(Judgement newJudgement) {
		boolean same = texts(newJudgement).equals(texts(judgement)) && newJudgement.fixes().equals(judgement.fixes());
		judgement = newJudgement;
		if (!same || page.isEmpty()) {
			rebuild(newJudgement);
		}
	}

	/** All that is told, to find out whether it is the same again. */
	private List<Object> texts(Judgement judged) {
		List<Object> all = new ArrayList<>(judged.evidence().map(evidence -> evidence.best().problems()).orElse(List.of()));
		all.add(judged.isPreliminary());
		judged.evidence().ifPresent(evidence -> evidence.best().certificates().forEach(certificate -> all.add(certificate.label())));
		List<ChainMember> members = judged.document().members();
		for (int i = 0; i < members.size(); i++) {
			if (members.get(i).problem().isPresent()) {
				all.add(i);
				all.add(members.get(i).problem());
			}
		}
		return all;
	}

	private void rebuild(Judgement judged) {
		page.ifPresent(ScrolledPage::dispose);
		var made = new Composite(scrolled, SWT.NONE);
		made.setBackgroundMode(SWT.INHERIT_FORCE); // links would have the ground of an input
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(8, 8).applyTo(made);
		addFixes(made, judged);
		judged.evidence().ifPresent(evidence -> evidence.best().problems().stream().limit(MOST)
				.forEach(problem -> addProblem(made, evidence.best(), problem)));
		addUnreadable(made, judged.document().members());
		boolean nothing = !judged.isPreliminary() && judged.evidence().filter(evidence -> evidence.best().problems().isEmpty()).isPresent()
				&& judged.document().members().stream().allMatch(member -> member.problem().isEmpty());
		if (nothing) {
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(kit.quiet(made, Messages.Remarks_none));
		}
		scrolled.setContent(made);
		page = Optional.of(made);
		measure();
	}

	private void addFixes(Composite parent, Judgement judged) {
		List<QuickFix> fixes = judged.fixes();
		boolean fetched = !judged.isPreliminary()
				&& judged.evidence().filter(evidence -> !new FetchPlanner().issuer(evidence.best()).isEmpty()).isPresent();
		if (fixes.isEmpty() && !fetched) {
			return;
		}
		Composite row = kit.row(parent);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		for (QuickFix one : fixes) {
			Button button = WidgetKey.set(CertificateKeys.CHAIN_FIX + one.getClass().getSimpleName(), new Button(row, SWT.PUSH));
			button.setText(FixWords.label(one).replace("&", "&&"));
			button.setToolTipText(FixWords.explanation(one));
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> fix.accept(one)));
		}
		if (fetched) {
			Button button = WidgetKey.set(CertificateKeys.CHAIN_FIX + "Fetch", new Button(row, SWT.PUSH));
			button.setText(Messages.Fetch_offer);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> fetch.run()));
		}
	}

	private void addProblem(Composite parent, ChainPath path, ChainProblem problem) {
		Composite column = entry(parent, Badge.of(parent, problem.severity()));
		String key = CertificateKeys.FINDING + problem.code();
		String message = texts.message(path, problem).in(locale);
		if (problem.depth() >= 0) {
			kit.link(column, key, message, () -> showDepth.accept(problem.depth()));
		} else {
			kit.text(column, key, message);
		}
		addAdvice(column, key, texts.advice(problem.code()).in(locale));
		addCases(column, problem.code());
	}

	private void addUnreadable(Composite parent, List<ChainMember> members) {
		int told = 0;
		for (int i = 0; i < members.size() && told < MOST; i++) {
			Optional<Problem> problem = members.get(i).problem();
			if (problem.isPresent()) {
				int index = i;
				told++;
				Composite column = entry(parent, kit.badge(parent, ThemeColor.DANGER, Messages.Remarks_unreadable));
				String place = members.get(i).content().source().text();
				kit.link(column, CertificateKeys.FINDING + problem.orElseThrow().code(), place + ": " + problem.orElseThrow().message().in(locale),
						() -> showMember.accept(index));
				addCases(column, problem.orElseThrow().code());
			}
		}
	}

	private void addAdvice(Composite column, String key, String advice) {
		if (!advice.isBlank()) {
			kit.quietText(column, key + ".advice", advice);
		}
	}

	private void addCases(Composite column, String code) {
		for (CaseReference reference : leads.casesOf(code)) {
			kit.link(column, CertificateKeys.CASE + code + "/" + reference.id(), reference.id() + "  " + reference.title().in(locale),
					() -> leads.openCase(reference.id()));
		}
	}

	/** A badge, and beside it a place for texts. */
	private Composite entry(Composite parent, Badge badge) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(badge);
		return kit.column(parent);
	}

	private void measure() {
		page.filter(made -> !made.isDisposed()).ifPresent(made -> {
			int width = Math.max(1, scrolled.getClientArea().width);
			scrolled.setMinSize(made.computeSize(width, SWT.DEFAULT));
			made.layout(true, true);
		});
	}
}
