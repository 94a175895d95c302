package org.certclinic.ui.knowledge.cases;

import org.certclinic.ui.ViewHandler;

/** Shows the cases that answer the query whatever the facets. */
public final class ClearFiltersHandler extends ViewHandler<CasesView> {
	public ClearFiltersHandler() {
		super(CasesView.ID, CasesView.class, CasesView::clearFilters);
	}
}
