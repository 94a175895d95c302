package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.codes.CaseCodes;
import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeFamily;

/** The codes of the cases, out of the index. */
final class IndexedCaseCodes implements CaseCodes {
	/** Cases of one code that are looked at. */
	private static final int LIMIT = 50;
	private static final Set<String> SUMMARY = Set.of(Fields.SUMMARY_ZH, Fields.SUMMARY_EN);

	private final IndexSearcher searcher;

	IndexedCaseCodes(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	/** A case that knows a code, and its place in the index. */
	private record Known(int document, CaseFacts facts) {
	}

	@Override
	public List<String> cases(String key) {
		return known(key).stream().map(known -> known.facts.id()).toList();
	}

	@Override
	public Optional<Code> authority(String value) {
		return known(Code.key(CodeFamily.CA, value)).stream().findFirst().map(known -> {
			BilingualText summary = summary(known.document);
			return new Code(CodeFamily.CA, value, known.facts.messages().stream().findFirst(),
					summary.isEmpty() ? known.facts.title() : summary, new BilingualText("", ""), Optional.empty());
		});
	}

	private BilingualText summary(int document) {
		try {
			Document stored = searcher.storedFields().document(document, SUMMARY);
			return new BilingualText(text(stored, Fields.SUMMARY_ZH), text(stored, Fields.SUMMARY_EN));
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	private static String text(Document document, String field) {
		return Optional.ofNullable(document.get(field)).orElse("");
	}

	private List<Known> known(String key) {
		try {
			List<Known> found = new ArrayList<>();
			for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Fields.CODE, key)), LIMIT).scoreDocs) {
				found.add(new Known(hit.doc, CaseFacts.at(hit.doc, searcher.getIndexReader())));
			}
			found.sort(Comparator.<Known>comparingInt(known -> known.facts.rank(key)).thenComparing(known -> known.facts.id()));
			return found;
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	private static UncheckedIOException unreadable(IOException cause) {
		return new UncheckedIOException("the search index cannot be read", cause);
	}
}
