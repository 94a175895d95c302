package org.certclinic.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.ecore.EObject;

/** What generated texts are made of: word lists, and the clauses of the shipped knowledge base. */
final class Words {
	/** A word or clause in both languages; the clauses are not translations of each other. */
	record Pair(String zh, String en) {
	}

	private final Map<String, List<Pair>> lists = new HashMap<>();
	private final List<String> zhClauses;
	private final List<String> enClauses;

	/** The lists of words.tsv and the clauses of {@code base}. */
	Words(KnowledgeBase base) {
		readLists();
		Set<String> zh = new LinkedHashSet<>();
		Set<String> en = new LinkedHashSet<>();
		for (Entry entry : base.entries()) {
			for (var contents = entry.eAllContents(); contents.hasNext();) {
				EObject part = contents.next();
				if (part instanceof Text text) {
					clauses(text.getZh(), "[，。；：？！（）“”、\\n]+", 5, 30, zh);
					clauses(text.getEn(), "[,.;:?!()\"\\n]+ *", 12, 70, en);
				}
			}
			if (entry instanceof Case item && item.getPhrases() != null) {
				zh.addAll(item.getPhrases().getZh());
				en.addAll(item.getPhrases().getEn());
			}
		}
		zhClauses = List.copyOf(zh);
		enClauses = List.copyOf(en);
	}

	private void readLists() {
		try (var in = new BufferedReader(
				new InputStreamReader(Words.class.getResourceAsStream("words.tsv"), StandardCharsets.UTF_8))) {
			in.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
				String[] columns = line.split("\t");
				String[] en = columns[2].split("\\|");
				String[] zh = columns[1].isEmpty() ? en : columns[1].split("\\|");
				List<Pair> pairs = new ArrayList<>();
				for (int i = 0; i < zh.length; i++) {
					pairs.add(new Pair(zh[i], en[i]));
				}
				lists.put(columns[0], pairs);
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void clauses(String text, String border, int shortest, int longest, Set<String> clauses) {
		if (text != null) {
			for (String clause : text.split(border)) {
				if (clause.length() >= shortest && clause.length() <= longest) {
					clauses.add(clause);
				}
			}
		}
	}

	/** A word of the list; the first ones are the commonest, as in any language. */
	Pair word(String list, Random random) {
		List<Pair> words = lists.get(list);
		return words.get(skewed(words.size(), random));
	}

	/** What a company calls itself: any two characters or syllables are as likely as others. */
	Pair name(Random random) {
		List<Pair> parts = lists.get("name");
		Pair first = parts.get(random.nextInt(parts.size()));
		Pair second = parts.get(random.nextInt(parts.size()));
		return new Pair(first.zh + second.zh, first.en + second.en);
	}

	/** A symbolic name as vendors make them, for example {@code FT_TOKEN_SESSION_CLOSED}. */
	String symbol(Random random) {
		return word("maker", random).en + "_" + word("object", random).en + "_" + word("object", random).en + "_"
				+ word("state", random).en;
	}

	/** A clause of the shipped base. */
	Pair clause(Random random) {
		return new Pair(zhClauses.get(skewed(zhClauses.size(), random)), enClauses.get(skewed(enClauses.size(), random)));
	}

	static int skewed(int size, Random random) {
		double chance = random.nextDouble();
		return (int) (size * chance * chance);
	}
}
