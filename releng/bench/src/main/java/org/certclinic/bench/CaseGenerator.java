package org.certclinic.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.certclinic.bench.Words.Pair;
import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.Area;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.Likelihood;
import org.certclinic.knowledge.model.Text;

/** Makes cases that read like real ones. The same number always gives the same case, so none needs to be kept. */
final class CaseGenerator {
	private static final KnowledgeFactory FACTORY = KnowledgeFactory.eINSTANCE;
	private static final int CAUSES = 300;
	private static final List<String> SYSTEMS = List.of("Windows XP", "Windows 7", "Windows 10", "Windows 11", "macOS", "UOS");

	private final Words words;
	private final long seed;
	private final List<Code> codes = new ArrayList<>();
	private final List<Cause> causes;

	CaseGenerator(Words words, CodeBook book, long seed) {
		this.words = words;
		this.seed = seed;
		for (CodeFamily family : List.of(CodeFamily.HRESULT, CodeFamily.PKCS11, CodeFamily.SKF)) {
			book.all(family).stream().filter(code -> code.name().isPresent()).forEach(codes::add);
		}
		var random = new Random(seed);
		causes = IntStream.range(0, CAUSES).mapToObj(number -> cause(number, random)).toList();
	}

	/** Case {@code gen-000123} of number 123. */
	Case at(int number) {
		var random = new Random(seed * 31 + number * 0x9E3779B97F4A7C15L);
		Case item = FACTORY.createCase();
		item.setId("gen-%06d".formatted(number));
		item.setLifecycle(Lifecycle.VALIDATED);
		item.setArea(Area.values()[random.nextInt(Area.values().length)]);
		item.setKind(CaseKind.values()[random.nextInt(CaseKind.values().length)]);
		item.setTitle(text(title(random)));
		item.setAnswer(text(join(words.clause(random), advice(random))));
		var phrases = FACTORY.createPhrases();
		for (int i = 0; i < 3; i++) {
			Pair phrase = join(words.clause(random), complaint(random));
			phrases.getZh().add(phrase.zh());
			phrases.getEn().add(phrase.en());
		}
		item.setPhrases(phrases);
		addSymptoms(item, number, random);
		for (int i = random.nextInt(2); i >= 0; i--) {
			var possible = FACTORY.createPossibleCause();
			possible.setCause(causes.get(Words.skewed(CAUSES, random)));
			possible.setLikelihood(likelihood(random));
			item.getCauses().add(possible);
		}
		if (random.nextInt(4) == 0) {
			var where = FACTORY.createApplicability();
			where.getOperatingSystems().add(SYSTEMS.get(random.nextInt(SYSTEMS.size())));
			where.setValidUntil(LocalDate.of(2014 + random.nextInt(20), 4, 8));
			item.setApplicability(where);
		}
		return item;
	}

	/** The number of the case with this id. */
	static int number(String id) {
		return Integer.parseInt(id.substring(id.indexOf('-') + 1));
	}

	private void addSymptoms(Case item, int number, Random random) {
		if (random.nextInt(5) < 2) {
			addCode(item, CodeFamily.CA, "-" + (10_000 + number % 80_000), Likelihood.COMMON);
		}
		if (random.nextInt(5) == 0) {
			Code code = codes.get(Words.skewed(codes.size(), random));
			addCode(item, code.family(), code.value(), likelihood(random));
			addMessage(item, code.name().orElseThrow() + ": " + words.clause(random).en());
		} else if (random.nextInt(3) == 0) {
			addMessage(item, words.symbol(random) + " (" + random.nextInt(10_000) + ")");
		} else if (random.nextInt(2) == 0) {
			addMessage(item, words.word("program", random).zh() + words.word("trouble", random).zh() + "，" + words.clause(random).zh());
		}
		var observation = FACTORY.createObservationSymptom();
		observation.setText(text(complaint(random)));
		item.getSymptoms().add(observation);
	}

	private static void addCode(Case item, CodeFamily family, String value, Likelihood likelihood) {
		var code = FACTORY.createCodeSymptom();
		code.setFamily(family.id());
		code.setValue(value);
		code.setLikelihood(likelihood);
		item.getSymptoms().add(code);
	}

	private static void addMessage(Case item, String text) {
		var message = FACTORY.createMessageSymptom();
		message.setText(text);
		item.getSymptoms().add(message);
	}

	private Cause cause(int number, Random random) {
		Cause cause = FACTORY.createCause();
		cause.setId("gen-cause-" + number);
		cause.setTitle(text(complaint(random)));
		cause.setExplanation(text(join(words.clause(random), join(words.clause(random), advice(random)))));
		return cause;
	}

	private Pair title(Random random) {
		Pair place = words.word("place", random);
		Pair name = words.name(random);
		Pair office = words.word("office", random);
		Pair rest = complaint(random);
		return new Pair(place.zh() + name.zh() + office.zh() + rest.zh(),
				place.en() + " " + name.en() + " " + office.en() + ": " + rest.en());
	}

	private Pair complaint(Random random) {
		Pair program = words.word("program", random);
		Pair action = words.word("action", random);
		Pair thing = words.word("thing", random);
		Pair trouble = words.word("trouble", random);
		return new Pair(program.zh() + action.zh() + "时" + thing.zh() + trouble.zh(),
				"the " + thing.en() + " " + trouble.en() + " while " + action.en() + " in the " + program.en());
	}

	private Pair advice(Random random) {
		Pair thing = words.word("thing", random);
		Pair first = words.word("advice", random);
		Pair next = words.word("advice", random);
		return new Pair("先查" + thing.zh() + "，" + first.zh() + "，不行再" + next.zh(),
				"look at the " + thing.en() + " first, " + first.en() + ", or else " + next.en());
	}

	private static Pair join(Pair first, Pair second) {
		return new Pair(first.zh() + "，" + second.zh(), first.en() + ", " + second.en());
	}

	private static Text text(Pair pair) {
		Text text = FACTORY.createText();
		text.setZh(pair.zh());
		text.setEn(pair.en());
		return text;
	}

	private static Likelihood likelihood(Random random) {
		return Likelihood.values()[Words.skewed(Likelihood.values().length, random)];
	}
}
