package org.certclinic.ui.knowledge.editor;

import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.RuleTexts;
import org.certclinic.ui.UiLanguage;

/** The rules whose findings can be symptoms. */
final class RuleChoice {
	private static final Map<String, String> TITLES = titles();

	private RuleChoice() {
	}

	/** The ids of all rules. */
	static List<String> ids() {
		return List.copyOf(TITLES.keySet());
	}

	/** What a rule finds, with its id; the id alone of a rule that is not known. */
	static String title(String id) {
		return TITLES.containsKey(id) ? TITLES.get(id) + "  (" + id + ")" : id;
	}

	private static Map<String, String> titles() {
		var texts = new RuleTexts();
		Map<String, String> titles = new TreeMap<>();
		BuiltInRules.all(InstantSource.system()).stream().map(rule -> rule.metadata().id())
				.forEach(id -> titles.put(id.value(), texts.title(id).in(UiLanguage.current().locale())));
		return Collections.unmodifiableMap(titles);
	}
}
