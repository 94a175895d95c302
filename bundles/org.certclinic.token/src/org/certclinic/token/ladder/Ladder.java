package org.certclinic.token.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.token.ladder.Rung.State;

/** Tells of what was reported which rungs hold. The first broken one is the answer to "the key does not work". */
public final class Ladder {
	private Ladder() {
	}

	/** All ten rungs, from the bottom up. */
	public static List<Rung> of(TokenEvidence evidence) {
		List<Rung> rungs = new ArrayList<>(new ReaderRungs(evidence).rungs());
		rungs.addAll(new TokenRungs(evidence).rungs());
		return List.copyOf(rungs);
	}

	/** The first broken one from below; empty where all that could be told is well. */
	public static Optional<Rung> firstBroken(List<Rung> rungs) {
		return rungs.stream().filter(rung -> rung.state() == State.BROKEN).findFirst();
	}
}
