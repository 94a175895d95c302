package org.certclinic.ui.knowledge.reader;

import java.util.HashMap;
import java.util.Map;

import org.osgi.service.component.annotations.Component;

/** The notes on all cases of this session; they end with it. For the user interface's thread. */
@Component(service = CallNotebook.class)
public final class CallNotebook {
	private final Map<String, CallNotes> notes = new HashMap<>();

	CallNotes of(String caseId) {
		return notes.computeIfAbsent(caseId, _ -> new CallNotes());
	}

	/** Forgets all notes, for example because the cases have changed. */
	void clear() {
		notes.clear();
	}
}
