package org.certclinic.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Repair;
import org.certclinic.core.evidence.RequestEvidence;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.Validity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.words.CertificateFields;
import org.certclinic.x509.words.NameFormat;
import org.certclinic.x509.words.UsageWords;

/** An inspected object as a short block of text. */
final class InspectText {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	private final Messages messages;
	private final FindingResults results;
	private final InstantSource clock;
	private final ZoneId zone;
	private final boolean deep;

	InspectText(Messages messages, FindingResults results, InstantSource clock, ZoneId zone, boolean deep) {
		this.messages = messages;
		this.results = results;
		this.clock = clock;
		this.zone = zone;
		this.deep = deep;
	}

	String block(Inspected object, List<Finding> findings) {
		var text = new StringBuilder(object.source().text()).append("  ").append(messages.text("kind." + object.kind().text())).append('\n');
		object.evidence().ifPresent(evidence -> evidence(evidence, text));
		findings.forEach(finding -> add(results.text(finding, messages), text));
		object.repairs().forEach(repair -> add(repair(repair), text));
		object.problem().ifPresent(problem -> add(problem.offset() < 0 ? messages.text("inspect.problem", messages.of(problem.message()))
				: messages.text("inspect.problem-at", messages.of(problem.message()), problem.offset()), text));
		return TerminalText.printable(text);
	}

	private static void add(String lines, StringBuilder text) {
		text.append("  ").append(lines.replace("\n", "\n  ")).append('\n');
	}

	private void field(StringBuilder text, String key, Object... values) {
		add(messages.text("inspect." + key, values), text);
	}

	private void evidence(Evidence evidence, StringBuilder text) {
		switch (evidence) {
		case CertificateEvidence certificate -> certificate(certificate, text);
		case RequestEvidence request -> {
			name(text, "subject", request.subject());
			request.key().ifPresent(key -> key(text, key));
			field(text, "signature", request.signatureAlgorithm().name());
		}
		case CrlEvidence crl -> {
			name(text, "issuer", crl.issuer());
			field(text, "updates", time(crl.thisUpdate()), time(crl.nextUpdate()));
			field(text, "revoked", crl.revoked());
		}
		case OcspEvidence ocsp -> {
			field(text, "ocsp", ocsp.status(), ocsp.responder().orElse("-"), time(ocsp.producedAt()));
			ocsp.answers().forEach(answer -> field(text, "ocsp-answer", EvidenceJson.hex(answer.serial()),
					messages.text("inspect.ocsp-" + answer.state().name().toLowerCase(Locale.ROOT)), time(answer.nextUpdate())));
		}
		case KeyEvidence key -> {
			field(text, key.isPrivate() ? "private-key" : "public-key", key.format(), key.protection().orElse("-"));
			key.publicKey().ifPresent(publicKey -> key(text, publicKey));
		}
		case StoreEvidence store -> store(store, text);
		case VoucherEvidence _ -> field(text, "voucher");
		case ChainEvidence _ -> field(text, "chain");
		case TokenEvidence _ -> field(text, "token");
		}
	}

	private void certificate(CertificateEvidence certificate, StringBuilder text) {
		name(text, "subject", certificate.subject());
		name(text, "issuer", certificate.issuer());
		field(text, "serial", EvidenceJson.hex(certificate.serial()));
		validity(certificate.validity(), text);
		certificate.key().ifPresent(key -> key(text, key));
		if (certificate.isWhole()) {
			field(text, "signature", certificate.signatureAlgorithm().name());
			field(text, "usage", messages.of(new UsageWords().sentence(certificate)));
		}
		field(text, "sha256", certificate.encoded().digest("SHA-256").hex());
		if (deep) {
			certificate.key().ifPresent(key -> field(text, "key-sha256", key.encoded().digest("SHA-256").hex()));
			new CertificateFields().of(certificate)
					.forEach(field -> add("  " + messages.of(field.label()) + ": " + messages.of(field.value()).replace("\n", "\n    "), text));
		}
	}

	private void validity(Validity validity, StringBuilder text) {
		Instant now = clock.instant();
		String state;
		if (validity.notBefore().filter(now::isBefore).isPresent()) {
			state = messages.text("inspect.days-until", days(now, validity.notBefore().get()));
		} else if (validity.notAfter().filter(end -> !now.isAfter(end)).isPresent()) {
			state = messages.text("inspect.days-left", days(now, validity.notAfter().get()));
		} else {
			state = validity.notAfter().map(end -> messages.text("inspect.days-ago", days(end, now))).orElse("-");
		}
		field(text, "validity", time(validity.notBefore()), time(validity.notAfter()), state);
	}

	private static long days(Instant from, Instant to) {
		return Duration.between(from, to).toDays();
	}

	private void store(StoreEvidence store, StringBuilder text) {
		field(text, store.opened() ? "store" : "store-closed", store.entries().size(), store.integrity().orElse("-"));
		if (store.kind() == StoreEvidence.Kind.ZIP) {
			return; // what is in it follows
		}
		for (StoreEvidence.Entry entry : store.entries()) {
			add("  " + messages.text("entry." + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
					+ entry.name().map(name -> "  " + name).orElse("") + entry.protection().map(protection -> "  (" + protection + ")").orElse(""), text);
		}
	}

	private void key(StringBuilder text, PublicKeyInfo key) {
		String curve = key.curve().filter(name -> !name.equals(key.family())).map(name -> " " + name).orElse("");
		if (key.size() > 0) {
			field(text, "key", key.family() + curve, key.size());
		} else {
			field(text, "key-unsized", key.family() + curve);
		}
	}

	private void name(StringBuilder text, String key, DistinguishedName name) {
		field(text, key, name.isEmpty() ? messages.text("inspect.empty-name") : NameFormat.RFC4514.format(name));
	}

	private String time(Optional<Instant> time) {
		return time.map(instant -> TIME.format(instant.atZone(zone))).orElse("-");
	}

	private String repair(Repair repair) {
		if (repair.line() == 0) {
			return messages.text("inspect.repair", messages.of(repair.message()));
		}
		return repair.column() == 0 ? messages.text("inspect.repair-line", messages.of(repair.message()), repair.line())
				: messages.text("inspect.repair-column", messages.of(repair.message()), repair.line(), repair.column());
	}
}
