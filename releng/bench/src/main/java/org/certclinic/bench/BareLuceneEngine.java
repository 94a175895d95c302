package org.certclinic.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.certclinic.knowledge.model.Case;

/**
 * Lucene as a first evening's work has it: one field, pairs of Chinese characters. It is told what a program would have to
 * guess: a literal query is looked for as phrases, each piece between blanks one; any other by its words.
 */
final class BareLuceneEngine implements Engine {
	private static final String TEXT = "text";

	private final CJKAnalyzer analyzer = new CJKAnalyzer();
	private final QueryBuilder queries = new QueryBuilder(analyzer);
	private FSDirectory directory;
	private DirectoryReader reader;
	private IndexSearcher searcher;

	@Override
	public String name() {
		return "bare Lucene";
	}

	@Override
	public void index(Path folder, Iterable<Case> cases) throws IOException {
		directory = FSDirectory.open(folder);
		try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
			for (Case item : cases) {
				var document = new Document();
				document.add(new StringField("id", item.getId(), Store.YES));
				CaseTexts.of(item).forEach(text -> document.add(new TextField(TEXT, text, Store.NO)));
				writer.addDocument(document);
			}
			writer.forceMerge(1);
		}
		reader = DirectoryReader.open(directory);
		searcher = new IndexSearcher(reader);
		searcher.setQueryCache(null); // as ours
	}

	@Override
	public List<String> search(Query query) throws IOException {
		var any = new BooleanQuery.Builder();
		if (query.literal()) {
			for (String piece : query.text().split(" ")) {
				add(any, queries.createPhraseQuery(TEXT, piece));
			}
		} else {
			add(any, queries.createBooleanQuery(TEXT, query.text(), Occur.SHOULD));
		}
		List<String> ids = new ArrayList<>();
		var stored = searcher.storedFields();
		for (ScoreDoc hit : searcher.search(any.build(), LIMIT).scoreDocs) {
			ids.add(stored.document(hit.doc).get("id"));
		}
		return ids;
	}

	/** A piece may be nothing but stop words. */
	private static void add(BooleanQuery.Builder any, org.apache.lucene.search.Query part) {
		if (part != null) {
			any.add(part, Occur.SHOULD);
		}
	}

	@Override
	public void close() throws IOException {
		reader.close();
		directory.close();
		analyzer.close();
	}
}
