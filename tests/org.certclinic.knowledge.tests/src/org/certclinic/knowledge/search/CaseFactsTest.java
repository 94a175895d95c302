package org.certclinic.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.certclinic.core.BilingualText;
import org.junit.jupiter.api.Test;

final class CaseFactsTest {
	private static final LocalDate DAY = LocalDate.of(2014, 4, 8);
	private static final CaseFacts FULL = new CaseFacts("a", new BilingualText("标题", "title"),
			List.of("ca:-1666|0", "win32:32|2"), List.of("two\nlines | a bar\tand a tab", "第二"), List.of("E_[0-9]+"), Optional.of(DAY));
	private static final CaseFacts EMPTY = new CaseFacts("b", new BilingualText("", ""), List.of(), List.of(), List.of(),
			Optional.empty());

	@Test
	void areReadAsTheyWereWrittenInAnyOrder() throws IOException {
		try (var directory = new ByteBuffersDirectory()) {
			try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
				for (CaseFacts facts : List.of(FULL, EMPTY)) {
					var document = new Document();
					document.add(new BinaryDocValuesField(Fields.FACTS, facts.written()));
					writer.addDocument(document);
					writer.commit(); // a segment each
				}
			}
			try (var index = DirectoryReader.open(directory)) {
				assertEquals(EMPTY, CaseFacts.at(1, index));
				assertEquals(FULL, CaseFacts.at(0, index));
			}
		}
	}

	@Test
	void haveTheRankOfTheirOwnCodesOnly() {
		assertEquals(2, FULL.rank("win32:32"));
		assertEquals(Integer.MAX_VALUE, FULL.rank("win32:3"));
	}

	@Test
	void areOldFromTheDayAfterTheLast() {
		assertFalse(FULL.old(DAY));
		assertTrue(FULL.old(DAY.plusDays(1)));
		assertFalse(EMPTY.old(DAY));
	}
}
