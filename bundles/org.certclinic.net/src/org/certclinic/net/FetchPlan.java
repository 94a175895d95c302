package org.certclinic.net;

import java.util.List;

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

	/** Whom it would be asked of, each once. */
	public List<String> hosts() {
		return items.stream().map(FetchItem::host).distinct().toList();
	}

	public boolean isEmpty() {
		return items.isEmpty();
	}
}
