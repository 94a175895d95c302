package org.certclinic.ui.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.eclipse.ui.IMemento;

/** Keeps the history and the language of the content from one start of the workbench to the next. */
final class ReaderMemento {
	private static final String CASE = "case";
	private static final String ID = "id";
	private static final String PLACE = "place";
	private static final String LANGUAGE = "language";

	private ReaderMemento() {
	}

	/** The language is kept only where it differs from the workbench's own, which may change. */
	static void save(CaseHistory history, UiLanguage language, IMemento memento) {
		for (String id : history.ids()) {
			memento.createChild(CASE).putString(ID, id);
		}
		memento.putInteger(PLACE, history.place());
		if (language != UiLanguage.current()) {
			memento.putString(LANGUAGE, language.id());
		}
	}

	static void load(IMemento memento, CaseHistory history) {
		List<String> ids = new ArrayList<>();
		for (IMemento child : memento.getChildren(CASE)) {
			Optional.ofNullable(child.getString(ID)).ifPresent(ids::add);
		}
		Integer place = memento.getInteger(PLACE);
		history.restore(ids, place == null ? -1 : place);
	}

	static UiLanguage language(IMemento memento) {
		return Optional.ofNullable(memento.getString(LANGUAGE)).flatMap(KnowledgePreferences::language)
				.orElse(UiLanguage.current());
	}
}
