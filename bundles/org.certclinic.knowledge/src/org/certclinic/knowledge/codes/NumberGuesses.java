package org.certclinic.knowledge.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.codes.CodeReader.Candidate;

/** What a number may be: by its shape first, by the words around it and the cases that know it next. */
final class NumberGuesses {
	private static final long FIRST_FAILURE = 0x8000_0000L;
	private static final long LAST_RESULT = 0xFFFF_FFFFL;
	private static final int CONTEXT = 40;
	private static final int KNOWN_TO_CASES = 15;
	/** For a code that says something about certificates, keys or cards, as all that are linked between stacks do. */
	private static final int LINKED = 12;

	private final CodeBook book;
	private final CaseCodes cases;
	private final Context context;

	NumberGuesses(CodeBook book, CaseCodes cases, Context context) {
		this.book = book;
		this.cases = cases;
		this.context = context;
	}

	/** A number with a 0x before or an h behind it. */
	List<Candidate> hexadecimal(String mention, String digits) {
		List<Candidate> found = new ArrayList<>();
		hexadecimal(found, mention, digits, "hex", true);
		return found;
	}

	private void hexadecimal(List<Candidate> found, String mention, String digits, String reason, boolean certain) {
		long number = digits.length() > 16 ? -1 : Long.parseUnsignedLong(digits, 16);
		if (digits.length() == 16 && digits.toLowerCase(Locale.ROOT).startsWith("ffffffff")) {
			number &= LAST_RESULT; // a result that a 64-bit program printed with its sign
		}
		if (number < 0 || number > LAST_RESULT) {
			return;
		}
		BilingualText why = CodeReader.reason(reason);
		if (number >= FIRST_FAILURE) {
			guess(found, mention, CodeFamily.HRESULT, number, 80, why, certain);
			guess(found, mention, CodeFamily.PKCS11, number, 30, why, certain);
			return;
		}
		guess(found, mention, CodeFamily.SKF, number, 70, why, certain);
		if (digits.length() == 4) {
			found.addAll(statusWord(mention, digits));
		}
		guess(found, mention, CodeFamily.PKCS11, number, 60, why, certain);
		guess(found, mention, CodeFamily.HRESULT, number, 45, why, certain);
		guess(found, mention, CodeFamily.VBSCRIPT, number, number == 0x1B6 ? 75 : 40, why, certain);
		guess(found, mention, CodeFamily.WININET, number, 50, why, certain);
		guess(found, mention, CodeFamily.WIN32, number, 35, why, certain);
	}

	/** A smart card's status word, wildcards tried last: 63C2 is 63cx. */
	List<Candidate> statusWord(String mention, String digits) {
		String word = digits.toLowerCase(Locale.ROOT);
		for (String shape : List.of(word, word.substring(0, 3) + "x", word.substring(0, 2) + "xx")) {
			List<Code> codes = book.find(CodeFamily.ISO7816, shape);
			if (!codes.isEmpty()) {
				int weight = 65 + bonus(CodeFamily.ISO7816, "iso7816:" + shape);
				return codes.stream()
						.map(code -> new Candidate(mention, code, weight, CodeReader.reason("statusWord"), false)).toList();
			}
		}
		return List.of();
	}

	/**
	 * A number without any mark of its base.
	 *
	 * @param announced whether the text calls it a code, or is nothing else
	 */
	List<Candidate> bare(String mention, boolean minus, String digits, boolean announced) {
		List<Candidate> found = new ArrayList<>();
		boolean decimal = digits.chars().allMatch(c -> c >= '0' && c <= '9');
		if (decimal && digits.length() <= 12) {
			long number = Long.parseLong(digits);
			authority(found, mention, number, minus);
			if (minus && number > Integer.MAX_VALUE / 2 && number <= FIRST_FAILURE) {
				guess(found, mention, CodeFamily.HRESULT, -number & LAST_RESULT, 85, CodeReader.reason("signed"), true);
			} else if (!minus && number >= FIRST_FAILURE && number <= LAST_RESULT) {
				guess(found, mention, CodeFamily.HRESULT, number, 80, CodeReader.reason("unsigned"), true);
			} else if (!minus) {
				decimal(found, mention, number, announced);
			}
		}
		if (!minus && (digits.length() == 8 || digits.length() == 16)) {
			hexadecimal(found, mention, digits, "eightDigits", true);
		} else if (!minus && digits.length() == 4 && "69".indexOf(digits.charAt(0)) >= 0 && (announced || !decimal)) {
			found.addAll(statusWord(mention, digits));
		} else if (!minus && !decimal && digits.length() <= 7 && digits.chars().anyMatch(Character::isDigit)) {
			hexadecimal(found, mention, digits, "hexLetters", announced || digits.equalsIgnoreCase("1b6"));
		}
		return found;
	}

	private void authority(List<Candidate> found, String mention, long number, boolean minus) {
		Optional<Code> code = cases.authority("-" + number);
		code.ifPresent(known -> found.add(new Candidate(mention, known, minus ? 100 : 75 + bonus(CodeFamily.CA, known.key()),
				CodeReader.reason(minus ? "authority" : "minusLeftOut"), true)));
	}

	private void decimal(List<Candidate> found, String mention, long number, boolean announced) {
		BilingualText why = CodeReader.reason("decimal");
		guess(found, mention, CodeFamily.WININET, number, 72, CodeReader.reason("internetRange"), announced);
		guess(found, mention, CodeFamily.SKF, number, 60, why, announced);
		if (!announced && context.families().isEmpty()) {
			return; // a number in a sentence, such as a year or a count
		}
		guess(found, mention, CodeFamily.OPENSSL, number, 40, why, announced);
		guess(found, mention, CodeFamily.VBSCRIPT, number, number == 438 ? 70 : 38, why, announced);
		guess(found, mention, CodeFamily.WIN32, number, 40, why, announced);
		guess(found, mention, CodeFamily.PKCS11, number, 30, why, announced);
	}

	private void guess(List<Candidate> found, String mention, CodeFamily family, long number, int weight, BilingualText why,
			boolean certain) {
		if (number == 0 || number > LAST_RESULT) {
			return; // success in every family, or more than 32 bits
		}
		for (Code code : book.find(family, family.write(number))) {
			int known = code.meaning().isEmpty() ? -20 : 0;
			found.add(new Candidate(mention, code, weight + known + bonus(family, code.key()) + (book.related(code).isEmpty() ? 0 : LINKED), why,
					certain || context.speaksOf(family)));
		}
	}

	private int bonus(CodeFamily family, String key) {
		return (context.speaksOf(family) ? CONTEXT : 0) + (cases.cases(key).isEmpty() ? 0 : KNOWN_TO_CASES);
	}
}
