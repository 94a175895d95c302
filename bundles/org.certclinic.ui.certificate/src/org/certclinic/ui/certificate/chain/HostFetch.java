package org.certclinic.ui.certificate.chain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Problem;
import org.certclinic.net.FetchItem;
import org.certclinic.net.FetchPlan;
import org.certclinic.net.Fetched;
import org.certclinic.net.Fetcher;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiLanguage;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Asks hosts for something, after the user has seen whom that asks, unless the preferences say not to ask. */
final class HostFetch {
	private final ChainEditor editor;
	private final Words words;

	/**
	 * What the user reads.
	 *
	 * @param question has a place for the hosts
	 * @param yes      the button that agrees
	 * @param job      what is going on, for the list of jobs
	 */
	record Words(String title, String question, String yes, String job) {
		Words {
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(question, "question");
			Objects.requireNonNull(yes, "yes");
			Objects.requireNonNull(job, "job");
		}
	}

	HostFetch(ChainEditor editor, Words words) {
		this.editor = editor;
		this.words = words;
	}

	/**
	 * Asks the hosts of a plan, which is not empty.
	 *
	 * @param allowed whether the user has agreed beforehand
	 * @param then    is given what came, and what did not; not where the user gives up
	 */
	void run(FetchPlan plan, boolean allowed, Consumer<List<Fetched>> then) {
		if (!allowed && !agreed(plan)) {
			return;
		}
		String hosts = String.join(", ", plan.hosts());
		editor.say(NLS.bind(Messages.Fetch_asked, hosts));
		var job = new OperationJob<>(words.job(), JobFamily.CHAINS, monitor -> fetch(plan, hosts, monitor),
				fetched -> editor.thread().execute(() -> came(fetched, then)));
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (!event.getResult().isOK()) {
					editor.thread().execute(() -> editor.say(""));
				}
			}
		});
		job.setUser(true);
		job.schedule();
	}

	/** Says why nothing is asked. */
	void tellNothing(String why, FetchPlan plan) {
		MessageDialog.openInformation(shell(), words.title(), lines(Stream.concat(Stream.of(why), words(plan.problems().stream()))));
	}

	private static List<Fetched> fetch(FetchPlan plan, String hosts, IProgressMonitor monitor) {
		monitor.subTask(hosts);
		return new Fetcher().fetch(plan, monitor::isCanceled);
	}

	private void came(List<Fetched> answers, Consumer<List<Fetched>> then) {
		editor.say("");
		then.accept(answers);
		String trouble = lines(words(answers.stream().map(Fetched::problem).flatMap(Optional::stream)));
		if (!trouble.isEmpty()) {
			MessageDialog.openWarning(shell(), words.title(), trouble);
		}
	}

	private boolean agreed(FetchPlan plan) {
		Stream<String> places = plan.items().stream().map(HostFetch::place).distinct();
		Stream<String> others = words(plan.problems().stream());
		String text = lines(Stream.of(Stream.of(NLS.bind(words.question(), String.join(", ", plan.hosts())), ""), places, others).flatMap(part -> part));
		return MessageDialog.open(MessageDialog.QUESTION, shell(), words.title(), text, SWT.NONE, words.yes(), Messages.Conflict_cancel) == 0;
	}

	private static String place(FetchItem item) {
		return item.local() ? NLS.bind(Messages.Fetch_local, item.address()) : item.address().toString();
	}

	private static Stream<String> words(Stream<Problem> problems) {
		return problems.map(problem -> problem.message().in(UiLanguage.current().locale()));
	}

	private static String lines(Stream<String> lines) {
		return lines.collect(Collectors.joining("\n"));
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}
}
