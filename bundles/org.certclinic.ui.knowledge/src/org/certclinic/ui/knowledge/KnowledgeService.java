package org.certclinic.ui.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.lint.LintFinding;
import org.eclipse.core.runtime.IStatus;

/**
 * The knowledge bases the workbench uses: opened once, in the background, when the first part asks; opened again when the
 * folders change. Thread-safe.
 */
public interface KnowledgeService {

	/** How far opening has come. */
	sealed interface State permits Opening, Ready, Loaded, Failed {
	}

	/** Nothing can be asked yet. */
	record Opening() implements State {
	}

	/** Queries are answered; entries are still being read. */
	record Ready() implements State {
	}

	/**
	 * All entries are read.
	 *
	 * @param problems what is wrong with files
	 */
	record Loaded(List<LintFinding> problems) implements State {
		public Loaded {
			problems = List.copyOf(problems);
		}
	}

	/** The knowledge bases cannot be opened at all. */
	record Failed(IStatus status) implements State {
	}

	/** How far opening has come by now. */
	State state();

	/** Uses the knowledge while nobody can close it; empty while it is not open. Not for the user interface's thread. */
	<T> Optional<T> use(Function<? super Knowledge, ? extends T> usage);

	/** Opens the knowledge bases again, for example because files have changed. */
	void reopen();

	/** Tells of each new state, in any thread. */
	void addListener(Consumer<? super State> listener);

	/** Tells no more. */
	void removeListener(Consumer<? super State> listener);
}
