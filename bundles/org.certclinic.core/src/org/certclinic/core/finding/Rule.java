package org.certclinic.core.finding;

/** Judges evidence. Stateless: what it needs besides evidence, such as a clock, it is given when it is made. */
public interface Rule {
	RuleMetadata metadata();

	/** Never throws for any evidence; one finding for each piece of evidence at most. */
	Outcome examine(CaseFile file);
}
