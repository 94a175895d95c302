package org.certclinic.core.finding;

import java.util.regex.Pattern;

/** Stable id of a rule and so of its findings, for example {@code x509.validity.expired}. Knowledge bases name it. */
public record RuleId(String value) {
	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)+");

	public RuleId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(value);
		}
	}

	@Override
	public String toString() {
		return value;
	}
}
