package org.certclinic.ui.certificate;

/** Keys that find this bundle's widgets whatever the language, see {@link org.certclinic.ui.WidgetKey}. */
public final class CertificateKeys {
	/** What the Certificates view says while nothing is open. */
	public static final String EMPTY = "certificates.empty";
	/** The button that opens files while nothing is open. */
	public static final String OPEN = "certificates.open";
	/** The field that narrows the list. */
	public static final String FILTER = "certificates.filter";
	/** How many objects are listed. */
	public static final String COUNT = "certificates.count";
	/** The list of objects. */
	public static final String ITEMS = "certificates.items";
	/** The tabs below the list. */
	public static final String TABS = "certificates.tabs";
	/** The name at the top of the summary. */
	public static final String NAME = "summary.name";
	/** A value of the summary: this and which one, for example {@code issuer}. */
	public static final String VALUE = "summary.value.";
	/** The text of a finding: this and the id of its rule. */
	public static final String FINDING = "summary.finding.";
	/** The link to a case: this, the id of the rule or the code of the problem, a slash and the id of the case. */
	public static final String CASE = "summary.case.";
	/** The link to another open object: this and its name. */
	public static final String OTHER = "summary.other.";
	/** The table of fields. */
	public static final String FIELDS = "fields.table";
	/** The selected field's value in full. */
	public static final String FIELD_VALUE = "fields.value";
	/** The tree of ASN.1 values. */
	public static final String ASN_TREE = "bytes.tree";
	/** The hex dump. */
	public static final String HEX = "bytes.hex";
	/** What is said about the selected value. */
	public static final String BYTES_STATUS = "bytes.status";
	/** The table that compares. */
	public static final String COMPARISON = "compare.table";
	/** The check box that leaves out what is the same. */
	public static final String ONLY_DIFFERENT = "compare.onlyDifferent";
	/** The field of the dialog that asks for a password. */
	public static final String PASSWORD = "password.text";
	/** The tree of the Outline view. */
	public static final String OUTLINE = "outline.tree";

	/** The field for a whole download voucher. */
	public static final String SLIP = "voucher.slip";
	/** The field for the reference number; what is said of it is at this and {@code .hints}. */
	public static final String REFERENCE = "voucher.reference";
	/** The same for the authorization code. */
	public static final String AUTHORIZATION = "voucher.authorization";
	/** A button that copies a value of the voucher: this and which one. */
	public static final String COPY = "voucher.copy.";
	/** The table that compares the voucher's name with a certificate's. */
	public static final String VOUCHER_COMPARISON = "voucher.comparison";

	/** The picture of a chain. */
	public static final String CHAIN_PICTURE = "chain.picture";
	/** The table of a chain's members. */
	public static final String CHAIN_MEMBERS = "chain.members";
	/** What is said of the chain as a whole. */
	public static final String CHAIN_VERDICT = "chain.verdict";
	/** A link that changes what the chain is judged by: this and which one, for example {@code JUDGE_AT}. */
	public static final String CHAIN_SETTING = "chain.setting.";
	/** A button that mends the chain: this and how, for example {@code Order}. */
	public static final String CHAIN_FIX = "chain.fix.";
	/** What a chain editor says while it has no member. */
	public static final String CHAIN_EMPTY = "chain.empty";
	/** What a chain editor says while its file is being read. */
	public static final String CHAIN_OPENING = "chain.opening";
	/** The list of the dialog that asks whose roots are trusted. */
	public static final String CHAIN_TRUST = "chain.trust";

	/** The table that says who trusts a certificate. */
	public static final String WHO_TRUSTS = "chain.whoTrusts";
	/** What it says in one sentence. */
	public static final String WHO_TRUSTS_SUM = "chain.whoTrusts.sum";
	/** The check box of the preferences that lets things be fetched without a question. */
	public static final String FETCH_WITHOUT_ASKING = "chain.fetchWithoutAsking";
	/** The same for what tells of revocation. */
	public static final String REVOCATION_WITHOUT_ASKING = "chain.revocationWithoutAsking";

	/** The list of the dialog that asks in which form to export. */
	public static final String EXPORT_FORM = "export.form";
	/** The field for the password of the new store. */
	public static final String EXPORT_PASSWORD = "export.password";
	/** The field for the same once more. */
	public static final String EXPORT_PASSWORD_AGAIN = "export.passwordAgain";

	private CertificateKeys() {
	}
}
