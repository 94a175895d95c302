package org.certclinic.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file a chain is written as, each with the endings of its files' names. */
enum ChainFormat {
	PEM("pem", "crt", "cer"), P7B("p7b", "p7c"), P12("p12", "pfx"), JKS("jks");

	private final List<String> endings;

	ChainFormat(String... endings) {
		this.endings = List.of(endings);
	}

	/** By its name, for example {@code p12}. */
	static Optional<ChainFormat> named(String name) {
		return Stream.of(values()).filter(format -> format.text().equals(name)).findFirst();
	}

	/** As the file's name ends. */
	static Optional<ChainFormat> ofFile(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(format -> format.endings.contains(ending)).findFirst();
	}

	String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether a private key may be in it. */
	boolean holdsKey() {
		return this == P12 || this == JKS;
	}
}
