package org.certclinic.rules.voucher;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Neighbours;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.Traits;

/**
 * A voucher whose DN is that of none of the certificates beside it. Attributes are compared each with its like, order, capitals, width
 * and blanks aside; the differences told are those from the certificate that comes nearest.
 */
public final class DnDiffersRule extends EvidenceRule<VoucherEvidence> {
	static final RuleId ID = new RuleId("voucher.dn-differs");
	private static final Pattern BLANKS = Pattern.compile("\\s+");

	public DnDiffersRule() {
		super(VoucherEvidence.class, new RuleMetadata(ID, Severity.ERROR, new Citation("CFCA support FAQ", "")));
	}

	@Override
	protected boolean appliesTo(VoucherEvidence voucher) {
		return !voucher.dn().isEmpty();
	}

	@Override
	protected Optional<Finding> judge(VoucherEvidence voucher, Neighbours neighbours) {
		List<Part> wanted = voucher.dn().stream().map(part -> Part.of(part.type(), part.value())).toList();
		return neighbours.certificates().stream().filter(certificate -> !Traits.isAuthority(certificate))
				.map(certificate -> new Comparison(certificate, differences(wanted, certificate)))
				.min(Comparator.comparing(comparison -> comparison.differences.size()))
				.filter(nearest -> !nearest.differences.isEmpty())
				.map(nearest -> finding(voucher).with("certificate", nearest.certificate.label()).with("differences", nearest.differences));
	}

	private static List<Phrase> differences(List<Part> wanted, CertificateEvidence certificate) {
		List<Part> missing = new ArrayList<>(wanted);
		List<Part> extra = new ArrayList<>();
		certificate.subject().attributes().map(attribute -> Part.of(attribute.type(), attribute.text())).forEach(part -> {
			Optional<Part> same = missing.stream().filter(other -> other.key.equals(part.key)).findFirst();
			same.ifPresentOrElse(missing::remove, () -> extra.add(part));
		});
		List<Phrase> differences = new ArrayList<>();
		for (Part part : missing) {
			Optional<Part> other = extra.stream().filter(candidate -> candidate.type().equals(part.type())).findFirst();
			other.ifPresent(extra::remove);
			differences.add(other.map(found -> Phrase.of("dn.other", part.type(), part.shown, found.shown))
					.orElseGet(() -> Phrase.of("dn.missing", part.type(), part.shown)));
		}
		extra.forEach(part -> differences.add(Phrase.of("dn.extra", part.type(), part.shown)));
		return differences;
	}

	private record Comparison(CertificateEvidence certificate, List<Phrase> differences) {
	}

	/** What makes an attribute another: its type, and its value without what does not count. */
	private record Key(String type, String value) {
	}

	/** An attribute; {@code shown} is its value as it was written. */
	private record Part(Key key, String shown) {
		static Part of(String type, String value) {
			String plain = BLANKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC).strip()).replaceAll(" ")
					.toLowerCase(Locale.ROOT);
			return new Part(new Key(alias(type.strip().toUpperCase(Locale.ROOT)), plain), value);
		}

		String type() {
			return key.type;
		}

		private static String alias(String type) {
			return switch (type) {
			case "EMAIL", "EMAILADDRESS", "MAIL" -> "E";
			case "S" -> "ST";
			default -> type;
			};
		}
	}
}
