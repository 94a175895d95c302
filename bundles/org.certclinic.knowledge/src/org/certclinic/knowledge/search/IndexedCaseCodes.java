package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.codes.CaseCodes;
import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeFamily;

/** The codes of the cases, out of the index. */
final class IndexedCaseCodes implements CaseCodes {
	private static final Set<String> SUMMARY = Set.of(Fields.SUMMARY_ZH, Fields.SUMMARY_EN);

	private final IndexSearcher searcher;
	private final KeyedCases cases;

	IndexedCaseCodes(BestDocuments best) {
		this.searcher = best.searcher();
		this.cases = new KeyedCases(best);
	}

	@Override
	public List<String> cases(String key) {
		return cases.of(key).stream().map(known -> known.facts().id()).toList();
	}

	@Override
	public Optional<Code> authority(String value) {
		return cases.of(Code.key(CodeFamily.CA, value)).stream().findFirst().map(known -> {
			BilingualText summary = summary(known.document());
			return new Code(CodeFamily.CA, value, known.facts().messages().stream().findFirst(),
					summary.isEmpty() ? known.facts().title() : summary, new BilingualText("", ""), Optional.empty());
		});
	}

	private BilingualText summary(int document) {
		try {
			Document stored = searcher.storedFields().document(document, SUMMARY);
			return new BilingualText(text(stored, Fields.SUMMARY_ZH), text(stored, Fields.SUMMARY_EN));
		} catch (IOException e) {
			throw new UncheckedIOException("the search index cannot be read", e);
		}
	}

	private static String text(Document document, String field) {
		return Optional.ofNullable(document.get(field)).orElse("");
	}
}
