package org.certclinic.x509.text;

import java.util.Map;
import java.util.Optional;

/** A piece of text that stands for bytes. What it says of itself is known at once, the bytes when they are asked for. */
public interface TextObject {
	/** What its BEGIN or END line says it is, for example {@code CERTIFICATE}; absent where it has neither. */
	Optional<String> label();

	/** Whether the label is one that things read here go by. */
	boolean isNamed();

	/** The lines before the base64, for example {@code Proc-Type}. RFC 1421, 4.6. */
	Map<String, String> headers();

	/** Where it begins, counted from 1. */
	int line();

	/** The bytes, with what had to be mended to get them. Safe to be asked by any thread. */
	Decoded decode();
}
