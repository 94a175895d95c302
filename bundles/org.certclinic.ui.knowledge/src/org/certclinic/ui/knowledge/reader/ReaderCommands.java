package org.certclinic.ui.knowledge.reader;

/** Ids of the reader's commands, as in plugin.xml. */
final class ReaderCommands {
	static final String COPY_REPLY = "org.certclinic.ui.knowledge.copyReply";
	/** Parameter of {@link #COPY_REPLY}: {@code zh} or {@code en}; absent for the preferred language. */
	static final String REPLY_LANGUAGE = "org.certclinic.ui.knowledge.copyReply.language";
	/** Parameter of the command that opens a case: its id. */
	static final String CASE = "org.certclinic.ui.knowledge.openCase.case";

	static final String HELPED = "org.certclinic.ui.knowledge.helped";
	static final String DID_NOT_HELP = "org.certclinic.ui.knowledge.didNotHelp";
	static final String FLAG = "org.certclinic.ui.knowledge.flagCase";

	private ReaderCommands() {
	}
}
