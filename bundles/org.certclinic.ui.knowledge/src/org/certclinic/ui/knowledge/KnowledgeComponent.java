package org.certclinic.ui.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.certclinic.core.UserFolders;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.StatusReporter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Opens the shipped knowledge base and those of the preferences, first so that queries are answered, then all entries. */
@Component(service = { KnowledgeService.class, CaseDirectory.class })
public final class KnowledgeComponent implements KnowledgeService, CaseDirectory {
	/** Several preferences saved at once open the knowledge bases once. */
	private static final long SETTLE_MILLIS = 50;

	private final KnowledgePreferences preferences = new KnowledgePreferences();
	private final StatusReporter reporter = new StatusReporter(KnowledgeComponent.class);
	private final List<Consumer<? super State>> listeners = new CopyOnWriteArrayList<>();
	private final ReadWriteLock lock = new ReentrantReadWriteLock();
	private final IPreferenceChangeListener folderListener = event -> {
		if (KnowledgePreferences.FOLDERS.equals(event.getKey())) {
			reopen();
		}
	};
	private final Job openJob = new OperationJob<>(Messages.Opening_job, JobFamily.KNOWLEDGE, this::open, this::opened);
	private final Job loadJob = new OperationJob<>(Messages.Loading_job, JobFamily.KNOWLEDGE, _ -> load(),
			base -> base.ifPresent(loaded -> publish(new Loaded(loaded.problems()))));
	private Optional<Knowledge> knowledge = Optional.empty();
	private volatile State state = new Opening();

	@Activate
	void start() {
		preferences.node().addPreferenceChangeListener(folderListener);
		openJob.schedule();
	}

	@Deactivate
	void stop() {
		preferences.node().removePreferenceChangeListener(folderListener);
		openJob.cancel();
		loadJob.cancel();
		replace(Optional.empty());
	}

	@Override
	public State state() {
		return state;
	}

	@Override
	public <T> Optional<T> use(Function<? super Knowledge, ? extends T> usage) {
		lock.readLock().lock();
		try {
			return knowledge.map(usage);
		} finally {
			lock.readLock().unlock();
		}
	}

	@Override
	public List<CaseReference> casesOf(String code) {
		return use(opened -> opened.findings().casesOf(code)).orElse(List.of());
	}

	@Override
	public void reopen() {
		openJob.schedule(SETTLE_MILLIS);
	}

	@Override
	public void addListener(Consumer<? super State> listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Consumer<? super State> listener) {
		listeners.remove(listener);
	}

	private Knowledge open(IProgressMonitor monitor) throws CoreException {
		try {
			List<Path> folders = new ArrayList<>(List.of(ShippedFolder.path()));
			folders.addAll(preferences.folders());
			Optional<Path> cache = Optional.of(new UserFolders().cache());
			return use(Function.identity()).map(before -> Knowledge.reopen(folders, cache, before))
					.orElseGet(() -> Knowledge.open(folders, cache));
		} catch (IOException | RuntimeException e) {
			CoreException failure = reporter.exception(Messages.Opening_failed, e);
			publish(new Failed(failure.getStatus()));
			throw failure;
		}
	}

	private void opened(Knowledge opened) {
		replace(Optional.of(opened));
		publish(new Ready());
		loadJob.schedule();
	}

	private Optional<KnowledgeBase> load() {
		return use(Knowledge::base);
	}

	private void replace(Optional<Knowledge> next) {
		lock.writeLock().lock(); // waits until nobody uses the old one
		try {
			knowledge.ifPresent(Knowledge::close);
			knowledge = next;
		} finally {
			lock.writeLock().unlock();
		}
	}

	private void publish(State next) {
		state = next;
		listeners.forEach(listener -> listener.accept(next));
	}
}
