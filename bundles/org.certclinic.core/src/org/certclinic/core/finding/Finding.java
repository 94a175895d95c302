package org.certclinic.core.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Evidence;

/**
 * What a rule found in one piece of evidence.
 *
 * @param values what its text tells, by name: for example {@code days} and {@code 12}
 */
public record Finding(RuleId rule, Severity severity, Evidence evidence, Map<String, Object> values) {
	public Finding {
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(evidence, "evidence");
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** The same with one value more. */
	public Finding with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(values);
		more.put(name, value);
		return new Finding(rule, severity, evidence, more);
	}
}
