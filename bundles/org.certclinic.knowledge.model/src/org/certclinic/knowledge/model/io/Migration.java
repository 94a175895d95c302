package org.certclinic.knowledge.model.io;

/** Brings the XML of one version of the knowledge model to the next. */
public interface Migration {
	/** The version this migration reads, for example 1 for {@code urn:certclinic:knowledge:1}. */
	int from();

	/** The same document in version {@code from() + 1}, its root in that version's namespace. */
	byte[] migrate(byte[] xml);
}
