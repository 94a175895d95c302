package org.certclinic.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.search.CaseIndex;
import org.certclinic.knowledge.search.CaseSearch;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.knowledge.search.IndexSource;
import org.certclinic.knowledge.search.LuceneCaseSearch;
import org.certclinic.knowledge.search.SearchRequest;

/** Ours, with all it does: readings of codes, reasons for each hit, order by code, message and words. */
final class CertClinicEngine implements Engine {
	private CaseIndex index;
	private CaseSearch search;

	/** Cases that are never changed. */
	private record Generated(Iterable<Case> all) implements IndexSource {
		@Override
		public Optional<String> notes() {
			return Optional.empty();
		}

		@Override
		public Optional<Change> since(String notes) {
			return Optional.empty();
		}
	}

	@Override
	public String name() {
		return "CertClinic";
	}

	@Override
	public void index(Path folder, Iterable<Case> cases) {
		index = CaseIndex.kept(folder, "bench", new Generated(cases));
		search = new LuceneCaseSearch(index, new CodeBook(), () -> LocalDate.of(2026, 1, 1));
	}

	@Override
	public List<String> search(Query query) {
		return search.search(SearchRequest.of(query.text(), LIMIT)).hits().stream().map(Hit::id).toList();
	}

	@Override
	public void close() {
		index.close();
	}
}
