package org.certclinic.ui.knowledge.editor.help;

import org.certclinic.knowledge.model.CaseTest;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Expectation;
import org.certclinic.knowledge.model.FindingsTest;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.QueryTest;
import org.certclinic.knowledge.model.Risk;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.editor.model.QuickFix;
import org.certclinic.ui.knowledge.editor.model.Translations;
import org.eclipse.osgi.util.NLS;

/** What things are called in the help. */
public final class HelpWords {
	private HelpWords() {
	}

	/** The title of an entry in the user's language, or in the other one; its id while it has none. */
	public static String title(Entry entry) {
		boolean chinese = UiLanguage.current() == UiLanguage.ZH;
		String first = Translations.in(entry.getTitle(), chinese ? Language.ZH : Language.EN);
		String words = first.isBlank() ? Translations.in(entry.getTitle(), chinese ? Language.EN : Language.ZH) : first;
		return words.isBlank() ? entry.getId() : words;
	}

	/** What kind of test it is. */
	public static String kind(CaseTest test) {
		return test instanceof QueryTest ? HelpTexts.Tests_query : HelpTexts.Tests_findings;
	}

	/** The example of a test. */
	public static String example(CaseTest test) {
		return switch (test) {
		case QueryTest query -> query.getQuery() == null ? "" : query.getQuery();
		case FindingsTest findings -> String.join(HelpTexts.List_between, findings.getFindings());
		default -> "";
		};
	}

	/** What is expected of a test. */
	public static String of(Expectation expectation) {
		return expectation == Expectation.MUST ? HelpTexts.Expectation_must : HelpTexts.Expectation_mustNot;
	}

	/** What a quick fix does. */
	public static String of(QuickFix fix) {
		return switch (fix.kind()) {
		case ADD_APPLICABILITY -> NLS.bind(HelpTexts.Fix_addApplicability, fix.what());
		case MARK_RISK -> NLS.bind(HelpTexts.Fix_markRisk, Words.of(Risk.get(fix.what())));
		case ACCEPT_TRANSLATION -> HelpTexts.Fix_acceptTranslation;
		case USE_TERM -> NLS.bind(HelpTexts.Fix_useTerm, fix.what());
		case REMOVE_REFERENCE -> NLS.bind(HelpTexts.Fix_removeReference, fix.what());
		case REMOVE_REPEATED_CAUSE -> HelpTexts.Fix_removeRepeated;
		};
	}
}
