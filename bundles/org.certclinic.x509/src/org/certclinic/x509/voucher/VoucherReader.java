package org.certclinic.x509.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.certclinic.core.evidence.Secret;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.evidence.VoucherEvidence.NamePart;

/** Reads a download voucher. Any text is read; what is not on it is absent. Thread-safe, keeps nothing. */
public final class VoucherReader {
	/** No voucher is so long; what stands behind is not read. */
	private static final int MOST_CHARACTERS = 20_000;
	private static final int DAYS_TO_DOWNLOAD = 14;
	private static final int CODES = 2;
	private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
	private static final Pattern SYSTEM = Pattern.compile("(?<![A-Za-z0-9])([EJej])[ ]?[-－—–]?[ ]?0[1lI](?![A-Za-z0-9-])");

	/**
	 * The voucher a text tells, for example one copied out of a mail or read by a scanner. Codes stay as they are written. A slip with a
	 * last day only was issued 14 days before it.
	 *
	 * @param system which of the authority's systems the user says it is for
	 */
	public VoucherEvidence read(String text, Source source, Optional<CaSystem> system) {
		String read = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
		Slip slip = Slip.of(read);
		Codes codes = codes(slip);
		return new VoucherEvidence(source, system.or(() -> system(read)), codes.reference.map(Secret::new),
				codes.authorization.map(Secret::new),
				slip.cell(Label.OPERATOR), slip.cell(Label.NAME), DnText.read(read), issued(slip));
	}

	/** The voucher of two codes that were typed each into its own field; a blank one counts as absent. */
	public VoucherEvidence ofCodes(String reference, String authorization, Source source, Optional<CaSystem> system) {
		return new VoucherEvidence(source, system, code(reference), code(authorization), Optional.empty(), Optional.empty(), List.of(),
				Optional.empty());
	}

	/** What to search a certificate by: what stands between {@code cn=} and the first comma. */
	public Optional<String> searchName(VoucherEvidence voucher) {
		return voucher.dn().stream().filter(part -> part.type().equalsIgnoreCase("cn")).map(NamePart::value).filter(name -> !name.isEmpty())
				.findFirst();
	}

	private static Optional<Secret> code(String typed) {
		return typed.isBlank() ? Optional.empty() : Optional.of(new Secret(typed));
	}

	private record Codes(Optional<String> reference, Optional<String> authorization) {
	}

	private static Codes codes(Slip slip) {
		Optional<String> reference = slip.first(Label.REFERENCE, CodeText::labelled);
		Optional<String> authorization = slip.first(Label.AUTHORIZATION, CodeText::labelled);
		if (reference.isPresent() || authorization.isPresent()) {
			return new Codes(reference, authorization);
		}
		String rest = String.join("\n", slip.rest());
		List<String> j01 = CodeText.j01(rest);
		if (j01.size() >= CODES) {
			return new Codes(Optional.of(j01.getFirst()), Optional.of(j01.get(1)));
		}
		List<String> words = List.of(BLANKS.split(rest.strip()));
		if (slip.isWithoutLabels() && words.size() == CODES && words.stream().allMatch(CodeText::mayBeCode)) {
			return new Codes(Optional.of(words.getFirst()), Optional.of(words.get(1)));
		}
		Optional<String> grouped = CodeText.e01Authorization(rest);
		boolean number = grouped.isPresent() || slip.isWithoutLabels() && words.size() == 1; // in prose a number alone may be anything
		Optional<String> found = j01.stream().findFirst()
				.or(() -> number ? CodeText.e01Reference(grouped.map(code -> rest.replace(code, " ")).orElse(rest)) : Optional.empty());
		return new Codes(found, grouped);
	}

	/** The system that the text names; none where it names both. */
	private static Optional<CaSystem> system(String text) {
		Matcher named = SYSTEM.matcher(text);
		Optional<CaSystem> system = Optional.empty();
		while (named.find()) {
			CaSystem found = named.group(1).equalsIgnoreCase("E") ? CaSystem.E01 : CaSystem.J01;
			if (system.isPresent() && system.get() != found) {
				return Optional.empty();
			}
			system = Optional.of(found);
		}
		return system;
	}

	/** A period's first day is the day of issue too. */
	private static Optional<LocalDate> issued(Slip slip) {
		Optional<LocalDate> date = slip.first(Label.DATE, value -> DateText.days(value).stream().findFirst());
		return date.or(() -> slip.first(Label.DEADLINE, value -> {
			List<LocalDate> days = DateText.days(value);
			return days.size() > 1 ? Optional.of(days.getFirst()) : days.stream().findFirst().map(day -> day.minusDays(DAYS_TO_DOWNLOAD));
		}));
	}
}
