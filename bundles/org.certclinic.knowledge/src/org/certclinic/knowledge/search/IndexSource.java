package org.certclinic.knowledge.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.knowledge.model.Case;

/** Where a kept index has its cases from. */
public interface IndexSource {

	/** All cases, which need not be in memory together. */
	Iterable<Case> all();

	/** What to keep beside an index of {@link #all}, so that it can be brought up to date later. */
	Optional<String> notes();

	/**
	 * What has changed since an index was made.
	 *
	 * @param notes what was kept beside it
	 * @return nothing where it is of other cases, or is better made anew
	 */
	Optional<Change> since(String notes);

	/**
	 * How an index is brought up to date.
	 *
	 * @param touched ids of the cases that are taken out
	 * @param cases   those that are put in
	 * @param notes   what is kept beside it then
	 */
	record Change(Set<String> touched, List<Case> cases, Optional<String> notes) {
		public Change {
			touched = Set.copyOf(touched);
			cases = List.copyOf(cases);
		}
	}
}
