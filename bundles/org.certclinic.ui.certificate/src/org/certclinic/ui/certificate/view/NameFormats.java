package org.certclinic.ui.certificate.view;

import java.util.Arrays;
import java.util.Optional;

import org.certclinic.ui.certificate.items.NameStyle;
import org.certclinic.x509.words.NameFormat;
import org.eclipse.ui.IMemento;

/** Keeps the way names are written from one start of the workbench to the next. */
final class NameFormats {
	private static final String FORMAT = "nameFormat";

	private NameFormats() {
	}

	static void save(NameFormat format, IMemento memento) {
		memento.putString(FORMAT, format.name());
	}

	/** The format that was saved; the usual one where none was, or one this version does not know. */
	static NameFormat load(Optional<IMemento> memento) {
		return memento.map(saved -> saved.getString(FORMAT)).flatMap(NameFormats::of).orElse(NameStyle.USUAL.format());
	}

	static Optional<NameFormat> of(String name) {
		return Arrays.stream(NameFormat.values()).filter(format -> format.name().equals(name)).findFirst();
	}
}
