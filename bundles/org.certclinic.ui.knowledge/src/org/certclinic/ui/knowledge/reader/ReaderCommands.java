package org.certclinic.ui.knowledge.reader;

/** Ids of the reader's commands, as in plugin.xml. */
final class ReaderCommands {
	static final String COPY_REPLY = "org.certclinic.ui.knowledge.copyReply";
	/** Parameter of {@link #COPY_REPLY}: {@code zh} or {@code en}; absent for the preferred language. */
	static final String REPLY_LANGUAGE = "org.certclinic.ui.knowledge.copyReply.language";
	/** Parameter of the command that opens a case: its id. */
	static final String CASE = "org.certclinic.ui.knowledge.openCase.case";

	private ReaderCommands() {
	}
}
