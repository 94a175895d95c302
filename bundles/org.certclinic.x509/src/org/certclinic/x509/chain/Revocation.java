package org.certclinic.x509.chain;

import java.util.List;

import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.OcspEvidence;

/**
 * What revocation is judged by.
 *
 * @param demanded whether it must be known of every certificate of a path but the anchor; else of the leaf, and of those that what was
 *                 given is about
 */
public record Revocation(List<CrlEvidence> lists, List<OcspEvidence> responses, boolean demanded) {
	/** Revocation is not judged. */
	public static final Revocation NOT_JUDGED = new Revocation(List.of(), List.of(), false);

	public Revocation {
		lists = List.copyOf(lists);
		responses = List.copyOf(responses);
	}

	/** By lists where there are any. */
	public static Revocation by(List<CrlEvidence> lists) {
		return new Revocation(lists, List.of(), false);
	}

	/** Whether it is judged: where it is demanded, or there is something to judge by. */
	public boolean isJudged() {
		return demanded || !lists.isEmpty() || !responses.isEmpty();
	}
}
