package org.certclinic.knowledge.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;

/** Finds the codes that a text mentions, in any writing, and says what each may be, likeliest first. Thread-safe. */
public final class CodeReader {
	/** Different codes that are read out of one text at the most; a log may have thousands. */
	private static final int MAX_MENTIONS = 16;
	private static final Pattern SYMBOL = Pattern.compile("(?<![A-Za-z0-9_])[A-Za-z][A-Za-z0-9]*+(?:_[A-Za-z0-9]++)++(?![A-Za-z0-9_])");
	/** A number that is no part of a word, a date, an address, a version or a voucher's code. */
	private static final Pattern NUMBER = Pattern.compile(
			"(?<![A-Za-z0-9_.-]|[0-9][:/])(-\\s?)?(?:0[xX]([0-9a-fA-F]{1,16})|([0-9a-fA-F]{1,16})([hH])?)(?![A-Za-z0-9_]|[.:/-][0-9A-Za-z])");
	private static final Pattern STATUS_WORD_BYTES = Pattern.compile("(?<![0-9A-Fa-f])([69][0-9A-Fa-f]) ([0-9A-Fa-f]{2})(?![0-9A-Fa-f])");
	/** Words before a number that make it a code. */
	private static final List<String> ANNOUNCING = List.of("错误", "错误码", "错误号", "错误代码", "代码", "代号", "返回码", "返回值", "状态字", "状态码", "编号", "报", "报错", "提示",
			"error", "err", "code", "status", "result", "sw", "rv", "hr", "errno");
	private static final String BETWEEN = " \t\n\u000b\f\r:=([\"'“（是为：";
	/** How far before the number such a word is looked for. */
	private static final int REACH = 24;

	private static final Texts TEXTS = Texts.beside(CodeReader.class);

	private final CodeBook book;
	private final CaseCodes cases;

	public CodeReader(CodeBook book, CaseCodes cases) {
		this.book = book;
		this.cases = cases;
	}

	/** All readings of all codes in {@code text}; empty if it mentions none that is known. */
	public List<CodeReading> read(String text) {
		String plain = CodeText.normalise(text);
		Map<String, Candidate> best = new LinkedHashMap<>();
		for (Code message : book.messagesIn(plain)) {
			add(best, new Candidate(message.value(), message, 90, reason("printed"), true));
		}
		Matcher symbols = SYMBOL.matcher(plain);
		for (int found = 0; found < MAX_MENTIONS && symbols.find();) {
			List<Code> named = book.named(symbols.group());
			named.forEach(code -> add(best, new Candidate(symbols.group(), code, 100, reason("symbol"), true)));
			found += named.isEmpty() ? 0 : 1;
		}
		readNumbers(plain, best);
		return best.values().stream().sorted(Comparator.comparingInt(Candidate::weight).reversed()).map(this::reading).toList();
	}

	private void readNumbers(String plain, Map<String, Candidate> best) {
		var guesses = new NumberGuesses(book, cases, Context.of(plain));
		int whole = plain.strip().length();
		Set<String> before = new HashSet<>();
		Set<String> announcedBefore = new HashSet<>();
		Matcher numbers = NUMBER.matcher(plain);
		for (int found = 0; found < MAX_MENTIONS && numbers.find();) {
			String mention = numbers.group().strip();
			if (announcedBefore.contains(mention)) {
				continue; // as good as it can be
			}
			boolean announced = mention.length() == whole || isAnnounced(plain, numbers.start());
			if (!(announced ? announcedBefore : before).add(mention)) {
				continue; // a log repeats itself
			}
			List<Candidate> candidates = numbers.group(2) != null || numbers.group(4) != null
					? guesses.hexadecimal(mention, numbers.group(2) != null ? numbers.group(2) : numbers.group(3))
					: guesses.bare(mention, numbers.group(1) != null, numbers.group(3), announced);
			candidates.forEach(candidate -> add(best, candidate));
			found += candidates.isEmpty() ? 0 : 1;
		}
		Matcher words = STATUS_WORD_BYTES.matcher(plain);
		if (words.find()) {
			guesses.statusWord(words.group(), words.group(1) + words.group(2)).forEach(candidate -> add(best, candidate));
		}
	}

	private static boolean isAnnounced(String plain, int number) {
		int end = number;
		while (end > 0 && number - end < REACH && BETWEEN.indexOf(plain.charAt(end - 1)) >= 0) {
			end--;
		}
		for (String word : ANNOUNCING) {
			if (plain.regionMatches(true, end - word.length(), word, 0, word.length())) {
				return true;
			}
		}
		return false;
	}

	private static void add(Map<String, Candidate> best, Candidate candidate) {
		String identity = candidate.code().key() + candidate.code().name() + candidate.code().vendor();
		best.merge(identity, candidate, (a, b) -> a.weight() >= b.weight() ? a : b);
	}

	private CodeReading reading(Candidate candidate) {
		List<String> known = new ArrayList<>(cases.cases(candidate.code().key()));
		return new CodeReading(candidate.mention(), candidate.code(), candidate.reason(), candidate.certain(), known,
				book.related(candidate.code()));
	}

	static BilingualText reason(String key, Object... arguments) {
		return TEXTS.text("reason." + key, arguments);
	}

	/** A possible reading; the larger weight is the likelier. */
	record Candidate(String mention, Code code, int weight, BilingualText reason, boolean certain) {
	}
}
