package org.certclinic.knowledge.codes;

import java.util.List;
import java.util.Optional;

/** What the cases of a knowledge base say about codes. */
public interface CaseCodes {
	/** Ids of the cases with the code of this {@link Code#key} as a symptom, best first. */
	List<String> cases(String key);

	/** The authority's own code with this value, for example {@code -1666}, if a case knows it. */
	Optional<Code> authority(String value);

	/** No cases at all. */
	CaseCodes NONE = new CaseCodes() {
		@Override
		public List<String> cases(String key) {
			return List.of();
		}

		@Override
		public Optional<Code> authority(String value) {
			return Optional.empty();
		}
	};
}
