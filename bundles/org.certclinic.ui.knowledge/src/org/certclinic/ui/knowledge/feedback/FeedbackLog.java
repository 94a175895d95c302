package org.certclinic.ui.knowledge.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.certclinic.core.UserFolders;
import org.certclinic.knowledge.feedback.Feedback;
import org.certclinic.knowledge.feedback.Feedback.Kind;
import org.certclinic.knowledge.feedback.FeedbackCounts;
import org.certclinic.knowledge.feedback.FeedbackFile;
import org.certclinic.ui.Operation;
import org.certclinic.ui.StatusReporter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** What users say of cases, in the user's own file beside the knowledge gaps. Thread-safe; not for the user interface's thread. */
@Component(service = FeedbackLog.class)
public final class FeedbackLog {
	/** Nothing was said. */
	public static final FeedbackCounts NOTHING = new FeedbackCounts(0, 0, List.of());

	private final Path file = new UserFolders().data().resolve("feedback.tsv");
	private final FeedbackFile feedback = new FeedbackFile(file, InstantSource.system());
	private final StatusReporter reporter = new StatusReporter(FeedbackLog.class);
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Keeps what is said of an entry. */
	Operation<Feedback> recording(Kind kind, String entry, int revision, String note) {
		return _ -> {
			try {
				Feedback kept = feedback.record(kind, entry, revision, note);
				listeners.forEach(Runnable::run);
				return kept;
			} catch (IOException e) {
				throw reporter.exception(NLS.bind(Messages.Say_failed, file), e);
			}
		};
	}

	/** What was said, by the id of the entry. */
	Map<String, FeedbackCounts> counts() throws CoreException {
		try {
			return feedback.counts();
		} catch (IOException e) {
			throw reporter.exception(NLS.bind(Messages.Read_failed, file), e);
		}
	}

	/** What was said of one entry; nothing where the file cannot be read, which does not keep anybody from reading the entry. */
	public FeedbackCounts of(String entry) {
		try {
			return feedback.counts().getOrDefault(entry, NOTHING);
		} catch (IOException e) {
			return NOTHING;
		}
	}

	/** Copies all that was said to {@code target}, unless nothing was; answers how much it is. */
	public int export(Path target) throws IOException {
		int count = feedback.all().size();
		if (count > 0) {
			Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
		}
		return count;
	}

	/** Tells whenever something is said, in any thread. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
