package org.certclinic.core.evidence.token;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a native library, or one step with it, gave no answer that can be used.
 *
 * @param call   the call it happened in; absent where it happened before any
 * @param values what a text tells, by name and in the text's order: for example {@code bits} and 32
 */
public record Failure(Kind kind, Optional<Call> call, Map<String, Object> values) {
	/** How it failed. */
	public enum Kind {
		/** There is no such file. */
		NOT_FOUND,
		/** The file is there and may not be read. */
		UNREADABLE,
		/** The file is no native library of this platform; value {@code format}. */
		WRONG_FORMAT,
		/** 32 and 64 bits do not mix; values {@code bits} of the file and {@code needed}. */
		WRONG_BITNESS,
		/** Made for another processor; values {@code machine} and {@code needed}. */
		WRONG_MACHINE,
		/** A library it needs is missing; value {@code missing}. */
		MISSING_DEPENDENCY,
		/** It loads, but has no entry of the standard; value {@code symbol}. */
		NO_FUNCTION_LIST,
		/** The platform refuses to load it; value {@code message}. */
		NOT_LOADED,
		/** A call ended the process by a signal; value {@code signal} where known. */
		CRASHED,
		/** A call did not come back in time; value {@code seconds}. */
		HUNG,
		/** A call ended the process as if by {@code exit}; value {@code status}. */
		EXITED,
		/** A call answered with an error, which is in {@link Failure#call}. */
		REFUSED,
		/** A call came back with an answer that cannot be; value {@code what}. */
		GARBAGE,
		/** The card or key was there and is gone: pulled out, or its contact is bad. */
		REMOVED,
		/** The probe's own time was used up; value {@code seconds}. */
		OUT_OF_TIME,
		/** The user cancelled. */
		CANCELLED,
		/** No process could be started to call it in; value {@code message}. */
		NO_WORKER
	}

	public Failure {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(call, "call");
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	public static Failure of(Kind kind) {
		return new Failure(kind, Optional.empty(), Map.of());
	}

	public static Failure of(Kind kind, String name, Object value) {
		return new Failure(kind, Optional.empty(), Map.of(name, value));
	}

	/** A call's error. */
	public static Failure refused(Call call) {
		return new Failure(Kind.REFUSED, Optional.of(call), Map.of());
	}
}
