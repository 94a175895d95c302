package org.certclinic.ui.knowledge.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;

/** What an engineer notes during a call about one case: steps done, answers given, and whether it helped. For the user interface's thread. */
final class CallNotes {
	private final Set<String> ticked = new HashSet<>();
	private final Map<Integer, Integer> answers = new HashMap<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private boolean judged;

	/** What the answers say about a cause. */
	enum Verdict {
		SUPPORTED, OPEN, EXCLUDED
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	boolean ticked(String step) {
		return ticked.contains(step);
	}

	void tick(String step, boolean done) {
		if (done ? ticked.add(step) : ticked.remove(step)) {
			changed();
		}
	}

	/** Number of the answer chosen for a question. */
	OptionalInt answer(int question) {
		return answers.containsKey(question) ? OptionalInt.of(answers.get(question)) : OptionalInt.empty();
	}

	void answer(int question, int answer) {
		if (!Integer.valueOf(answer).equals(answers.put(question, answer))) {
			changed();
		}
	}

	void clearAnswer(int question) {
		if (answers.remove(question) != null) {
			changed();
		}
	}

	/** Whether it was said that the case helped, or did not. */
	boolean judged() {
		return judged;
	}

	void judge() {
		judged = true;
		changed();
	}

	/** Forgets everything. */
	void reset() {
		judged = false;
		ticked.clear();
		answers.clear();
		changed();
	}

	/** One answer that rules a cause out outweighs all that support it. */
	Verdict verdict(Case item, Cause cause) {
		Verdict verdict = Verdict.OPEN;
		for (var chosen : answers.entrySet()) {
			Answer answer = item.getQuestions().get(chosen.getKey()).getAnswers().get(chosen.getValue());
			if (answer.getExcludes().contains(cause)) {
				return Verdict.EXCLUDED;
			}
			if (answer.getSupports().contains(cause)) {
				verdict = Verdict.SUPPORTED;
			}
		}
		return verdict;
	}

	private void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
