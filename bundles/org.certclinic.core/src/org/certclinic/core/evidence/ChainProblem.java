package org.certclinic.core.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.certclinic.core.Severity;

/**
 * Something that is wrong with a path, or with a certificate as an issuer. Its text is the rule's of the same id.
 *
 * @param code     id of the rule that tells it, for example {@code chain.issuer-missing}
 * @param severity an error makes the path invalid
 * @param depth    which certificate: 0 is the leaf, 1 its issuer ...; -1 where no single one is to blame
 * @param values   what the text tells, by name and in the text's order: for example {@code notAfter} and a time
 */
public record ChainProblem(String code, Severity severity, int depth, Map<String, Object> values) {
	public ChainProblem {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(severity, "severity");
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** The same with one value more. */
	public ChainProblem with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(values);
		more.put(name, value);
		return new ChainProblem(code, severity, depth, more);
	}
}
