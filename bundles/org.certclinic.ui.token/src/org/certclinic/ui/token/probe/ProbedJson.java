package org.certclinic.ui.token.probe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.finding.Finding;
import org.certclinic.knowledge.export.Json;
import org.certclinic.rules.RuleTexts;
import org.certclinic.token.ladder.LadderTexts;
import org.certclinic.token.ladder.Rung;
import org.certclinic.token.words.TokenFields;
import org.certclinic.x509.words.NameFormat;

/** A result as JSON, with the fields of the command line's {@code token --deep}. */
public final class ProbedJson {
	private final Function<String, List<String>> cases;
	private final LadderTexts ladder = new LadderTexts();
	private final RuleTexts rules = new RuleTexts();

	/** @param cases ids of the cases that name a rule */
	public ProbedJson(Function<String, List<String>> cases) {
		this.cases = Objects.requireNonNull(cases, "cases");
	}

	/** On several lines, the last with its end. */
	public String of(Probed probed) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("rungs", probed.rungs().stream().map(this::rung).toList());
		fields.putAll(new TokenFields(der -> certificate(probed, der), true).of(probed.evidence()));
		fields.put("findings", probed.findings().stream().map(this::finding).toList());
		return Json.indented(fields);
	}

	private Map<String, Object> rung(Rung rung) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("name", word(rung.name()));
		fields.put("state", word(rung.state()));
		fields.put("code", rung.code());
		fields.put("message", ladder.message(rung));
		rung.finding().ifPresent(finding -> {
			fields.put("finding", finding);
			fields.put("cases", cases.apply(finding));
		});
		return fields;
	}

	private Map<String, Object> finding(Finding finding) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("rule", finding.rule().value());
		fields.put("severity", word(finding.severity()));
		fields.put("message", rules.message(finding));
		fields.put("advice", rules.advice(finding.rule()));
		fields.put("cases", cases.apply(finding.rule().value()));
		if (finding.evidence() instanceof CertificateEvidence certificate) {
			fields.put("certificate", certificate.encoded().digest("SHA-256").hex());
		}
		return fields;
	}

	private static Map<String, Object> certificate(Probed probed, Octets der) {
		Map<String, Object> fields = new LinkedHashMap<>();
		probed.certificates().certificate(der).ifPresent(certificate -> {
			fields.put("subject", NameFormat.RFC4514.format(certificate.subject()));
			fields.put("issuer", NameFormat.RFC4514.format(certificate.issuer()));
			fields.put("serial", certificate.serial().toString(16));
			certificate.validity().notBefore().ifPresent(time -> fields.put("notBefore", time));
			certificate.validity().notAfter().ifPresent(time -> fields.put("notAfter", time));
		});
		fields.put("sha256", der.digest("SHA-256").hex());
		return fields;
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
