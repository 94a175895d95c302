package org.certclinic.ui.knowledge;

import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.Area;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.Likelihood;
import org.certclinic.knowledge.model.Party;
import org.certclinic.knowledge.model.Risk;
import org.certclinic.knowledge.search.Facet;

/** The workbench's words for what the model and the index name by ids. */
public final class Words {
	private Words() {
	}

	public static String of(Area area) {
		return switch (area) {
		case DOWNLOAD -> Messages.Area_download;
		case USAGE -> Messages.Area_usage;
		};
	}

	public static String of(CaseKind kind) {
		return switch (kind) {
		case PROBLEM -> Messages.Kind_problem;
		case QUESTION -> Messages.Kind_question;
		};
	}

	public static String of(Lifecycle lifecycle) {
		return switch (lifecycle) {
		case DRAFT -> Messages.Lifecycle_draft;
		case IN_REVIEW -> Messages.Lifecycle_inReview;
		case VALIDATED -> Messages.Lifecycle_validated;
		case ARCHIVED -> Messages.Lifecycle_archived;
		};
	}

	public static String of(Likelihood likelihood) {
		return switch (likelihood) {
		case COMMON -> Messages.Likelihood_common;
		case OCCASIONAL -> Messages.Likelihood_occasional;
		case RARE -> Messages.Likelihood_rare;
		};
	}

	public static String of(Risk risk) {
		return switch (risk) {
		case ERASES_KEYS -> Messages.Risk_erasesKeys;
		case WEAKENS_PROTECTION -> Messages.Risk_weakensProtection;
		case NEEDS_ADMINISTRATOR -> Messages.Risk_needsAdministrator;
		};
	}

	public static String of(Party party) {
		return switch (party) {
		case CUSTOMER -> Messages.Party_customer;
		case SUPPORT -> Messages.Party_support;
		case ISSUER -> Messages.Party_issuer;
		case CA -> Messages.Party_ca;
		case VENDOR -> Messages.Party_vendor;
		case BANK -> Messages.Party_bank;
		case ADMINISTRATOR -> Messages.Party_administrator;
		};
	}

	public static String of(CodeFamily family) {
		return switch (family) {
		case CA -> Messages.Family_ca;
		case HRESULT -> Messages.Family_hresult;
		case WININET -> Messages.Family_wininet;
		case VBSCRIPT -> Messages.Family_vbscript;
		case WIN32 -> Messages.Family_win32;
		case PKCS11 -> Messages.Family_pkcs11;
		case SKF -> Messages.Family_skf;
		case ISO7816 -> Messages.Family_iso7816;
		case OPENSSL -> Messages.Family_openssl;
		case JAVA -> Messages.Family_java;
		};
	}

	public static String of(Facet facet) {
		return switch (facet) {
		case AREA -> Messages.Facet_area;
		case KIND -> Messages.Facet_kind;
		case CA_SYSTEM -> Messages.Facet_caSystem;
		case OPERATING_SYSTEM -> Messages.Facet_operatingSystem;
		case BROWSER -> Messages.Facet_browser;
		case KEY_VENDOR -> Messages.Facet_keyVendor;
		case STATUS -> Messages.Facet_status;
		};
	}

	/** The word for a facet's value; names such as {@code Windows XP} stay as they are. */
	public static String of(Facet facet, String value) {
		return switch (facet) {
		case AREA -> Area.get(value) == null ? value : of(Area.get(value));
		case KIND -> CaseKind.get(value) == null ? value : of(CaseKind.get(value));
		case STATUS -> Lifecycle.get(value) == null ? value : of(Lifecycle.get(value));
		case CA_SYSTEM, OPERATING_SYSTEM, BROWSER, KEY_VENDOR -> value;
		};
	}
}
