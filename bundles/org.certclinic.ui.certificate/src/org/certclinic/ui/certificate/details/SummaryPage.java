package org.certclinic.ui.certificate.details;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.Validity;
import org.certclinic.ui.ScrolledPage;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.items.CaSystems;
import org.certclinic.ui.certificate.items.EvidenceFields;
import org.certclinic.ui.certificate.items.FieldRow;
import org.certclinic.ui.certificate.items.Item;
import org.certclinic.ui.certificate.items.KeyIndex;
import org.certclinic.ui.certificate.items.NameStyle;
import org.certclinic.ui.certificate.items.Times;
import org.certclinic.ui.certificate.items.ValueMenu;
import org.certclinic.x509.words.UsageWords;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;

/** What an engineer reads in five seconds: findings first, then who, by whom, until when, what for, and where the private key is. */
public final class SummaryPage {
	private static final int MARGIN = 12;
	/** Other objects with the same key that are named; more are seldom of interest. */
	private static final int MAX_OTHERS = 12;

	private final ScrolledPage scrolled;
	private final PageKit kit;
	private final Leads leads;
	private final Locale locale;
	private final InstantSource clock;

	/** @param menu context menu of every value */
	public SummaryPage(Composite parent, Leads leads, Menu menu, Locale locale, InstantSource clock) {
		this.leads = Objects.requireNonNull(leads, "leads");
		this.locale = Objects.requireNonNull(locale, "locale");
		this.clock = Objects.requireNonNull(clock, "clock");
		kit = new PageKit(menu);
		scrolled = new ScrolledPage(parent);
		ValueMenu.on(scrolled.control(), menu); // a menu moves to another window with a control that has it
	}

	public Control control() {
		return scrolled.control();
	}

	/** Shows another object, or nothing. */
	public void show(Optional<Item> item, KeyIndex keys, NameStyle names) {
		scrolled.show(page -> {
			GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(12, 5).applyTo(page);
			item.ifPresent(shown -> fill(page, shown, keys, names));
		});
	}

