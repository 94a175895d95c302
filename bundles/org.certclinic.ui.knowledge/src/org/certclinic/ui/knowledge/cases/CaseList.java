package org.certclinic.ui.knowledge.cases;

import org.certclinic.knowledge.search.SearchAnswer;

/**
 * What the Cases view shows for a query.
 *
 * @param unfiltered how many cases answer the text, whatever the facets
 */
record CaseList(CaseQuery query, SearchAnswer answer, int unfiltered) {
}
