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
		E01("E-01"), J01("J-01");

		private final String text;

		CaSystem(String text) {
			this.text = text;
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
