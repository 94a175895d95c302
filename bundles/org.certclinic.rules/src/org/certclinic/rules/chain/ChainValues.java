package org.certclinic.rules.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.rules.Phrase;

/**
 * Values of problems that are codes of their own, as phrases: purposes by OID, key usages, reasons of revocation, forms of names, and what
 * has nothing in it.
 */
final class ChainValues {
	private static final Set<String> PURPOSES = Set.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.3", "1.3.6.1.5.5.7.3.4",
			"1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.9", "2.5.29.37.0");
	private static final Set<String> REASONS = Set.of("unspecified", "keyCompromise", "cACompromise", "affiliationChanged", "superseded",
			"cessationOfOperation", "certificateHold", "removeFromCRL", "privilegeWithdrawn", "aACompromise");
	/** Forms of names that no constraint can be judged for. */
	private static final Set<String> FORMS = Set.of("OTHER", "X400", "EDI_PARTY", "REGISTERED_ID");
	private static final Set<String> USAGES = names(KeyUsage.Bit.values());

	private ChainValues() {
	}

	/** The values in their order. */
	static List<Object> of(ChainProblem problem) {
		List<Object> values = new ArrayList<>();
		problem.values().values().forEach(value -> values.add(words(value)));
		return values;
	}

	/** One value as it is told. */
	static Object words(Object value) {
		return switch (value) {
		case Collection<?> items when items.isEmpty() -> Phrase.of("chain.none");
		case Collection<?> items -> items.stream().map(ChainValues::words).toList();
		case String oid when PURPOSES.contains(oid) -> Phrase.of("chain.purpose." + oid);
		case String text when text.isEmpty() -> Phrase.of("chain.none");
		case String usage when USAGES.contains(usage) -> Phrase.of("chain.usage." + key(usage));
		case String form when FORMS.contains(form) -> Phrase.of("chain.form." + key(form));
		case String reason when REASONS.contains(reason) -> Phrase.of("chain.revoked." + reason);
		default -> value;
		};
	}

	private static String key(String constant) {
		return constant.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Set<String> names(Enum<?>[] constants) {
		return Arrays.stream(constants).map(Enum::name).collect(Collectors.toUnmodifiableSet());
	}
}
