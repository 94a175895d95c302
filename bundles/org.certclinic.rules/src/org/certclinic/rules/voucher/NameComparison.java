package org.certclinic.rules.voucher;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.VoucherEvidence.NamePart;

/** The name on a voucher and the subject of a certificate, attribute by attribute; order, capitals, width and blanks do not count. */
public final class NameComparison {
	/**
	 * One attribute.
	 *
	 * @param type for example {@code OU}
	 */
	public record Row(String type, Optional<String> voucher, Optional<String> certificate) {
		/** Whether the values are not the same, or one is not there. */
		public boolean differs() {
			return !voucher.map(NameComparison::plain).equals(certificate.map(NameComparison::plain));
		}
	}

	private NameComparison() {
	}

	/** Those of the voucher in their order, then those that only the certificate has. */
	public static List<Row> of(List<NamePart> voucher, DistinguishedName subject) {
		List<NameAttribute> left = new ArrayList<>(subject.attributes().toList());
		List<Optional<NameAttribute>> same = voucher.stream().map(part -> {
			Optional<NameAttribute> found = left.stream()
					.filter(attribute -> type(attribute.type()).equals(type(part.type())) && plain(attribute.text()).equals(plain(part.value())))
					.findFirst();
			found.ifPresent(left::remove);
			return found;
		}).toList();
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < voucher.size(); i++) {
			NamePart part = voucher.get(i);
			Optional<NameAttribute> other = same.get(i).or(() -> {
				Optional<NameAttribute> like = left.stream().filter(attribute -> type(attribute.type()).equals(type(part.type()))).findFirst();
				like.ifPresent(left::remove);
				return like;
			});
			rows.add(new Row(type(part.type()), Optional.of(part.value()), other.map(NameAttribute::text)));
		}
		left.forEach(attribute -> rows.add(new Row(type(attribute.type()), Optional.empty(), Optional.of(attribute.text()))));
		return rows;
	}

	private static String type(String type) {
		String upper = type.strip().toUpperCase(Locale.ROOT);
		return switch (upper) {
		case "EMAIL", "EMAILADDRESS", "MAIL" -> "E";
		case "S" -> "ST";
		default -> upper;
		};
	}

	private static String plain(String value) {
		return Normalizer.normalize(value, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
