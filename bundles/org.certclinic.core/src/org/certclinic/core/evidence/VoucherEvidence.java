package org.certclinic.core.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A download voucher as it was typed or pasted.
 *
 * @param system        what the user or the slip says it is for; absent where it must be guessed
 * @param reference     the reference number
 * @param authorization the authorization code
 * @param dn            the distinguished name as attributes in the order they are printed
 * @param issued        the day it was handed out
 */
public record VoucherEvidence(Source source, Optional<CaSystem> system, Optional<Secret> reference, Optional<Secret> authorization,
		Optional<String> operator, Optional<String> name, List<NamePart> dn, Optional<LocalDate> issued) implements Evidence {
	/** One of the authority's two systems. */
	public enum CaSystem {
		E01("E-01", "CFCA Operation CA"), J01("J-01", "CFCA Operation CA2");

		private final String text;
		private final String authority;

		CaSystem(String text, String authority) {
			this.text = text;
			this.authority = authority;
		}

		/** The system whose authority goes by that name. */
		public static Optional<CaSystem> ofAuthority(String name) {
			String plain = name.strip();
			for (CaSystem system : values()) {
				if (plain.equalsIgnoreCase(system.authority)) {
					return Optional.of(system);
				}
			}
			return Optional.empty();
		}

		/** As it is printed, for example {@code E-01}. */
		public String text() {
			return text;
		}
	}

	/** For example {@code ou} and {@code Customers}. */
	public record NamePart(String type, String value) {
	}

	public VoucherEvidence {
		Objects.requireNonNull(source, "source");
		dn = List.copyOf(dn);
	}
}
