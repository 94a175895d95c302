package org.certclinic.ui.token.view;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.core.evidence.token.PinState;
import org.certclinic.token.DeepCheck;
import org.certclinic.token.DeepCheckResult;
import org.certclinic.token.process.Workers;
import org.certclinic.token.words.TokenWords;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.token.probe.DeepCheckOperation;
import org.certclinic.ui.token.tree.Node;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;

/** Asks before a private key is used, uses it once, and says what came of it. */
final class DeepChecks {
	private final IWorkbenchPartSite site;
	private final Workers workers;
	private final UiThread thread;
	private final Consumer<String> said;
	private final Runnable done;
	private final Locale locale = UiLanguage.current().locale();

	/**
	 * @param said is told what goes on
	 * @param done is run when a try may have changed the state of the PIN
	 */
	DeepChecks(IWorkbenchPartSite site, Workers workers, UiThread thread, Consumer<String> said, Runnable done) {
		this.site = site;
		this.workers = workers;
		this.thread = thread;
		this.said = said;
		this.done = done;
	}

	/** @param name of the certificate */
	void check(Node.Target target, String name) {
		var dialog = new DeepCheckDialog(site.getShell(), target.token(), name, locale);
		if (dialog.open() != Window.OK) {
			return;
		}
		PinState state = target.token().userPin();
		DeepCheck.Request asked = target.request();
		var request = new DeepCheck.Request(asked.module(), asked.slot(), asked.serial(), asked.id(), asked.certificate(),
				state == PinState.GOOD ? Optional.empty() : Optional.of(state));
		said.accept(Messages.Check_running);
		new OperationJob<>(Messages.Check_job, JobFamily.TOKENS, new DeepCheckOperation(workers, request, dialog.takePin()),
				result -> thread.execute(() -> tell(result))).schedule();
	}

	private void tell(DeepCheckResult result) {
		var words = new TokenWords();
		var text = new StringBuilder(words.outcome(result.outcome()).in(locale));
		result.failure().ifPresent(failure -> text.append("\n\n").append(words.failure(failure).in(locale)));
		result.after().ifPresent(state -> text.append("\n\n").append(NLS.bind(Messages.Check_after, words.pin(state).in(locale))));
		said.accept(words.outcome(result.outcome()).in(locale));
		done.run();
		boolean well = result.outcome() == DeepCheckResult.Outcome.VERIFIED;
		MessageDialog.open(well ? MessageDialog.INFORMATION : MessageDialog.WARNING, site.getShell(), Messages.Check_title, text.toString(), 0);
	}
}
