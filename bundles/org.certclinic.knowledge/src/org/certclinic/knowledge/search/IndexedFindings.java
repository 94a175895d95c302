package org.certclinic.knowledge.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.search.IndexSearcher;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;

/** The cases that name a finding or a problem as their symptom, out of the index; each code is looked up once. */
public final class IndexedFindings implements CaseDirectory {
	private final KeyedCases cases;
	private final Map<String, List<CaseReference>> known = new ConcurrentHashMap<>();

	public IndexedFindings(CaseIndex index) {
		this(new BestDocuments(new IndexSearcher(index.reader())));
	}

	IndexedFindings(BestDocuments best) {
		this.cases = new KeyedCases(best);
	}

	@Override
	public List<CaseReference> casesOf(String code) {
		return known.computeIfAbsent(code, asked -> cases.of(KeyedCases.key(asked)).stream()
				.map(found -> new CaseReference(found.facts().id(), found.facts().title())).toList());
	}
}
