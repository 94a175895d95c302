package org.certclinic.ui.knowledge.review;

import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** The name under which the user reviews, kept for the next time. */
final class Reviewer {
	private static final String NAME = "reviewer";

	private final IEclipsePreferences node = new KnowledgePreferences().node();

	/** As it was given last; at first what the system calls the user. */
	String name() {
		return node.get(NAME, System.getProperty("user.name", ""));
	}

	void name(String name) {
		if (!name.isBlank() && !name.equals(name())) {
			node.put(NAME, name.strip());
			try {
				node.flush();
			} catch (BackingStoreException e) {
				new StatusReporter(Reviewer.class).show(ReviewLabels.Name_notKept, e);
			}
		}
	}
}
