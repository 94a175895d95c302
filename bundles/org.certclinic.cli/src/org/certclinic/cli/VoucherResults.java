package org.certclinic.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Secret;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.evidence.VoucherEvidence.NamePart;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.VoucherSystems;
import org.certclinic.x509.voucher.VoucherReader;

/** A voucher as it was understood, as JSON and as text. */
final class VoucherResults {
	private static final Texts TEXTS = Texts.beside(VoucherResults.class);
	private static final String NOTHING_FOUND = "voucher.nothing-found";

	private final VoucherEvidence voucher;
	private final FindingResults results;

	VoucherResults(VoucherEvidence voucher, FindingResults results) {
		this.voucher = voucher;
		this.results = results;
	}

	/** Whether there is nothing of a voucher in it. */
	boolean isEmpty() {
		return voucher.reference().isEmpty() && voucher.authorization().isEmpty() && voucher.dn().isEmpty();
	}

	/** The fields in the order that people read a voucher in; those that are not known are left out. */
	Map<String, Object> json(List<Finding> findings) {
		Map<String, Object> fields = new LinkedHashMap<>(fields());
		fields.put("findings", results.json(findings));
		if (isEmpty()) {
			fields.put("problem", Map.of("code", NOTHING_FOUND, "message", nothingFound()));
		}
		return fields;
	}

	private Map<String, Object> fields() {
		Map<String, Object> fields = new LinkedHashMap<>();
		put(fields, "system", VoucherSystems.of(voucher).map(CaSystem::text));
		put(fields, "reference", voucher.reference().map(Secret::reveal));
		put(fields, "authorization", voucher.authorization().map(Secret::reveal));
		put(fields, "operator", voucher.operator());
		put(fields, "name", voucher.name());
		put(fields, "dn", Optional.of(dn()).filter(dn -> !dn.isEmpty()));
		put(fields, "searchName", new VoucherReader().searchName(voucher));
		put(fields, "issued", voucher.issued());
		return fields;
	}

	private static void put(Map<String, Object> fields, String name, Optional<?> value) {
		value.ifPresent(known -> fields.put(name, known.toString()));
	}

	/** As it is printed, on one line. */
	private String dn() {
		return voucher.dn().stream().map(VoucherResults::text).collect(Collectors.joining(","));
	}

	private static String text(NamePart part) {
		return part.type() + "=" + part.value().replace("\\", "\\\\").replace(",", "\\,");
	}

	private static BilingualText nothingFound() {
		return TEXTS.text(NOTHING_FOUND);
	}

	/** A line for each field, then the findings. */
	String text(List<Finding> findings, Messages messages) {
		if (isEmpty()) {
			return messages.of(nothingFound());
		}
		var text = new StringBuilder();
		fields().forEach((name, value) -> text.append(messages.text("voucher.field." + name, value)).append('\n'));
		findings.forEach(finding -> text.append(results.text(finding, messages)).append('\n'));
		return (findings.isEmpty() ? text.append(messages.text("voucher.sound")) : text).toString().stripTrailing();
	}
}
