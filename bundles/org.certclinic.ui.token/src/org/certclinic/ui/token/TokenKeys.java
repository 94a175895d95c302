package org.certclinic.ui.token;

/** Keys that find this bundle's widgets whatever the language, see {@link org.certclinic.ui.WidgetKey}. */
public final class TokenKeys {
	/** The button that begins while nothing was checked. */
	public static final String START = "token.start";
	/** The title while nothing was checked. */
	public static final String EMPTY = "token.empty";
	/** What is said while a check runs, and afterwards. */
	public static final String STATUS = "token.status";
	/** The sentence of a rung: this and its name, for example {@code MODULE}. */
	public static final String RUNG = "token.rung.";
	/** The link to a case: this, the id of the rule, a slash and the id of the case. */
	public static final String CASE = "token.case.";
	/** The tree of readers, modules and what is in them. */
	public static final String TREE = "token.tree";
	/** The tabs: findings, details, calls. */
	public static final String TABS = "token.tabs";
	/** The text of a finding: this and the id of its rule. */
	public static final String FINDING = "token.finding.";
	/** A value of the details: this and its label. */
	public static final String VALUE = "token.value.";
	/** The table of calls. */
	public static final String CALLS = "token.calls";
	/** The list of own modules in the dialog. */
	public static final String MODULES = "token.modules";
	/** The field for the PIN. */
	public static final String PIN = "token.pin";
	/** The field for the words that agree to a risk. */
	public static final String CONFIRMATION = "token.confirmation";

	private TokenKeys() {
	}
}
