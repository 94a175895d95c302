package org.certclinic.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.ExpectedNames;
import org.certclinic.x509.chain.PolicySettings;
import org.certclinic.x509.chain.Revocation;

/**
 * What a chain is judged for.
 *
 * @param profile    as asked for; else it depends on purpose and root
 * @param revocation whether it must be known of every certificate that it is not revoked
 */
record ChainSettings(Instant at, Optional<Profile> profile, Purpose purpose, ExpectedNames names, OptionalInt maxDepth, PolicySettings policies,
		boolean revocation) {
	/** Of {@code anyPolicy}, which stands for all policies. */
	private static final String ANY_POLICY = "2.5.29.32.0";
	private static final int LONGEST_PATH = 1_000;
	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
	private static final Pattern OID = Pattern.compile("[0-2](?:\\.\\d{1,40}){1,40}");

	/** Judges {@code leaf} for this. */
	ChainRequest request(CertificateEvidence leaf, ChainHeap heap, List<CertificateEvidence> anchors, Profile by) {
		return new ChainRequest(leaf, heap.certificates(), anchors, new Revocation(heap.lists(), heap.responses(), revocation), at, by, purpose, names,
				maxDepth, policies);
	}

	/**
	 * ISO 8601, for example {@code 2026-11-23T02:00:00Z}, {@code 2026-11-23T10:00:00+08:00}, or of the computer's own zone
	 * {@code 2026-11-23T10:00} and {@code 2026-11-23}.
	 */
	static Optional<Instant> time(String text, ZoneId zone) {
		List<Function<String, Instant>> forms = List.of(Instant::parse, written -> OffsetDateTime.parse(written).toInstant(),
				written -> LocalDateTime.parse(written).atZone(zone).toInstant(), written -> LocalDate.parse(written).atStartOfDay(zone).toInstant());
		for (Function<String, Instant> form : forms) {
			try {
				return Optional.of(form.apply(text.strip()));
			} catch (DateTimeParseException _) {
				continue; // another form may fit
			}
		}
		return Optional.empty();
	}

	static Optional<Purpose> purpose(String text) {
		return constant(Purpose.values(), text);
	}

	static Optional<Profile> profile(String text) {
		return constant(Profile.values(), text);
	}

	private static <E extends Enum<E>> Optional<E> constant(E[] values, String text) {
		return List.of(values).stream().filter(value -> text.equals(text(value))).findFirst();
	}

	/** As it is written in options and JSON. */
	static String text(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	static Optional<Integer> depth(String text) {
		return NUMBER.matcher(text).matches() && Integer.parseInt(text) <= LONGEST_PATH ? Optional.of(Integer.valueOf(text)) : Optional.empty();
	}

	static PolicySettings policies(List<String> oids, boolean explicit, boolean inhibitMapping, boolean inhibitAny) {
		return new PolicySettings(oids.contains(ANY_POLICY) ? Set.of() : Set.copyOf(oids), explicit, inhibitMapping, inhibitAny);
	}

	static boolean isOid(String text) {
		return OID.matcher(text).matches();
	}
}
