package org.certclinic.ui.certificate.chain;

/** What can be done in a chain editor; the names stand in plugin.xml behind the handler's class. */
enum ChainAction {
	ADD_FILES, ADD_FROM_KEY, PASTE, REMOVE, MOVE_UP, MOVE_DOWN, REPLACE, JUDGE_THIS, ORDER, DROP_DUPLICATES, DROP_ROOT, JUDGE_AT, NAMES, PURPOSE, TRUST, COPY,
	SELECT_ALL, UNDO, REDO, REVERT, EXPORT, COPY_ADVICE, FETCH, WHO_TRUSTS, REVOCATION
}
