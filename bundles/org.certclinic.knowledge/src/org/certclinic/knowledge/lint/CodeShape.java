package org.certclinic.knowledge.lint;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.certclinic.knowledge.codes.CodeFamily;

/** What a code of a family looks like, in any writing that cases may use. */
final class CodeShape {
	private static final Pattern SIGNED = Pattern.compile("-?\\d{1,9}");
	private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}|(0x)?[0-9a-f]{1,8}");
	private static final Pattern HEX = Pattern.compile("(0x)?[0-9a-f]{1,8}");
	private static final Pattern STATUS_WORD = Pattern.compile("(0x)?[0-9a-f]{2}([0-9a-f]{2}|[0-9a-f]x|xx)");
	private static final Pattern MESSAGE = Pattern.compile("\\S.*");

	private CodeShape() {
	}

	/** Whether {@code value} can be a code of {@code family}. */
	static boolean fits(CodeFamily family, String value) {
		Pattern shape = switch (family) {
		case CA -> SIGNED;
		case WININET, VBSCRIPT, WIN32, OPENSSL -> DECIMAL;
		case HRESULT, PKCS11, SKF -> HEX;
		case ISO7816 -> STATUS_WORD;
		case JAVA -> MESSAGE;
		};
		return shape.matcher(value.strip().toLowerCase(Locale.ROOT)).matches();
	}

	/** How tables may write {@code value}: of status words the last digits may be open, as in 63cx for 63c2. */
	static Stream<String> writings(CodeFamily family, String value) {
		return family == CodeFamily.ISO7816 ? Stream.of(value, value.substring(0, 3) + "x", value.substring(0, 2) + "xx")
				: Stream.of(value);
	}
}
