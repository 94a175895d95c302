package org.certclinic.token.words;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.KeyTrait;
import org.certclinic.core.evidence.token.KeyUse;
import org.certclinic.core.evidence.token.ModuleReport.Origin;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.ReaderFlag;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SlotFlag;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.TokenPair;
import org.certclinic.token.DeepCheckResult;

/** Flags, states and failures in words for a support engineer. Thread-safe. */
public final class TokenWords {
	private static final Texts TEXTS = Texts.beside(TokenWords.class);
	private static final String UNKNOWN = "?";

	/** A text of this package. */
	static BilingualText text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}

	/** For example {@code PIN is locked}. */
	public BilingualText flag(TokenFlag flag) {
		return text("flag." + word(flag));
	}

	public BilingualText flag(SlotFlag flag) {
		return text("slot-flag." + word(flag));
	}

	public BilingualText state(ReaderFlag flag) {
		return text("reader." + word(flag));
	}

	/** For example {@code the next wrong try locks it}. */
	public BilingualText pin(PinState state) {
		return text("pin." + word(state));
	}

	/** In SKF the number of tries is known. */
	public BilingualText pin(SkfApplication.Pin pin) {
		BilingualText tries = pin.triesLeft() <= 0 ? pin(PinState.LOCKED) : text("pin.tries", pin.triesLeft(), pin.maxTries());
		return pin.isDefault() ? text("pin.default", tries) : tries;
	}

	public BilingualText kind(TokenObject.Kind kind) {
		return text("object." + word(kind));
	}

	public BilingualText type(SkfContainer.Type type) {
		return text("container." + word(type));
	}

	public BilingualText origin(Origin origin) {
		return text("origin." + word(origin));
	}

	public BilingualText use(KeyUse use) {
		return text("use." + word(use));
	}

	public BilingualText trait(KeyTrait trait) {
		return text("trait." + word(trait));
	}

	/** What says that a certificate and a key belong together. */
	public BilingualText match(TokenPair.Match match) {
		return text("match." + word(match));
	}

	/** What came of signing with a key. */
	public BilingualText outcome(DeepCheckResult.Outcome outcome) {
		return text("check." + word(outcome));
	}

	/** A whole sentence, for example {@code C_Initialize did not come back within 5 seconds.} */
	public BilingualText failure(Failure failure) {
		String function = failure.call().map(Call::function).orElse(UNKNOWN);
		String answer = failure.call().flatMap(Call::answer).map(code -> code.name()).orElse(UNKNOWN);
		return switch (failure.kind()) {
		case NOT_FOUND, UNREADABLE, REMOVED, CANCELLED -> text("failure." + word(failure.kind()));
		case WRONG_FORMAT -> text("failure.wrong-format", value(failure, "format"));
		case WRONG_BITNESS -> text("failure.wrong-bitness", value(failure, "bits"), value(failure, "needed"));
		case WRONG_MACHINE -> text("failure.wrong-machine", value(failure, "machine"), value(failure, "needed"));
		case MISSING_DEPENDENCY -> text("failure.missing-dependency", value(failure, "missing"));
		case NO_FUNCTION_LIST -> text("failure.no-function-list", value(failure, "symbol"));
		case NOT_LOADED, NO_WORKER -> text("failure." + word(failure.kind()), value(failure, "message"));
		case CRASHED -> failure.values().containsKey("signal") ? text("failure.crashed-by", function, value(failure, "signal"))
				: text("failure.crashed", function);
		case HUNG -> text("failure.hung", function, value(failure, "seconds"));
		case EXITED -> text("failure.exited", function, value(failure, "status"));
		case REFUSED -> text("failure.refused", function, answer);
		case GARBAGE -> failure.call().isPresent() ? text("failure.garbage", function) : text("failure.garbage-anywhere");
		case OUT_OF_TIME -> text("failure.out-of-time", value(failure, "seconds"));
		};
	}

	private static String value(Failure failure, String name) {
		Object value = failure.values().getOrDefault(name, UNKNOWN);
		String text = String.valueOf(value);
		return value instanceof Double && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	/** Milliseconds with as many digits as tell something, for example {@code 0.4} and {@code 120}. */
	public static String millis(Duration time) {
		double millis = time.toNanos() / 1e6;
		return String.format(Locale.ROOT, millis < 10 ? "%.1f" : "%.0f", millis);
	}

	/** What it answered, else that it did not. */
	public BilingualText answer(Call call) {
		Optional<String> answer = call.answer().map(code -> code.name());
		return answer.map(BilingualText::same).orElseGet(() -> text("call.none"));
	}

	/** As in JSON and in the keys of texts, for example {@code final-try}. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
