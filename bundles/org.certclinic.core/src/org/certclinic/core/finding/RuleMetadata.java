package org.certclinic.core.finding;

import java.util.Map;
import java.util.Objects;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Evidence;

/** What a rule says of itself. Its texts are found by its id. */
public record RuleMetadata(RuleId id, Severity severity, Citation citation) {
	public RuleMetadata {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(citation, "citation");
	}

	/** A finding of this rule about {@code evidence}. */
	public Finding finding(Evidence evidence) {
		return new Finding(id, severity, evidence, Map.of());
	}
}
