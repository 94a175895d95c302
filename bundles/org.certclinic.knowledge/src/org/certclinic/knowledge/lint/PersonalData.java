package org.certclinic.knowledge.lint;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what belongs to a person and not into a knowledge base. */
final class PersonalData {
	private static final Pattern IDENTITY = Pattern
			.compile("(?<![0-9A-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Za-z])");
	private static final int[] IDENTITY_WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
	private static final String IDENTITY_CHECKS = "10X98765432";

	/** Written together or 3-4-4; hotlines such as 4008809888 or 95588 start otherwise. */
	private static final Pattern MOBILE = Pattern
			.compile("(?<![0-9A-Za-z.-])(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![0-9A-Za-z]|[.-]\\d)");
	private static final Pattern CARD = Pattern.compile("(?<![0-9A-Za-z.-])\\d{4}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?(?![0-9A-Za-z]|[.-]\\d)");

	/** E-01: three groups of four, letters and digits; J-01: 32 hexadecimal characters. */
	private static final Pattern CODES = Pattern.compile(
			"(?<![0-9A-Za-z-])(?:(?=[A-Z-]*\\d)(?=[0-9-]*[A-Z])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}|(?=[a-f]*\\d)[0-9a-f]{32})(?![0-9A-Za-z-])");
	/** E-01's eight digits, where the words before say what they are; not such as 12345678 or 88888888. */
	private static final Pattern REFERENCE = Pattern.compile(
			"(?:参考号|\\bref(?:erence)?\\.? ?(?:number|no|code)\\.?)\\s?(?:是|为|is|[:：#])?\\s?((?!(\\d)\\2{7}|12345678|87654321)\\d{8})(?!\\d)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern EXAMPLE = Pattern
			.compile("(?:例如|比如|示例|样例|举例|e\\.g\\.|for example|for instance|example|sample|such as)[^。；;\\n]{0,60}$",
					Pattern.CASE_INSENSITIVE);

	private PersonalData() {
	}

	/** A mainland identity number with the right check digit. */
	static Optional<String> identityNumber(String text) {
		return first(IDENTITY, text, found -> rightIdentity(found.group()));
	}

	/** A mainland mobile number. */
	static Optional<String> mobileNumber(String text) {
		return first(MOBILE, text, _ -> true);
	}

	/** A bank card's number, 16 to 19 digits with the right check digit, that is no identity number. */
	static Optional<String> bankCard(String text) {
		return first(CARD, text, found -> luhn(found.group().replaceAll("[ -]", "")) && !rightIdentity(found.group()));
	}

	/** A reference number or authorization code that looks real; not one that the text calls an example. */
	static Optional<String> codes(String text) {
		return first(CODES, text, found -> !calledExample(text, found.start())).or(() -> REFERENCE.matcher(text).results()
				.filter(found -> !calledExample(text, found.start())).map(found -> found.group(1)).findFirst());
	}

	/** Whether the text calls what stands at {@code place} an example. */
	static boolean calledExample(String text, int place) {
		return EXAMPLE.matcher(text.substring(0, place)).find();
	}

	private static Optional<String> first(Pattern pattern, String text, Predicate<MatchResult> right) {
		return pattern.matcher(text).results().filter(right).map(MatchResult::group).findFirst();
	}

	/** GB 11643-1999: ISO 7064 MOD 11-2 over the first 17 digits. */
	private static boolean rightIdentity(String number) {
		if (!IDENTITY.matcher(number).matches()) {
			return false;
		}
		int sum = 0;
		for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
			sum += (number.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
		}
		return IDENTITY_CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
	}

	private static boolean luhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
			sum += i % 2 == 0 ? digit : doubled;
		}
		return sum > 0 && sum % 10 == 0;
	}
}
