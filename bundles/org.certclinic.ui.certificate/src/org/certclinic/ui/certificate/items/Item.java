package org.certclinic.ui.certificate.items;

import java.text.CollationKey;
import java.text.Collator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.x509.Inspected;

/**
 * One object that has been opened, with what rules say of it and what a list shows. Each opening makes an item of its own, also of the same
 * bytes: two items are never equal. Made outside the user interface's thread.
 */
public final class Item {
	private final Inspected inspected;
	private final List<Finding> findings;
	private final String name;
	private final String kind;
	private final String issuer;
	private final String key;
	private final String searchText;
	private final CollationKey nameOrder;
	private final CollationKey sourceOrder;

	public Item(Inspected inspected, List<Finding> findings) {
		this.inspected = Objects.requireNonNull(inspected, "inspected");
		this.findings = List.copyOf(findings);
		var words = new ItemWords(inspected);
		name = words.name();
		kind = words.kind();
		issuer = words.issuer();
		key = words.key();
		searchText = Stream.concat(Stream.of(name, kind, issuer, key, inspected.source().text()), words.more())
				.map(text -> text.toLowerCase(Locale.ROOT)).reduce("", (all, text) -> all + "\n" + text);
		Collator collator = Collator.getInstance(); // of the workbench's language
		nameOrder = collator.getCollationKey(name);
		sourceOrder = collator.getCollationKey(source());
	}

	public Inspected inspected() {
		return inspected;
	}

	public Optional<Evidence> evidence() {
		return inspected.evidence();
	}

	/** What the workbench is told when it is selected: the evidence; of what could not be read, what is known of it. */
	public Object selected() {
		return evidence().<Object> map(evidence -> evidence).orElse(inspected);
	}

	/** The certificate, if it is one. */
	public Optional<CertificateEvidence> certificate() {
		return evidence().filter(CertificateEvidence.class::isInstance).map(CertificateEvidence.class::cast);
	}

	/** What rules found, worst first. */
	public List<Finding> findings() {
		return findings;
	}

	public String name() {
		return name;
	}

	public String kind() {
		return kind;
	}

	/** Common name of the issuer; empty where there is none. */
	public String issuer() {
		return issuer;
	}

	/** For example {@code RSA 2048}; empty where there is no key. */
	public String key() {
		return key;
	}

	public String source() {
		return inspected.source().text();
	}

	/** Until when it is valid, or the next of its kind is due. */
	public Optional<Instant> end() {
		return switch (inspected.evidence().orElse(null)) {
		case CertificateEvidence certificate -> certificate.validity().notAfter();
		case CrlEvidence list -> list.nextUpdate();
		case null, default -> Optional.empty();
		};
	}

	/** By what it is sorted by its name: dear to make, so it is there when a long list is sorted. */
	public CollationKey nameOrder() {
		return nameOrder;
	}

	/** By what it is sorted by where it was found. */
	public CollationKey sourceOrder() {
		return sourceOrder;
	}

	/** The worst that is said of it; a problem in reading it counts as an error. */
	public Optional<Severity> severity() {
		return inspected.problem().isPresent() ? Optional.of(Severity.ERROR) : findings.stream().map(Finding::severity).min(Severity::compareTo);
	}

	/** How many things are said of it. */
	public int remarks() {
		return findings.size() + inspected.repairs().size() + (inspected.problem().isPresent() ? 1 : 0);
	}

	/** Whether every word of {@code words}, in lower case, is somewhere in it. */
	public boolean matches(List<String> words) {
		return words.stream().allMatch(searchText::contains);
	}
}
