package org.certclinic.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.IssuerCandidate;
import org.certclinic.core.evidence.Problem;
import org.certclinic.rules.chain.ChainTexts;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.words.NameFormat;

/** A judged chain as fields for JSON. */
final class ChainJson {
	private final FindingResults results;
	private final ChainTexts texts = new ChainTexts();

	ChainJson(FindingResults results) {
		this.results = results;
	}

	Map<String, Object> fields(ChainEvidence chain, List<Inspected> unreadable) {
		Map<String, Object> fields = JsonFields.of("valid", chain.isValid(), "profile", ChainSettings.text(chain.profile()), "at", chain.at());
		fields.putAll(path(chain.best()));
		fields.put("candidates", chain.candidates().stream().map(this::candidate).toList());
		fields.put("alternatives", chain.paths().stream().skip(1).map(this::alternative).toList());
		fields.put("complete", chain.complete());
		if (!unreadable.isEmpty()) {
			fields.put("unreadable", unreadable.stream().map(this::unreadable).toList());
		}
		return fields;
	}

	private Map<String, Object> alternative(ChainPath path) {
		Map<String, Object> fields = JsonFields.of("valid", path.isValid());
		fields.putAll(path(path));
		return fields;
	}

	private Map<String, Object> path(ChainPath path) {
		return JsonFields.of("path", path.certificates().stream().map(ChainJson::certificate).toList(), "anchored", path.anchored(),
				"problems", path.problems().stream().map(problem -> problem(path, problem)).toList());
	}

	static Map<String, Object> certificate(CertificateEvidence certificate) {
		return JsonFields.of("subject", name(certificate), "sha256", sha256(certificate));
	}

	private Map<String, Object> problem(ChainPath path, ChainProblem problem) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("code", problem.code());
		if (problem.depth() >= 0) {
			fields.put("depth", problem.depth());
		}
		fields.put("severity", ChainSettings.text(problem.severity()));
		fields.put("message", texts.message(path, problem));
		fields.put("advice", texts.advice(problem.code()));
		fields.put("cases", results.cases(problem.code()));
		return fields;
	}

	private Map<String, Object> candidate(IssuerCandidate candidate) {
		return JsonFields.of("subject", name(candidate.certificate()), "sha256", sha256(candidate.certificate()), "issuerOf",
				sha256(candidate.subject()), "accepted", candidate.accepted(), "reasons", candidate.reasons().stream().map(this::reason).toList());
	}

	private Map<String, Object> reason(ChainProblem problem) {
		return JsonFields.of("code", problem.code(), "severity", ChainSettings.text(problem.severity()), "message", texts.reason(problem));
	}

	private Map<String, Object> unreadable(Inspected object) {
		return JsonFields.of("source", object.source().text(), "problem", object.problem().map(this::problem));
	}

	/** Why something could not be read. */
	Map<String, Object> problem(Problem problem) {
		return JsonFields.of("code", problem.code(), "offset", problem.offset() < 0 ? Optional.empty() : problem.offset(), "message",
				problem.message(), "cases", results.cases(problem.code()));
	}

	private static Optional<String> name(CertificateEvidence certificate) {
		return certificate.subject().isEmpty() ? Optional.empty() : Optional.of(NameFormat.RFC4514.format(certificate.subject()));
	}

	static String sha256(CertificateEvidence certificate) {
		return certificate.encoded().digest("SHA-256").hex();
	}
}
