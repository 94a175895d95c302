package org.certclinic.ui.knowledge.reader;

/** Where a page leads beyond itself. */
interface PageLeads {
	/** Shows another case. */
	void open(String caseId);

	/** Opens a web page outside the workbench; only http and https. */
	void browse(String address);

	/** Runs a command of the workbench. */
	void run(String command);
}
