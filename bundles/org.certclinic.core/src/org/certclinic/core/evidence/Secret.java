package org.certclinic.core.evidence;

import java.util.Objects;

/** A text that no log, report or message may show, for example an authorization code: its {@link #toString()} is dots. */
public final class Secret {
	private final String value;

	public Secret(String value) {
		this.value = Objects.requireNonNull(value, "value");
	}

	/** The text itself, for those who judge it. */
	public String reveal() {
		return value;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Secret secret && value.equals(secret.value);
	}

	@Override
	public int hashCode() {
		return value.hashCode();
	}

	@Override
	public String toString() {
		return "••••";
	}
}
