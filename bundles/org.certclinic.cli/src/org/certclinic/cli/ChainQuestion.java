package org.certclinic.cli;

import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Problem;

import java.util.List;

/** A line of a batch as it was understood. */
sealed interface ChainQuestion {
	/** As the line gives it, to be given back: a text, a number, or nothing where there is none. */
	Optional<Object> id();

	/** A chain to be judged. */
	record Asked(Optional<Object> id, ChainSettings settings, CertificateEvidence leaf, ChainHeap heap, List<CertificateEvidence> anchors)
			implements ChainQuestion {
	}

	/**
	 * A line that does not say what to judge.
	 *
	 * @param line its number, counted from 1
	 */
	record Unreadable(Optional<Object> id, int line, Problem problem) implements ChainQuestion {
	}
}
