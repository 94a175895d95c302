package org.certclinic.rules.chain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.IssuerCandidate;
import org.certclinic.core.finding.RuleId;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.RuleTexts;

/** Puts problems of chains in words: each says which certificate of the path is meant. A code without texts is told as it is. Thread-safe. */
public final class ChainTexts {
	/** Name of the first value of a chain's findings: the certificate in words. */
	static final String CERTIFICATE = "certificate";
	/** No text has more. */
	private static final int PLACES = 4;
	/** Codes that are about the certificate below when they reject an issuer. */
	private static final Set<String> AS_ISSUER = Set.of("chain.signature-wrong", "chain.signature-unsupported");
	private static final Set<String> KNOWN = ChainRules.all().stream().map(rule -> rule.metadata().id().value()).collect(Collectors.toUnmodifiableSet());

	private final RuleTexts texts;

	/** Tells times in the computer's own zone. */
	public ChainTexts() {
		this(ZoneId.systemDefault());
	}

	/** @param zone in which times are told */
	public ChainTexts(ZoneId zone) {
		this.texts = new RuleTexts(zone);
	}

	/** What kind of problem it is, for example {@code Issuer is missing}. */
	public BilingualText title(String code) {
		return KNOWN.contains(code) ? texts.title(new RuleId(code)) : BilingualText.same(code);
	}

	/** What to do about it. */
	public BilingualText advice(String code) {
		return KNOWN.contains(code) ? texts.advice(new RuleId(code)) : BilingualText.same("");
	}

	/** What is wrong with which certificate of {@code path}. */
	public BilingualText message(ChainPath path, ChainProblem problem) {
		return message(ChainPlaces.of(path, problem.depth()), problem);
	}

	/** What is wrong with a certificate as an issuer; says {@code it}, for its name stands before the sentence. */
	public BilingualText reason(ChainProblem problem) {
		return AS_ISSUER.contains(problem.code()) ? texts.phrase(new Phrase(problem.code().replaceFirst("\\.", ".reason."), values(problem)))
				: message(Phrase.of("chain.it"), problem);
	}

	/** A certificate that was looked at and whose it may have been, for example {@code "Example CA" as the issuer of "www.example.com"}. */
	public BilingualText candidate(IssuerCandidate candidate) {
		return texts.phrase(Phrase.of("chain.candidate", candidate.certificate().label(), candidate.subject().label()));
	}

	/** A certificate of a path by its place and name, for example {@code the intermediate certificate "Example CA"}. */
	public BilingualText place(ChainPath path, int depth) {
		return texts.phrase(ChainPlaces.of(path, depth));
	}

	private static List<Object> values(ChainProblem problem) {
		List<Object> values = ChainValues.of(problem);
		while (values.size() < PLACES) {
			values.add("?"); // a value that could not be told must not keep the rest from being told
		}
		return values;
	}

	private BilingualText message(Phrase certificate, ChainProblem problem) {
		if (!KNOWN.contains(problem.code())) {
			return BilingualText.same(problem.code());
		}
		List<Object> values = new ArrayList<>(List.of(certificate));
		values.addAll(values(problem));
		return texts.message(new RuleId(problem.code()), values);
	}
}
