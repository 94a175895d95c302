package org.certclinic.ui.certificate.chain;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.ui.Badge;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.ui.certificate.chain.model.MachineTrust;
import org.certclinic.ui.certificate.chain.model.Trust;
import org.certclinic.ui.certificate.items.Times;
import org.certclinic.x509.chain.ExpectedNames;
import org.certclinic.x509.document.ChainHeader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Says whether the chain holds, and what it is judged by; each of these can be changed by a click. */
final class VerdictStrip {
	private final Composite strip;
	private final Badge badge;
	private final Label text;
	private final Hyperlink at;
	private final Hyperlink names;
	private final Hyperlink purpose;
	private final Hyperlink trust;
	private final Hyperlink revocation;

	/** @param run is told what the user wants to change */
	VerdictStrip(Composite parent, Consumer<ChainAction> run) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).extendedMargins(10, 10, 6, 6).applyTo(strip);
		badge = new Badge(strip, ThemeColor.NEUTRAL, Messages.Verdict_empty);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(badge);
		text = WidgetKey.set(CertificateKeys.CHAIN_VERDICT, new Label(strip, SWT.WRAP));
		text.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		var settings = new Composite(strip, SWT.NONE);
		var row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
		row.spacing = 14;
		settings.setLayout(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(settings);
		at = link(settings, ChainAction.JUDGE_AT, run);
		names = link(settings, ChainAction.NAMES, run);
		purpose = link(settings, ChainAction.PURPOSE, run);
		trust = link(settings, ChainAction.TRUST, run);
		revocation = link(settings, ChainAction.REVOCATION, run);
		link(settings, ChainAction.WHO_TRUSTS, run).setText(Messages.Setting_whoTrusts);
		show(ChainHeader.NEW);
		show(Judgement.NONE);
	}

	Control control() {
		return strip;
	}

	/** Where the choice of purposes opens. */
	Control purposeLink() {
		return purpose;
	}

	void show(ChainHeader header) {
		at.setText(NLS.bind(Messages.Setting_at, header.at().map(Times::text).orElse(Messages.Setting_now)));
		names.setText(NLS.bind(Messages.Setting_names, names(header.names()).orElse(Messages.Setting_anyName)));
		purpose.setText(NLS.bind(Messages.Setting_purpose, Settings.purpose(header.purpose())));
		trust.setText(NLS.bind(Messages.Setting_trust, trust(header.trust())));
		strip.layout(true, true);
	}

	void show(Judgement judgement) {
		revocation.setText(NLS.bind(Messages.Setting_revocation, judgement.isRevocationJudged() ? Messages.Setting_asked : Messages.Setting_notAsked));
		if (judgement.isPreliminary()) {
			say(ThemeColor.NEUTRAL, Messages.Verdict_judging, Messages.Verdict_reading);
			return;
		}
		switch (judgement.verdict()) {
		case EMPTY -> say(ThemeColor.NEUTRAL, Messages.Verdict_empty, Messages.Verdict_emptyText);
		case VALID -> say(ThemeColor.GOOD, Messages.Verdict_valid, sentence(judgement.evidence().orElseThrow()));
		case WARNED -> say(ThemeColor.CAUTION, Messages.Verdict_warned, sentence(judgement.evidence().orElseThrow()));
		case INVALID -> say(ThemeColor.DANGER, Messages.Verdict_invalid, sentence(judgement.evidence().orElseThrow()));
		}
	}

	/** Until the first judgement is there. */
	void judging() {
		say(ThemeColor.NEUTRAL, Messages.Verdict_judging, "");
	}

	private void say(ThemeColor color, String word, String sentence) {
		badge.show(color, word);
		text.setText(sentence.replace("&", "&&"));
		strip.requestLayout();
		strip.layout(true, true);
	}

	private static String sentence(ChainEvidence evidence) {
		ChainPath best = evidence.best();
		String what = NLS.bind(best.anchored() ? Messages.Verdict_reaches : Messages.Verdict_reachesNoRoot, evidence.leaf().label(),
				best.certificates().getLast().label());
		long errors = count(best, Severity.ERROR);
		long warnings = count(best, Severity.WARNING);
		String rules = evidence.profile() == ChainEvidence.Profile.WEB ? Messages.Verdict_web : "";
		return what + (errors > 0 ? NLS.bind(Messages.Verdict_errors, errors) : "") + (warnings > 0 ? NLS.bind(Messages.Verdict_warnings, warnings) : "")
				+ rules + (evidence.complete() ? "" : Messages.Verdict_incomplete);
	}

	private static long count(ChainPath path, Severity severity) {
		return path.problems().stream().filter(problem -> problem.severity() == severity).count();
	}

	private static Optional<String> names(ExpectedNames names) {
		String all = String.join(", ", Stream.of(names.host(), names.ip(), names.email()).flatMap(Optional::stream).toList());
		return all.isEmpty() ? Optional.empty() : Optional.of(all);
	}

	private static String trust(List<String> sources) {
		if (sources.isEmpty()) {
			return Messages.Trust_usual;
		}
		return String.join(", ", sources.stream().map(VerdictStrip::trust).toList());
	}

	private static String trust(String id) {
		return switch (id) {
		case MachineTrust.PUBLIC -> Messages.Trust_usual;
		case Trust.DOCUMENT -> Messages.Trust_document;
		default -> id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
		};
	}

	private static Hyperlink link(Composite parent, ChainAction action, Consumer<ChainAction> run) {
		Hyperlink link = WidgetKey.set(CertificateKeys.CHAIN_SETTING + action.name(), StyleClass.LINK.on(new Hyperlink(parent, SWT.NONE)));
		link.setForeground(JFaceColors.getHyperlinkText(parent.getDisplay()));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(_ -> run.accept(action)));
		return link;
	}
}
