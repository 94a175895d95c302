package org.certclinic.x509.document;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.certclinic.core.evidence.Octets;

/** A piece of a file as it stands there, whatever its encoding. It may be a private key: it tells nothing but its length to a log. */
public final class RawText {
	public static final RawText EMPTY = new RawText(Octets.EMPTY);

	private final Octets octets;

	private RawText(Octets octets) {
		this.octets = Objects.requireNonNull(octets, "octets");
	}

	public static RawText of(Octets octets) {
		return octets.isEmpty() ? EMPTY : new RawText(octets);
	}

	/** The text in UTF-8. */
	public static RawText of(String text) {
		return of(Octets.of(text.getBytes(StandardCharsets.UTF_8)));
	}

	public Octets octets() {
		return octets;
	}

	public boolean isEmpty() {
		return octets.isEmpty();
	}

	/** Whether something put behind it begins a line. */
	boolean endsLine() {
		return isEmpty() || octets.at(octets.size() - 1) == '\n';
	}

	@Override
	public boolean equals(Object other) {
		return other == this || other instanceof RawText text && octets.equals(text.octets);
	}

	@Override
	public int hashCode() {
		return octets.hashCode();
	}

	@Override
	public String toString() {
		return octets.size() + " bytes";
	}
}
