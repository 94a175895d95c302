package org.certclinic.x509.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.certclinic.core.evidence.CertificateEvidence;

/** Names that tell certificates apart, made of what their subjects are called. */
final class EntryNames {
	private static final int MAX_CHARACTERS = 200;

	private EntryNames() {
	}

	/** Aliases in a key store, which has no capital letters in them. */
	static List<String> of(List<CertificateEvidence> certificates) {
		return distinct(certificates.stream().map(certificate -> alias(certificate.label())).toList(), Set.of(),
				UnaryOperator.identity());
	}

	/** Java allows 65,535 bytes, people read less. */
	static String alias(String name) {
		String stripped = name.strip();
		String shortened = stripped.codePoints().limit(MAX_CHARACTERS).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
		return shortened.isEmpty() ? "certificate" : shortened.toLowerCase(Locale.ENGLISH);
	}

	/**
	 * The same names, all different also where case does not matter.
	 *
	 * @param taken  names that are not to be given, in small letters
	 * @param finish what is done to each name before it is compared
	 */
	static List<String> distinct(List<String> names, Set<String> taken, UnaryOperator<String> finish) {
		Set<String> given = new HashSet<>(taken);
		List<String> all = new ArrayList<>();
		for (String name : names) {
			String candidate = finish.apply(name);
			for (int number = 2; !given.add(candidate.toLowerCase(Locale.ROOT)); number++) {
				candidate = finish.apply(name + "-" + number);
			}
			all.add(candidate);
		}
		return all;
	}
}
