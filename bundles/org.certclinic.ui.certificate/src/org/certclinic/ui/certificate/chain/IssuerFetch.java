package org.certclinic.ui.certificate.chain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.Problem;
import org.certclinic.net.FetchPlan;
import org.certclinic.net.FetchPlanner;
import org.certclinic.net.Fetched;
import org.certclinic.net.Fetcher;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiLanguage;
import org.certclinic.x509.document.ChainMember;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Fetches the issuer that a chain lacks from where its certificates say, after the user has seen whom that asks, unless the preferences say not to ask. */
final class IssuerFetch {
	private final ChainEditor editor;

	IssuerFetch(ChainEditor editor) {
		this.editor = editor;
	}

	void run() {
		Optional<ChainPath> path = editor.pane().judgement().evidence().map(ChainEvidence::best);
		FetchPlan plan = path.map(new FetchPlanner()::issuer).orElseGet(() -> new FetchPlan(List.of(), List.of()));
		if (plan.isEmpty()) {
			MessageDialog.openInformation(shell(), Messages.Fetch_title, lines(Stream.concat(Stream.of(Messages.Fetch_nothing), words(plan.problems().stream()))));
		} else if (new ChainPreferences().fetchesWithoutAsking() || agreed(plan)) {
			editor.say(NLS.bind(Messages.Fetch_asked, String.join(", ", plan.hosts())));
			new OperationJob<>(Messages.Fetch_job, JobFamily.CHAINS, monitor -> new Fetcher().fetch(plan, monitor::isCanceled),
					fetched -> editor.thread().execute(() -> fetched(fetched))).schedule();
		}
	}

	private boolean agreed(FetchPlan plan) {
		Stream<String> places = plan.items().stream().map(item -> item.local() ? NLS.bind(Messages.Fetch_local, item.address()) : item.address().toString());
		String text = lines(Stream.concat(Stream.of(NLS.bind(Messages.Fetch_text, String.join(", ", plan.hosts()))), places));
		return MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.Fetch_title, text, SWT.NONE, Messages.Fetch_yes, Messages.Conflict_cancel) == 0;
	}

	private void fetched(List<Fetched> answers) {
		editor.say("");
		List<ChainMember> members = answers.stream().flatMap(answer -> answer.certificates().stream()).map(ChainMember::of).toList();
		editor.model().edit(Messages.Edit_fetch, document -> document.add(members.stream()
				.filter(member -> document.indexOf(member.certificate().orElseThrow()).isEmpty()).toList()));
		String trouble = lines(words(answers.stream().map(Fetched::problem).flatMap(Optional::stream)));
		if (!trouble.isEmpty()) {
			MessageDialog.openWarning(shell(), Messages.Fetch_title, trouble);
		}
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
