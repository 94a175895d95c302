package org.certclinic.knowledge.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.certclinic.core.BilingualText;

/**
 * What is known of a candidate without reading its case. It is one value in the index, not compressed: dozens of candidates
 * are judged for each query, and stored fields would be unpacked by the block.
 *
 * @param codes      {@code key|rank} of the case's own codes, their aliases, and its findings, rank 0 for the likeliest
 * @param messages   as they are printed
 * @param patterns   expressions for messages that vary
 * @param validUntil last day the case holds
 */
record CaseFacts(String id, BilingualText title, List<String> codes, List<String> messages, List<String> patterns,
		Optional<LocalDate> validUntil) {
	/** Neither can be in a case: no version of XML knows them. */
	private static final String BETWEEN_FIELDS = "\uFFFF";
	private static final String BETWEEN_VALUES = "\uFFFE";

	CaseFacts {
		codes = List.copyOf(codes);
		messages = List.copyOf(messages);
		patterns = List.copyOf(patterns);
	}

	/** As {@link #at} reads it. */
	BytesRef written() {
		return new BytesRef(String.join(BETWEEN_FIELDS, id, title.zh(), title.en(), String.join(BETWEEN_VALUES, codes),
				String.join(BETWEEN_VALUES, messages), String.join(BETWEEN_VALUES, patterns),
				validUntil.map(LocalDate::toString).orElse("")));
	}

	/** The facts of the case in this place of the index. */
	static CaseFacts at(int document, IndexReader index) throws IOException {
		List<LeafReaderContext> leaves = index.leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		BinaryDocValues facts = DocValues.getBinary(leaf.reader(), Fields.FACTS); // a new one each time: it cannot go back
		if (!facts.advanceExact(document - leaf.docBase)) {
			throw new IOException("no facts in document " + document);
		}
		String[] fields = facts.binaryValue().utf8ToString().split(BETWEEN_FIELDS, -1);
		return new CaseFacts(fields[0], new BilingualText(fields[1], fields[2]), values(fields[3]), values(fields[4]),
				values(fields[5]), Optional.of(fields[6]).filter(day -> !day.isEmpty()).map(LocalDate::parse));
	}

	private static List<String> values(String field) {
		return field.isEmpty() ? List.of() : List.of(field.split(BETWEEN_VALUES, -1));
	}

	/** How typical the code is of the case: 0 for the most; {@link Integer#MAX_VALUE} where it does not have it. */
	int rank(String key) {
		for (String code : codes) {
			if (code.startsWith(key) && code.charAt(key.length()) == '|') {
				return Integer.parseInt(code.substring(key.length() + 1));
			}
		}
		return Integer.MAX_VALUE;
	}

	/** Whether it holds for outdated technology only. */
	boolean old(LocalDate today) {
		return validUntil.filter(until -> until.isBefore(today)).isPresent();
	}
}
