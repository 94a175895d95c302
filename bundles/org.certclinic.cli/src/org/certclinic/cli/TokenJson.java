package org.certclinic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.finding.Finding;
import org.certclinic.knowledge.export.Json;
import org.certclinic.token.ladder.LadderTexts;
import org.certclinic.token.ladder.Rung;
import org.certclinic.token.words.TokenFields;
import org.certclinic.x509.TokenCertificates;

/** What was found on readers and tokens as fields for JSON. */
final class TokenJson {
	private final FindingResults results;
	private final boolean deep;
	private final LadderTexts texts = new LadderTexts();

	TokenJson(FindingResults results, boolean deep) {
		this.results = results;
		this.deep = deep;
	}

	/** One line, with its end. */
	String line(TokenAnswer answer) {
		return Json.line(fields(answer)) + "\n";
	}

	private Map<String, Object> fields(TokenAnswer answer) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("rungs", answer.rungs().stream().map(this::rung).toList());
		fields.putAll(new TokenFields(der -> certificate(answer.certificates(), der, deep), deep).of(answer.evidence()));
		fields.put("findings", findings(answer.findings()));
		return fields;
	}

	private Map<String, Object> rung(Rung rung) {
		Map<String, Object> fields = JsonFields.of("name", word(rung.name()), "state", word(rung.state()), "code", rung.code(), "message",
				texts.message(rung), "finding", rung.finding());
		rung.finding().ifPresent(finding -> fields.put("cases", results.cases(finding)));
		return fields;
	}

	/** Those of a certificate say by its fingerprint which one is meant. */
	private List<Map<String, Object>> findings(List<Finding> findings) {
		List<Map<String, Object>> all = new ArrayList<>(results.json(findings));
		for (int i = 0; i < all.size(); i++) {
			if (findings.get(i).evidence() instanceof CertificateEvidence certificate) {
				all.get(i).put("certificate", certificate.encoded().digest("SHA-256").hex());
			}
		}
		return all;
	}

	/** As {@code inspect} tells it; the fingerprint alone where it cannot be read. */
	static Map<String, Object> certificate(TokenCertificates certificates, Octets der, boolean deep) {
		return certificates.certificate(der).map(new EvidenceJson(deep)::fields).orElseGet(() -> JsonFields.of("sha256", der.digest("SHA-256").hex()));
	}

	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
