package org.certclinic.ui.certificate.view;

/** Ids of commands, as in plugin.xml. */
final class Commands {
	static final String OPEN_FILES = "org.certclinic.ui.certificate.openFiles";
	static final String OPEN_FOLDER = "org.certclinic.ui.certificate.openFolder";
	static final String PASTE = "org.certclinic.ui.certificate.inspectClipboard";
	static final String NAME_FORMAT = "org.certclinic.ui.certificate.nameFormat";
	/** Parameter of {@link #NAME_FORMAT}: name of a {@code NameFormat}. */
	static final String FORMAT = "org.certclinic.ui.certificate.nameFormat.format";
	static final String SHOW_AS = "org.certclinic.ui.certificate.showAs";
	/** Parameter of {@link #SHOW_AS}: name of an {@code AttributeReading}; {@value #LIKELIEST} for what is most likely. */
	static final String READING = "org.certclinic.ui.certificate.showAs.reading";
	static final String LIKELIEST = "LIKELIEST";

	private Commands() {
	}
}