	private void fill(Composite page, Item item, KeyIndex keys, NameStyle names) {
		Label title = kit.text(page, CertificateKeys.NAME, item.name());
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) title.getLayoutData()).span(2, 1).applyTo(title);
		addBadges(page, item, keys);
		new FindingsPane(kit, leads, locale).add(page, item);
		item.evidence().ifPresent(evidence -> addFacts(page, item, evidence, keys, names));
		addOthers(page, item, keys);
		addValue(page, "source", Messages.Summary_source, item.source());
	}

	private void addBadges(Composite page, Item item, KeyIndex keys) {
		Composite row = kit.row(page);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		kit.badge(row, ThemeColor.NEUTRAL, item.kind());
		item.certificate().ifPresent(certificate -> {
			addState(row, certificate.validity());
			boolean here = !keys.privateKeys(item).isEmpty();
			kit.badge(row, here ? ThemeColor.GOOD : ThemeColor.NEUTRAL, here ? Messages.Badge_privateKey : Messages.Badge_noPrivateKey);
			CaSystems.of(certificate).ifPresent(system -> kit.badge(row, ThemeColor.NEUTRAL, NLS.bind(Messages.Badge_system, system.text())));
			if (!keys.pair(item).isEmpty()) {
				KeyIndex.role(certificate).ifPresent(role -> kit.badge(row, ThemeColor.NEUTRAL, word(role)));
			}
		});
	}

	private void addState(Composite row, Validity validity) {
		if (validity.notBefore().isPresent() && validity.notAfter().isPresent()) {
			Instant begin = validity.notBefore().orElseThrow();
			Instant end = validity.notAfter().orElseThrow();
			Instant now = clock.instant();
			String word = now.isAfter(end) ? Messages.Badge_expired
					: now.isBefore(begin) ? Messages.Badge_notYet : now.plus(ValidityBar.SOON).isAfter(end) ? Messages.Badge_soon : Messages.Badge_valid;
			kit.badge(row, ValidityBar.color(begin, end, now), word);
		}
	}

	private void addFacts(Composite page, Item item, Evidence evidence, KeyIndex keys, NameStyle names) {
		if (evidence instanceof CertificateEvidence certificate) {
			addCertificate(page, item, certificate, keys, names);
		} else {
			for (FieldRow field : new EvidenceFields(locale, names).of(evidence)) {
				addValue(page, field.id(), field.label(), field.value());
			}
		}
	}

	private void addCertificate(Composite page, Item item, CertificateEvidence certificate, KeyIndex keys, NameStyle names) {
		addName(page, "subject", Messages.Summary_subject, names.text(certificate.subject()));
		addName(page, "issuer", Messages.Summary_issuer,
				certificate.isSelfIssued() ? Messages.Summary_self : names.text(certificate.issuer()));
		addValidity(page, certificate.validity());
		addValue(page, "usage", Messages.Summary_usage,
				certificate.isWhole() ? new UsageWords().sentence(certificate).in(locale) : Messages.Summary_unreadable);
		addPrivateKey(page, item, keys);
		CaSystems.of(certificate).ifPresent(system -> addValue(page, "system", Messages.Summary_system,
				NLS.bind(Messages.Summary_systemText, system.text(), certificate.issuer().commonName().orElse(names.text(certificate.issuer())))));
		addValue(page, "key", Messages.Summary_key, keyText(item, certificate));
		addCode(page, "serial", Messages.Summary_serial, certificate.serial().toString(16));
		addCode(page, "sha256", "SHA-256", certificate.encoded().digest("SHA-256").hex());
		addCode(page, "sha1", "SHA-1", certificate.encoded().digest("SHA-1").hex());
	}

	private static String keyText(Item item, CertificateEvidence certificate) {
		if (item.key().isEmpty()) {
			return Messages.Summary_noKey;
		}
		return certificate.isWhole() ? item.key() + "  ·  " + certificate.signatureAlgorithm().name() : item.key();
	}

	private void addValidity(Composite page, Validity validity) {
		kit.label(page, Messages.Summary_valid);
		Composite column = kit.column(page);
		String begin = validity.notBefore().map(Times::text).orElse(Messages.Summary_unreadable);
		String end = validity.notAfter().map(Times::text).orElse(Messages.Summary_unreadable);
		Instant now = clock.instant();
		String left = validity.notAfter().map(until -> "  ·  " + Times.left(now, until)).orElse("");
		kit.text(column, PageKit.valueKey("validity"), NLS.bind(Messages.Summary_fromTo, begin, end) + left);
		if (validity.notBefore().isPresent() && validity.notAfter().isPresent()) {
			new ValidityBar(column, validity.notBefore().orElseThrow(), validity.notAfter().orElseThrow(), now);
		}
	}

	private void addPrivateKey(Composite page, Item item, KeyIndex keys) {
		List<Item> holders = keys.privateKeys(item);
		if (holders.isEmpty()) {
			addValue(page, "privateKey", Messages.Summary_privateKey, Messages.Summary_privateKeyMissing);
		} else {
			addLinks(page, Messages.Summary_privateKey, holders);
		}
	}

	private void addOthers(Composite page, Item item, KeyIndex keys) {
		List<Item> pair = keys.pair(item);
		if (!pair.isEmpty()) {
			addLinks(page, Messages.Summary_pair, pair);
		}
		List<Item> holders = keys.privateKeys(item);
		List<Item> same = keys.sameKey(item).stream().filter(other -> !holders.contains(other)).toList();
		if (!same.isEmpty()) {
			addLinks(page, Messages.Summary_sameKey, same);
		}
	}

	private void addLinks(Composite page, String label, List<Item> items) {
		kit.label(page, label);
		Composite column = kit.column(page);
		for (Item item : items.subList(0, Math.min(items.size(), MAX_OTHERS))) {
			kit.link(column, CertificateKeys.OTHER + item.name(), item.kind() + "  ·  " + item.name() + "  ·  " + item.source(),
					() -> leads.show(item));
		}
		if (items.size() > MAX_OTHERS) {
			kit.quiet(column, NLS.bind(Messages.Summary_more, items.size() - MAX_OTHERS));
		}
	}

	private void addValue(Composite page, String which, String label, String text) {
		kit.textPair(page, label, PageKit.valueKey(which), text);
	}

	private void addName(Composite page, String which, String label, String text) {
		kit.pair(page, label, PageKit.valueKey(which), text, false);
	}

	private void addCode(Composite page, String which, String label, String text) {
		kit.pair(page, label, PageKit.valueKey(which), text, true);
	}

	private static String word(KeyIndex.Role role) {
		return switch (role) {
		case SIGNING -> Messages.Badge_signing;
		case ENCRYPTION -> Messages.Badge_encryption;
		};
	}
}
