package org.certclinic.x509.words;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.x509.decode.TextGuess;

/** Other ways to read the bytes of an attribute, for names that look garbled. */
public enum AttributeReading {
	UTF_8(StandardCharsets.UTF_8), GBK(Charset.forName("GBK")), LATIN_1(StandardCharsets.ISO_8859_1), UTF_16(StandardCharsets.UTF_16BE);

	private final Charset charset;

	AttributeReading(Charset charset) {
		this.charset = charset;
	}

	/** The attribute's bytes read this way; none where they cannot be. */
	public Optional<String> read(NameAttribute attribute) {
		return TextGuess.strictly(charset, attribute.raw().toArray());
	}
}
