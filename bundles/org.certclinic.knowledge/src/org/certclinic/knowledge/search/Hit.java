package org.certclinic.knowledge.search;

import java.util.List;

import org.certclinic.core.BilingualText;

/**
 * A case that answers a query.
 *
 * @param score  only its order within one answer means something: larger is better
 * @param old    whether the case holds for outdated technology only
 */
public record Hit(String id, BilingualText title, double score, List<Match> matched, boolean old) {
	public Hit {
		matched = List.copyOf(matched);
	}
}
