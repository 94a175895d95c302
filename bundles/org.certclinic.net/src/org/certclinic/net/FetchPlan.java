package org.certclinic.net;

import java.util.List;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Problem;

/**
 * What would be fetched, to be shown to the user before anything is sent.
 *
 * @param items    each address once
 * @param problems addresses that are named but not asked, for example of a directory (LDAP)
 */
public record FetchPlan(List<FetchItem> items, List<Problem> problems) {
	public FetchPlan {
		items = List.copyOf(items);
		problems = List.copyOf(problems);
	}

	/** This and behind it what only the other has. */
	public FetchPlan with(FetchPlan other) {
		return new FetchPlan(Stream.concat(items.stream(), other.items.stream()).distinct().toList(),
				Stream.concat(problems.stream(), other.problems.stream()).distinct().toList());
	}

	/** Whom it would be asked of, each once. */
	public List<String> hosts() {
		return items.stream().map(FetchItem::host).distinct().toList();
	}

	/** Whether nothing would be fetched. */
	public boolean isEmpty() {
		return items.isEmpty();
	}
}
