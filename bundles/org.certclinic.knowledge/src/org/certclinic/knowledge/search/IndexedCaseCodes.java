package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
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
	private static final Set<String> STORED = Set.of(Fields.ID, Fields.CODE_RANK, Fields.MESSAGE, Fields.SUMMARY_ZH,
			Fields.SUMMARY_EN, Fields.TITLE_ZH, Fields.TITLE_EN);

	private final IndexSearcher searcher;

	IndexedCaseCodes(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	@Override
	public List<String> cases(String key) {
		return documents(key).stream().map(document -> document.get(Fields.ID)).toList();
	}

	@Override
	public Optional<Code> authority(String value) {
		return documents(Code.key(CodeFamily.CA, value)).stream().findFirst().map(document -> {
			BilingualText summary = text(document, Fields.SUMMARY_ZH, Fields.SUMMARY_EN);
			return new Code(CodeFamily.CA, value, Optional.ofNullable(document.get(Fields.MESSAGE)),
					summary.isEmpty() ? text(document, Fields.TITLE_ZH, Fields.TITLE_EN) : summary,
					new BilingualText("", ""), Optional.empty());
		});
	}

	private static BilingualText text(Document document, String zh, String en) {
		return new BilingualText(LuceneCaseSearch.text(document, zh), LuceneCaseSearch.text(document, en));
	}

	private List<Document> documents(String key) {
		try {
			List<Document> found = new ArrayList<>();
			StoredFields stored = searcher.storedFields();
			for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Fields.CODE, key)), LIMIT).scoreDocs) {
				found.add(stored.document(hit.doc, STORED));
			}
			found.sort(Comparator.<Document>comparingInt(document -> rank(document, key)).thenComparing(d -> d.get(Fields.ID)));
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException("the search index cannot be read", e);
		}
	}

	/** How typical the code is of the case: 0 for the most; {@link Integer#MAX_VALUE} where it does not have it. */
	static int rank(Document document, String key) {
		for (String code : document.getValues(Fields.CODE_RANK)) {
			if (code.startsWith(key) && code.charAt(key.length()) == '|') {
				return Integer.parseInt(code.substring(key.length() + 1));
			}
		}
		return Integer.MAX_VALUE;
	}
}
