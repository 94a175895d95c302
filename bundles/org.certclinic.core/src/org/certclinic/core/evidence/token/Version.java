package org.certclinic.core.evidence.token;

/** A version as Cryptoki and SKF have it, for example 2.40. */
public record Version(int major, int minor) {
	/** For example {@code 2.40}, or {@code 3.0}. */
	public String text() {
		return major + "." + minor;
	}
}
