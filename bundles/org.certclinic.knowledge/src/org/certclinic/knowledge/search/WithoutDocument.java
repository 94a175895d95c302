package org.certclinic.knowledge.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOBooleanSupplier;

/**
 * An index as it would be without one of its documents. Unlike with a deleted document, no statistics count its words: those that
 * only it has are not there.
 */
final class WithoutDocument extends FilterLeafReader {
	private final int document;
	/** How often each of the document's words is in it, by field. */
	private final Map<String, Map<BytesRef, Integer>> words = new HashMap<>();

	/** @param words an index in which the same document is the only one: it tells which words to look for */
	WithoutDocument(LeafReader all, int document, Optional<LeafReader> words) throws IOException {
		super(all);
		this.document = document;
		if (words.isPresent()) {
			lookUp(words.get());
		}
	}

	private void lookUp(LeafReader words) throws IOException {
		for (FieldInfo field : words.getFieldInfos()) {
			Terms terms = field.getIndexOptions() == IndexOptions.NONE ? null : in.terms(field.getName());
			if (terms != null) {
				this.words.put(field.getName(), frequencies(terms.iterator(), words.terms(field.getName()).iterator()));
			}
		}
	}

	/** Out of the index itself, so that nothing is taken away that is not in it. */
	private Map<BytesRef, Integer> frequencies(TermsEnum terms, TermsEnum words) throws IOException {
		Map<BytesRef, Integer> frequencies = new HashMap<>();
		PostingsEnum postings = null;
		for (BytesRef word = words.next(); word != null; word = words.next()) {
			if (terms.seekExact(word)) {
				postings = terms.postings(postings, PostingsEnum.FREQS);
				if (postings.advance(document) == document) {
					frequencies.put(BytesRef.deepCopyOf(word), postings.freq());
				}
			}
		}
		return frequencies;
	}

	@Override
	public Bits getLiveDocs() {
		int length = maxDoc();
		return new Bits() {
			@Override
			public boolean get(int index) {
				return index != document;
			}

			@Override
			public int length() {
				return length;
			}
		};
	}

	@Override
	public int numDocs() {
		return in.numDocs() - 1;
	}

	@Override
	public Terms terms(String field) throws IOException {
		Terms terms = in.terms(field);
		Map<BytesRef, Integer> without = words.getOrDefault(field, Map.of());
		if (terms == null || without.isEmpty()) {
			return terms;
		}
		return terms.getDocCount() == 1 ? null : new OtherTerms(terms, without);
	}

	@Override
	public CacheHelper getCoreCacheHelper() {
		return null; // framework-driven
	}

	@Override
	public CacheHelper getReaderCacheHelper() {
		return null; // framework-driven
	}

	/** The terms of a field that the document has. */
	private static final class OtherTerms extends FilterTerms {
		private final Map<BytesRef, Integer> without;
		private final int frequencies;

		OtherTerms(Terms all, Map<BytesRef, Integer> without) {
			super(all);
			this.without = without;
			this.frequencies = without.values().stream().mapToInt(Integer::intValue).sum();
		}

		@Override
		public TermsEnum iterator() throws IOException {
			return new OtherTermsEnum(in.iterator(), without);
		}

		@Override
		public long size() {
			return -1; // not known
		}

		@Override
		public long getSumTotalTermFreq() throws IOException {
			return in.getSumTotalTermFreq() - frequencies;
		}

		@Override
		public long getSumDocFreq() throws IOException {
			return in.getSumDocFreq() - without.size();
		}

		@Override
		public int getDocCount() throws IOException {
			return in.getDocCount() - 1;
		}
	}

	/** Passes over the terms that only the document has. */
	private static final class OtherTermsEnum extends FilterTermsEnum {
		private final Map<BytesRef, Integer> without;

		OtherTermsEnum(TermsEnum all, Map<BytesRef, Integer> without) {
			super(all);
			this.without = without;
		}

		@Override
		public BytesRef next() throws IOException {
			BytesRef term = in.next();
			while (term != null && docFreq() == 0) {
				term = in.next();
			}
			return term;
		}

		@Override
		public boolean seekExact(BytesRef term) throws IOException {
			return in.seekExact(term) && docFreq() > 0;
		}

		@Override
		public IOBooleanSupplier prepareSeekExact(BytesRef term) throws IOException {
			IOBooleanSupplier seek = in.prepareSeekExact(term);
			return seek == null ? null : () -> seek.get() && docFreq() > 0;
		}

		@Override
		public SeekStatus seekCeil(BytesRef term) throws IOException {
			SeekStatus status = in.seekCeil(term);
			if (status == SeekStatus.END || docFreq() > 0) {
				return status;
			}
			return next() == null ? SeekStatus.END : SeekStatus.NOT_FOUND;
		}

		@Override
		public int docFreq() throws IOException {
			return in.docFreq() - (without.containsKey(in.term()) ? 1 : 0);
		}

		@Override
		public long totalTermFreq() throws IOException {
			return in.totalTermFreq() - without.getOrDefault(in.term(), 0);
		}
	}
}
