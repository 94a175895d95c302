package org.certclinic.knowledge;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.model.Entry;

/**
 * An entry and where it comes from.
 *
 * @param layer which of the knowledge bases that are used together, from 0
 * @param below the entry of an earlier one that it overrides
 */
public record LayeredEntry(Entry entry, Path file, int layer, Optional<LayeredEntry> below) {
	public LayeredEntry {
		Objects.requireNonNull(entry, "entry");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(below, "below");
	}

	/** Another object for the same entry. */
	LayeredEntry with(Entry other) {
		return new LayeredEntry(other, file, layer, below);
	}

	/** Whether {@code entry}, of this layer, says that it overrides this one and can: of a later layer, and of the same kind. */
	boolean yieldsTo(Entry entry, int layer) {
		return entry.getOverrides() != null && layer > this.layer && entry.eClass() == this.entry.eClass();
	}
}
