package org.certclinic.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.MessageSymptom;

/** Makes queries out of cases that are in the index. */
final class QueryGenerator {
	private final CaseGenerator cases;
	private final int size;
	private final Random random;

	QueryGenerator(CaseGenerator cases, int size, long seed) {
		this.cases = cases;
		this.size = size;
		this.random = new Random(seed);
	}

	/** 1,000 queries of all kinds, shuffled. */
	List<Query> queries() {
		List<Query> queries = new ArrayList<>();
		for (Query.Kind kind : Query.Kind.values()) {
			for (int made = 0; made < kind.count();) {
				int number = random.nextInt(size);
				Optional<Query> query = query(kind, number, cases.at(number));
				query.ifPresent(queries::add);
				made += query.isPresent() ? 1 : 0;
			}
		}
		Collections.shuffle(queries, random);
		return queries;
	}

	private Optional<Query> query(Query.Kind kind, int number, Case item) {
		return switch (kind) {
		case CODE -> code(item).map(value -> new Query(kind, written(value), number, List.of(value)));
		case TWO_CHARACTERS -> Optional.of(literal(kind, number, chinese(item, 2)));
		case PART_OF_SENTENCE -> Optional.of(literal(kind, number,
				random.nextInt(4) == 0 ? english(item, 3 + random.nextInt(3)) : chinese(item, 6 + random.nextInt(7))));
		case CHINESE_AND_ENGLISH -> Optional.of(literal(kind, number, chinese(item, 2 + random.nextInt(5)),
				english(item, 1 + random.nextInt(2))));
		case SYMBOL_PART -> symbol(item).map(symbol -> literal(kind, number, symbol.substring(symbol.indexOf('_') + 1)));
		case QUESTION -> Optional.of(new Query(kind, question(item), number, List.of()));
		case MISSPELT -> Optional.of(new Query(kind, misspelt(item), number, List.of()));
		};
	}

	private static Query literal(Query.Kind kind, int number, String... pieces) {
		return new Query(kind, String.join(" ", pieces), number, List.of(pieces));
	}

	private static Optional<String> code(Case item) {
		return item.getSymptoms().stream().filter(CodeSymptom.class::isInstance)
				.map(symptom -> ((CodeSymptom) symptom).getValue()).findFirst();
	}

	private String written(String code) {
		return switch (random.nextInt(4)) {
		case 0 -> "错误代码:" + code;
		case 1 -> "error " + code;
		case 2 -> code.replace("-", "负").replace("0x", "0X");
		default -> code;
		};
	}

	/** A part of a Chinese text, cut wherever it happens to be. */
	private String chinese(Case item, int length) {
		List<String> runs = zh(item).flatMap(text -> Stream.of(text.split("[^\\p{IsHan}]+")))
				.filter(run -> run.length() >= length).toList();
		if (runs.isEmpty()) {
			return chinese(item, length - 1);
		}
		String run = runs.get(random.nextInt(runs.size()));
		int start = random.nextInt(run.length() - length + 1);
		return run.substring(start, start + length);
	}

	/** Words that follow each other in an English text, and are not all articles and such. */
	private String english(Case item, int words) {
		while (true) {
			String[] all = pick(en(item).toList()).split(" ");
			int start = random.nextInt(Math.max(1, all.length - words));
			String part = String.join(" ", List.of(all).subList(start, Math.min(all.length, start + words)))
					.replaceAll("^\\W+|\\W+$", "");
			if (part.matches(".*[A-Za-z]{5}.*")) {
				return part;
			}
		}
	}

	private static Optional<String> symbol(Case item) {
		return item.getSymptoms().stream().filter(MessageSymptom.class::isInstance)
				.map(symptom -> ((MessageSymptom) symptom).getText().split("[: ]")[0])
				.filter(text -> text.matches("[A-Z0-9]+(_[A-Z0-9]+){2,}")).findFirst();
	}

	private String question(Case item) {
		List<String> zh = zh(item).toList();
		return "你好，请问" + pick(zh) + "，然后" + pick(zh) + "，昨天还好好的，" + pick(zh) + "，这个怎么办？";
	}

	private String misspelt(Case item) {
		if (random.nextBoolean()) {
			String text = chinese(item, 10);
			int at = 1 + random.nextInt(text.length() - 2);
			return text.substring(0, at) + "错" + text.substring(at + 1);
		}
		String[] words = english(item, 5).split(" ");
		for (int i = 0; i < words.length; i++) {
			if (words[i].length() > 4) {
				int at = 1 + random.nextInt(words[i].length() - 2);
				words[i] = words[i].substring(0, at) + words[i].substring(at + 1);
			}
		}
		return String.join(" ", words);
	}

	private static Stream<String> zh(Case item) {
		return Stream.concat(Stream.of(item.getTitle().getZh(), item.getAnswer().getZh()), item.getPhrases().getZh().stream());
	}

	private static Stream<String> en(Case item) {
		return Stream.concat(Stream.of(item.getTitle().getEn(), item.getAnswer().getEn()), item.getPhrases().getEn().stream());
	}

	private String pick(List<String> texts) {
		return texts.get(random.nextInt(texts.size()));
	}
}
