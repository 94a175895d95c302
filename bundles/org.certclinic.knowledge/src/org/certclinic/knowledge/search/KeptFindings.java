package org.certclinic.knowledge.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.certclinic.core.BilingualText;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;

/**
 * What {@link IndexedFindings} says of each finding, written beside the index. A command that only tells the cases of findings reads this:
 * to open the index would take it longer than all else it does.
 */
final class KeptFindings implements CaseDirectory {
	/** No name that Lucene gives to a file. */
	static final String FILE = "findings.txt";
	/** Neither can be in a case: no version of XML knows them. */
	private static final char BETWEEN_FIELDS = '\uFFFF';
	private static final char BETWEEN_LINES = '\uFFFE';
	private static final int FIELDS = 4;

	private final Map<String, List<CaseReference>> cases;

	private KeptFindings(Map<String, List<CaseReference>> cases) {
		this.cases = cases;
	}

	@Override
	public List<CaseReference> casesOf(String code) {
		return cases.getOrDefault(code, List.of());
	}

	/** Writes those of an index into its folder: a checksum, and a line for each case of each finding, in the index's order. */
	static void write(IndexReader index, Path folder) throws IOException {
		var findings = new IndexedFindings(new BestDocuments(new IndexSearcher(index)));
		var text = new StringBuilder();
		for (String code : codes(index)) {
			for (CaseReference item : findings.casesOf(code)) {
				text.append(code).append(BETWEEN_FIELDS).append(item.id()).append(BETWEEN_FIELDS).append(item.title().zh())
						.append(BETWEEN_FIELDS).append(item.title().en()).append(BETWEEN_LINES);
			}
		}
		Files.writeString(folder.resolve(FILE), checksum(text.toString()) + BETWEEN_LINES + text);
	}

	private static List<String> codes(IndexReader index) throws IOException {
		List<String> codes = new ArrayList<>();
		String first = KeyedCases.key("");
		Terms keys = MultiTerms.getTerms(index, Fields.CODE);
		if (keys == null) { // Lucene's word for a field that no document has
			return codes;
		}
		TermsEnum terms = keys.iterator();
		boolean more = terms.seekCeil(new BytesRef(first)) != TermsEnum.SeekStatus.END;
		for (BytesRef key = more ? terms.term() : null; key != null && key.utf8ToString().startsWith(first); key = terms.next()) {
			codes.add(key.utf8ToString().substring(first.length()));
		}
		return codes;
	}

	/** Those that were written into this folder; nothing where there are none, or not as they were written. */
	static Optional<KeptFindings> read(Path folder) {
		try {
			String text = Files.readString(folder.resolve(FILE));
			int end = text.indexOf(BETWEEN_LINES) + 1;
			boolean whole = end > 0 && text.substring(0, end - 1).equals(checksum(text.substring(end)));
			return whole ? Optional.of(new KeptFindings(lines(text, end))) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty(); // not there, or not a text
		}
	}

	private static Map<String, List<CaseReference>> lines(String text, int from) {
		Map<String, List<CaseReference>> cases = new HashMap<>();
		String[] fields = new String[FIELDS];
		for (int at = from; at < text.length();) {
			for (int i = 0; i < FIELDS; i++) {
				int end = text.indexOf(i == FIELDS - 1 ? BETWEEN_LINES : BETWEEN_FIELDS, at);
				fields[i] = text.substring(at, end);
				at = end + 1;
			}
			cases.computeIfAbsent(fields[0], _ -> new ArrayList<>()).add(new CaseReference(fields[1], new BilingualText(fields[2], fields[3])));
		}
		return cases;
	}

	private static String checksum(String text) {
		var sum = new CRC32C(); // against chance, not against malice: who can write there can write the index as well
		sum.update(text.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(sum.getValue());
	}
}
