package org.certclinic.ui.certificate.items;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.rules.RuleTexts;

/** Items as a table for spreadsheets. RFC 4180, with a byte order mark, without which they take Chinese for something else. */
public final class CsvTable {
	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private static final String END = "\r\n";
	/** A cell that begins so would be run as a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private final Instant now;
	private final Locale locale;
	private final NameStyle names;

	public CsvTable(Instant now, Locale locale, NameStyle names) {
		this.now = now;
		this.locale = locale;
		this.names = names;
	}

	/** The whole file. */
	public String text(List<Item> items) {
		Stream<String> head = Stream.of(Messages.Csv_name, Messages.Csv_kind, Messages.Csv_subject, Messages.Csv_issuer, Messages.Csv_serial,
				Messages.Csv_notBefore, Messages.Csv_notAfter, Messages.Csv_days, Messages.Csv_key, Messages.Csv_signature, "SHA-256", "SHA-1",
				Messages.Csv_findings, Messages.Csv_problem, Messages.Csv_source);
		return Stream.concat(Stream.of(line(head)), items.stream().map(item -> line(cells(item)))).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
	}

	private Stream<String> cells(Item item) {
		Optional<CertificateEvidence> certificate = item.certificate();
		var texts = new RuleTexts();
		return Stream.of(item.name(), item.kind(), of(certificate, one -> names.text(one.subject())),
				certificate.map(one -> names.text(one.issuer())).orElse(item.issuer()), of(certificate, one -> one.serial().toString(16)),
				certificate.flatMap(one -> one.validity().notBefore()).map(Times::text).orElse(""), item.end().map(Times::text).orElse(""),
				item.end().map(end -> Long.toString(ChronoUnit.DAYS.between(now, end))).orElse(""), item.key(),
				of(certificate, one -> one.signatureAlgorithm().name()), digest(item, "SHA-256"), digest(item, "SHA-1"),
				item.findings().stream().map(finding -> texts.message(finding).in(locale)).collect(Collectors.joining("\n")),
				item.inspected().problem().map(problem -> problem.message().in(locale)).orElse(""), item.source());
	}

	private static String of(Optional<CertificateEvidence> certificate, Function<CertificateEvidence, String> text) {
		return certificate.map(text).orElse("");
	}

	private static String digest(Item item, String algorithm) {
		return item.evidence().map(EvidenceFields::encoded).filter(encoded -> !encoded.isEmpty()).map(encoded -> encoded.digest(algorithm))
				.map(Octets::hex).orElse("");
	}

	private static String line(Stream<String> cells) {
		return cells.map(CsvTable::cell).collect(Collectors.joining(",", "", END));
	}

	private static String cell(String text) {
		boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches("-?\\d+");
		String safe = formula ? "'" + text : text;
		return safe.matches("(?s).*[\",\r\n;].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}
}
