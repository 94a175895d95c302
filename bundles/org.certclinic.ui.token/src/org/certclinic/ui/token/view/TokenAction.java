package org.certclinic.ui.token.view;

/** What can be done in the view; plugin.xml names them. */
enum TokenAction {
	PROBE, CANCEL, LIVE, MODULES, COPY, COPY_TEXT, COPY_JSON, SAVE, DEEP_CHECK
}
