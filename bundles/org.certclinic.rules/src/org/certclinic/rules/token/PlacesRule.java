package org.certclinic.rules.token;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Phrase;

/** Something that is wrong at places among readers, drivers and tokens; one finding names them all. */
final class PlacesRule extends EvidenceRule<TokenEvidence> {
	/** A module of a thousand slots would make a text nobody reads. */
	private static final int TOLD = 10;

	private final Function<TokenEvidence, List<Phrase>> places;
	private final Predicate<TokenEvidence> harmless;

	/** @param places where it is wrong; empty if nowhere */
	PlacesRule(String id, Severity severity, Citation citation, Function<TokenEvidence, List<Phrase>> places) {
		this(id, severity, citation, places, _ -> false);
	}

	/** @param harmless where it is told all the same, but does no harm */
	PlacesRule(String id, Severity severity, Citation citation, Function<TokenEvidence, List<Phrase>> places, Predicate<TokenEvidence> harmless) {
		super(TokenEvidence.class, new RuleMetadata(new RuleId(id), severity, citation));
		this.places = Objects.requireNonNull(places, "places");
		this.harmless = Objects.requireNonNull(harmless, "harmless");
	}

	@Override
	protected Optional<Finding> judge(TokenEvidence evidence) {
		List<Phrase> where = places.apply(evidence).stream().distinct().toList();
		if (where.isEmpty()) {
			return Optional.empty();
		}
		Finding finding = harmless.test(evidence) ? finding(evidence, Severity.INFO) : finding(evidence);
		return Optional.of(finding.with("where", told(where)));
	}

	private static List<Phrase> told(List<Phrase> where) {
		if (where.size() <= TOLD) {
			return where;
		}
		return Stream.concat(where.stream().limit(TOLD), Stream.of(Phrase.of("token.more", where.size() - TOLD)))
				.toList();
	}
}
