package org.certclinic.ui.knowledge.cases;

import java.util.Optional;

import org.certclinic.knowledge.search.CaseSearch;
import org.certclinic.knowledge.search.SearchAnswer;
import org.certclinic.knowledge.search.SearchRequest;
import org.certclinic.ui.Operation;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Answers a query; empty while no knowledge is open. */
final class CaseListOperation implements Operation<Optional<CaseList>> {
	/** More than anybody reads; what is left out is counted. */
	private static final int LIMIT = 200;

	private final KnowledgeService knowledge;
	private final CaseQuery query;

	CaseListOperation(KnowledgeService knowledge, CaseQuery query) {
		this.knowledge = knowledge;
		this.query = query;
	}

	@Override
	public Optional<CaseList> run(IProgressMonitor monitor) {
		return knowledge.use(open -> answer(open.search(), SubMonitor.convert(monitor, 2)));
	}

	private CaseList answer(CaseSearch search, SubMonitor progress) {
		SearchAnswer answer = search.search(new SearchRequest(query.text(), query.filters(), LIMIT, true));
		progress.split(1);
		int unfiltered = query.filters().isEmpty() ? answer.total()
				: search.search(SearchRequest.of(query.text(), 1)).total();
		progress.split(1);
		return new CaseList(query, answer, unfiltered);
	}
}
