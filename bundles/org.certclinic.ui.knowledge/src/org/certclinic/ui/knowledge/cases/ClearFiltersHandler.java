package org.certclinic.ui.knowledge.cases;

/** Shows the cases that answer the query whatever the facets. */
public final class ClearFiltersHandler extends CasesViewHandler {
	public ClearFiltersHandler() {
		super(CasesView::clearFilters);
	}
}
