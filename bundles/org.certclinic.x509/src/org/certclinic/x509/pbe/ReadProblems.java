package org.certclinic.x509.pbe;

import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Problem;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Fault;

/**
 * What can be wrong with anything that passwords protect, said of one kind of thing.
 *
 * @param prefix of the codes, for example {@code pkcs12}
 * @param what   the thing in words, for example {@code PKCS#12 文件 / the PKCS#12 file}
 */
public record ReadProblems(String prefix, BilingualText what) {
	private static final Texts TEXTS = Texts.beside(ReadProblems.class);

	/** Of a kind that has its words in the texts of this package, for example {@code pkcs12}. */
	public static ReadProblems of(String prefix) {
		return new ReadProblems(prefix, TEXTS.text("what." + prefix));
	}

	/** Any problem of this kind of thing that has a text here; the first place of the text is the thing. */
	public Problem problem(String code, long offset, Object... arguments) {
		Object[] places = new Object[arguments.length + 1];
		places[0] = what;
		System.arraycopy(arguments, 0, places, 1, arguments.length);
		return new Problem(prefix + "." + code, offset, TEXTS.text(code, places));
	}

	/** Why the search for its password was no full success; none where it was. */
	public Optional<Problem> of(PasswordSearch search, String protection) {
		return switch (search.state()) {
			case FOUND -> Optional.empty();
			case NEEDED -> Optional.of(problem("password-needed", -1, protection));
			case WRONG -> Optional.of(problem("password-wrong", -1, protection));
			case TOO_COSTLY -> Optional.of(problem("iterations", -1, protection));
			case MISTYPED -> Optional.of(mistyped(search.spelling().map(Spelling::kind).orElse(Spelling.Kind.AS_GIVEN)));
		};
	}

	private Problem mistyped(Spelling.Kind kind) {
		String key = "mistyped." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return problem("password-mistyped", -1, TEXTS.text(key));
	}

	/** What an encoding's first damage means; none where its outermost value is whole. */
	public Optional<Problem> damageOf(DerNode root) {
		return root.fault().filter(Fault::isDamage).map(fault -> switch (fault) {
			case LENGTH_BEYOND_END -> truncated(root);
			case UNENDED -> cutOff(root.contentEnd());
			default -> problem("damaged", root.offset());
		});
	}

	private Problem truncated(DerNode root) {
		long there = root.end() - root.contentOffset();
		long missing = root.declaredLength().orElse(there) - there;
		return problem("truncated", root.end(), missing, root.end());
	}

	/** That bytes end where more must follow, nobody knows how many. */
	public Problem cutOff(long offset) {
		return new Problem(prefix + ".truncated", offset, TEXTS.text("unended", what));
	}
}
