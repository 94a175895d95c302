package org.certclinic.knowledge.search;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** How many cases have each value of a facet. */
final class FacetCounts {
	private FacetCounts() {
	}

	static SortedMap<String, Integer> of(Facet facet, IndexReader index, IntStream documents) throws IOException {
		SortedMap<String, Integer> counts = new TreeMap<>();
		SortedSetDocValues values = MultiDocValues.getSortedSetValues(index, Fields.facet(facet));
		if (values == null) {
			return counts; // no case has the facet
		}
		for (int document : documents.sorted().toArray()) {
			if (values.advanceExact(document)) {
				for (int i = 0; i < values.docValueCount(); i++) {
					counts.merge(values.lookupOrd(values.nextOrd()).utf8ToString(), 1, Integer::sum);
				}
			}
		}
		return counts;
	}
}
