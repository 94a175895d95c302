package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;

/** One thing that no entry should have. Does not change the entry; used by one thread at a time. */
interface EntryRule {
	/** Stable id, {@code kb.<subject>.<fault>}; the key of the rule's message. */
	String id();

	/** How bad it is to break the rule. */
	Severity severity();

	/** Whether what it says of an entry may change when another entry changes. */
	default boolean looksAtOthers() {
		return false;
	}

	/** Reports every place in {@code entry} that breaks the rule. */
	void check(Entry entry, Findings findings);
}
