package org.certclinic.rules.voucher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Secret;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.evidence.VoucherEvidence.NamePart;

/**
 * The two codes of a voucher, each in its place also where they were swapped, and the system they are of.
 *
 * @param system  as stated, else by the DN's authority, else by the shape of the codes; absent where these disagree
 * @param swapped whether they were in each other's place
 * @param mixed   whether a code has the shape of another system than the voucher, or the other code
 */
public record VoucherCodes(Optional<CaSystem> system, Optional<Code> reference, Optional<Code> authorization, boolean swapped,
		boolean mixed) {
	private static final int E01_AUTHORIZATION = 12;
	private static final int LEAST_E01_REFERENCE = 6;
	private static final int MOST_E01_REFERENCE = 14;
	private static final int LEAST_J01 = 26;
	private static final int MOST_J01 = 38;
	/** No code of E-01 is so long, none of J-01 should be so short. */
	private static final int LONG = 20;

	/** The codes of {@code voucher}. */
	public static VoucherCodes of(VoucherEvidence voucher) {
		Optional<Code> reference = code(WhichCode.REFERENCE, voucher.reference());
		Optional<Code> authorization = code(WhichCode.AUTHORIZATION, voucher.authorization());
		boolean swapped = areSwapped(reference, authorization);
		if (swapped) {
			Optional<Code> first = reference;
			reference = authorization.map(code -> code.as(WhichCode.REFERENCE));
			authorization = first.map(code -> code.as(WhichCode.AUTHORIZATION));
		}
		List<Code> codes = Stream.of(reference, authorization).flatMap(Optional::stream).toList();
		List<CaSystem> shapes = codes.stream().map(VoucherCodes::shape).flatMap(Optional::stream).distinct().toList();
		Optional<CaSystem> stated = voucher.system().or(() -> authority(voucher.dn()));
		boolean mixed = shapes.size() > 1 || stated.isPresent() && shapes.size() == 1 && !shapes.contains(stated.get());
		return new VoucherCodes(stated.or(() -> guess(shapes, codes)), reference, authorization, swapped, mixed);
	}

	/** Both, the reference first; those that are there. */
	List<Code> all() {
		return Stream.of(reference, authorization).flatMap(Optional::stream).toList();
	}

	/** Those to be judged by the rules of {@code judging}: none where system or codes are in doubt. */
	List<Code> of(CaSystem judging) {
		return system.filter(judging::equals).isPresent() && !mixed ? all() : List.of();
	}

	private static Optional<Code> code(WhichCode field, Optional<Secret> secret) {
		return secret.map(Secret::reveal).filter(typed -> !typed.isBlank()).map(typed -> new Code(field, typed));
	}

	private static boolean areSwapped(Optional<Code> reference, Optional<Code> authorization) {
		return reference.isPresent() && looksLikeE01Authorization(reference.get())
				&& (authorization.isEmpty() || looksLikeE01Reference(authorization.get()));
	}

	private static Optional<CaSystem> guess(List<CaSystem> shapes, List<Code> codes) {
		if (!shapes.isEmpty()) {
			return shapes.size() == 1 ? Optional.of(shapes.getFirst()) : Optional.empty();
		}
		return codes.stream().findFirst().map(code -> code.plain().length() >= LONG ? CaSystem.J01 : CaSystem.E01);
	}

	/** The system whose codes look like this one; absent where it looks like neither's. */
	private static Optional<CaSystem> shape(Code code) {
		if (looksLikeJ01(code)) {
			return Optional.of(CaSystem.J01);
		}
		boolean e01 = switch (code.field()) {
		case REFERENCE -> looksLikeE01Reference(code);
		case AUTHORIZATION -> looksLikeE01Authorization(code);
		};
		return e01 ? Optional.of(CaSystem.E01) : Optional.empty();
	}

	private static boolean looksLikeE01Reference(Code code) {
		int length = code.plain().length();
		return length >= LEAST_E01_REFERENCE && length <= MOST_E01_REFERENCE && code.isAll(c -> Code.isDigit(c) || "lIoO".indexOf(c) >= 0);
	}

	/** Twelve letters and digits; not digits alone, which a reference number may be. */
	private static boolean looksLikeE01Authorization(Code code) {
		return code.letters().length() == E01_AUTHORIZATION && code.isAll(c -> Code.isLetterOrDigit(c) || c == '-')
				&& (code.plain().indexOf('-') > 0 || code.letters().chars().anyMatch(c -> !Code.isDigit(c) && "lIoO".indexOf(c) < 0));
	}

	private static boolean looksLikeJ01(Code code) {
		int length = code.plain().length();
		long hex = code.plain().chars().filter(c -> Code.isDigit(c) || "abcdefABCDEFlIoO".indexOf(c) >= 0).count();
		return length >= LEAST_J01 && length <= MOST_J01 && hex * 10 >= length * 9L;
	}

	private static Optional<CaSystem> authority(List<NamePart> dn) {
		return dn.stream().filter(part -> part.type().equalsIgnoreCase("o")).map(NamePart::value).map(CaSystem::ofAuthority)
				.flatMap(Optional::stream).findFirst();
	}
}
