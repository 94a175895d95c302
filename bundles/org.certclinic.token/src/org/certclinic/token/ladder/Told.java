package org.certclinic.token.ladder;

import java.util.stream.Collectors;

import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;

/** Failures by what names them in any language: functions, codes, values. */
final class Told {
	private Told() {
	}

	/** For example {@code C_Initialize: CKR_GENERAL_ERROR}, or {@code libfoo.so.1}. */
	static String failure(Failure failure) {
		String values = failure.values().values().stream().map(String::valueOf).filter(value -> !value.isBlank()).collect(Collectors.joining(", "));
		String call = failure.call().map(Call::function).orElse("");
		String answer = failure.call().flatMap(Call::answer).map(code -> code.name()).filter(_ -> failure.kind() == Failure.Kind.REFUSED).orElse(values);
		return call.isEmpty() ? answer.isEmpty() ? failure.kind().name() : answer : answer.isEmpty() ? call : call + ": " + answer;
	}
}
