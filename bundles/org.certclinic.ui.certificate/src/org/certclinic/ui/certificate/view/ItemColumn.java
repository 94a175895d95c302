package org.certclinic.ui.certificate.view;

import java.text.CollationKey;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.ui.Icon;
import org.certclinic.ui.certificate.items.Item;
import org.certclinic.ui.certificate.items.Times;

/** The columns of the list. */
enum ItemColumn {
	NAME(Messages.Column_name, 180) {
		@Override
		String text(Item item, Instant now) {
			return item.name();
		}

		@Override
		Optional<Icon> icon(Item item) {
			return Optional.of(kindIcon(item));
		}

		@Override
		Comparator<Item> order() {
			return Comparator.comparing(Item::nameOrder);
		}
	},
	VALID(Messages.Column_valid, 202) {
		@Override
		String text(Item item, Instant now) {
			return item.end().map(end -> Times.day(end) + "  ·  " + Times.left(now, end)).orElse("");
		}

		@Override
		Comparator<Item> order() {
			return Comparator.comparing(item -> item.end().orElse(Instant.MAX));
		}
	},
	FINDINGS(Messages.Column_findings, 62) {
		@Override
		String text(Item item, Instant now) {
			return item.remarks() == 0 ? "" : Integer.toString(item.remarks());
		}

		@Override
		Optional<Icon> icon(Item item) {
			return item.severity().map(ItemColumn::severityIcon).or(() -> item.remarks() > 0 ? Optional.of(Icon.INFO) : Optional.empty());
		}

		@Override
		Comparator<Item> order() {
			return Comparator.<Item> comparingInt(item -> item.severity().map(Severity::ordinal).orElse(Severity.values().length))
					.thenComparing(Comparator.comparingInt(Item::remarks).reversed());
		}
	},
	KIND(Messages.Column_kind, 110) {
		@Override
		String text(Item item, Instant now) {
			return item.kind();
		}
	},
	ISSUER(Messages.Column_issuer, 170) {
		@Override
		String text(Item item, Instant now) {
			return item.issuer();
		}
	},
	KEY(Messages.Column_key, 100) {
		@Override
		String text(Item item, Instant now) {
			return item.key();
		}
	},
	SOURCE(Messages.Column_source, 160) {
		@Override
		String text(Item item, Instant now) {
			return item.source();
		}

		@Override
		Comparator<Item> order() {
			return Comparator.comparing(Item::sourceOrder);
		}
	};

	private final String title;
	private final int width;

	ItemColumn(String title, int width) {
		this.title = title;
		this.width = width;
	}

	String title() {
		return title;
	}

	/** In pixels at 96 dpi. */
	int width() {
		return width;
	}

	abstract String text(Item item, Instant now);

	Optional<Icon> icon(@SuppressWarnings("unused") Item item) {
		return Optional.empty();
	}

	/** By the text, as the reader's language orders it; few texts are there, each many times. */
	Comparator<Item> order() {
		var collator = Collator.getInstance();
		Map<String, CollationKey> keys = new HashMap<>();
		return Comparator.comparing(item -> keys.computeIfAbsent(text(item, Instant.EPOCH), collator::getCollationKey));
	}

	private static Icon severityIcon(Severity severity) {
		return switch (severity) {
		case ERROR -> Icon.ERROR;
		case WARNING -> Icon.WARNING;
		case INFO -> Icon.INFO;
		};
	}

	private static Icon kindIcon(Item item) {
		return switch (item.evidence().orElse(null)) {
		case CertificateEvidence _ -> Icon.CERTIFICATE;
		case KeyEvidence _ -> Icon.KEY;
		case StoreEvidence _ -> Icon.STORE;
		case null, default -> switch (item.inspected().kind()) {
		case CERTIFICATE -> Icon.CERTIFICATE;
		case KEY -> Icon.KEY;
		case CRL, OCSP -> Icon.LIST;
		case CSR -> Icon.REQUEST;
		case PKCS7, PKCS12, JKS, JCEKS, BKS, BCFKS, SM2, ZIP -> Icon.STORE;
		case UNKNOWN -> Icon.UNKNOWN;
		};
		};
	}
}
