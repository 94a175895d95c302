package org.certclinic.ui;

/** Kinds of background work, so that one can wait for them: {@code Job.getJobManager().join(JobFamily.SEARCH, null)}. */
public enum JobFamily {
	/** Opening and loading knowledge bases. */
	KNOWLEDGE,
	/** Answering queries. */
	SEARCH,
	/** Reading a case to show or to copy it. */
	READER,
	/** Opening, checking and saving entries that are written. */
	ENTRIES,
	/** Inspecting certificates and what else customers send. */
	CERTIFICATES,
	/** Opening, judging and saving chains. */
	CHAINS,
	/** Asking readers, keys and their drivers. */
	TOKENS
}
