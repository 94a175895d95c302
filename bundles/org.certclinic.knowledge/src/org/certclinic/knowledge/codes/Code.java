package org.certclinic.knowledge.codes;

import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.BilingualText;

/**
 * A known code, for example {@code SCARD_E_NO_SERVICE}.
 *
 * @param value   in the family's own writing, for example {@code 0x8010001d}
 * @param name    the symbol headers give it, for example {@code SCARD_E_NO_SERVICE}
 * @param meaning what it says; empty for a code of which only the name is known
 * @param advice  what it means for a support engineer; may be empty
 * @param vendor  whose reading it is, where vendors use one number for different things
 */
public record Code(CodeFamily family, String value, Optional<String> name, BilingualText meaning, BilingualText advice,
		Optional<String> vendor) {
	public Code {
		Objects.requireNonNull(family, "family");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(meaning, "meaning");
		Objects.requireNonNull(advice, "advice");
		Objects.requireNonNull(vendor, "vendor");
	}

	/** Family and value, for example {@code hresult:0x8010001d}: what an index and links between stacks use. */
	public String key() {
		return family.id() + ":" + value;
	}

	/** The {@link #key} of a code written in any way the family allows. */
	public static String key(CodeFamily family, String value) {
		return family.id() + ":" + family.canonical(value);
	}
}
