package org.certclinic.core.finding;

import java.util.List;

/** Knows which cases name a finding or a problem as their symptom. Fast and safe to be asked by any thread. */
public interface CaseDirectory {
	/** @param code id of a rule or code of a problem, for example {@code x509.validity.expired} */
	List<CaseReference> casesOf(String code);
}
