package org.certclinic.ui.certificate.voucher;

import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.ContextMenu;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.certificate.view.CertificatesView;
import org.certclinic.ui.certificate.view.WorkbenchLeads;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/**
 * Takes a download voucher, as a slip or as its two codes, and says while it is being typed what is wrong with it. Each character is shown:
 * the engineer must see it. Nothing is stored or logged.
 */
public final class VoucherView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.certclinic.ui.certificate.voucher";

	private static final String CONTEXT = "org.certclinic.ui.certificate.voucherContext";
	/** Pause in typing, in milliseconds, after which the voucher is judged. */
	private static final long DEBOUNCE = 120;

	private final ISelectionListener selectionListener = (_, selection) -> compareWith(selection);
	private UiThread thread;
	private VoucherPane pane;
	private Optional<CertificateEvidence> certificate = Optional.empty();
	private Optional<Job> running = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		thread = new UiThread(parent);
		pane = new VoucherPane(parent, new WorkbenchLeads(getSite(), _ -> {
			// a voucher leads to no object
		}), ContextMenu.create(getSite(), ID, parent, getSite().getSelectionProvider()), () -> judge(DEBOUNCE));
		var selections = getSite().getWorkbenchWindow().getSelectionService();
		selections.addSelectionListener(CertificatesView.ID, selectionListener);
		compareWith(selections.getSelection(CertificatesView.ID));
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		judge(0);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getWorkbenchWindow().getSelectionService().removeSelectionListener(CertificatesView.ID, selectionListener);
		running.ifPresent(Job::cancel);
		super.dispose();
	}

	/** Forgets everything that was typed. */
	public void clear() {
		pane.clear();
		judge(0);
	}

	private void compareWith(ISelection selection) {
		IStructuredSelection structured = selection instanceof IStructuredSelection some ? some : StructuredSelection.EMPTY;
		Optional<CertificateEvidence> selected = structured.stream().filter(CertificateEvidence.class::isInstance)
				.map(CertificateEvidence.class::cast).findFirst();
		if (!selected.equals(certificate)) {
			certificate = selected;
			judge(0);
		}
	}

	private void judge(long delay) {
		running.ifPresent(Job::cancel);
		var job = new OperationJob<>(Messages.Judge_job, JobFamily.CERTIFICATES, new VoucherOperation(pane.input(certificate)), this::show);
		job.setSystem(true); // a flickering progress bar at each key helps nobody
		job.setPriority(Job.INTERACTIVE);
		running = Optional.of(job);
		job.schedule(delay);
	}

	/** What is outdated was cancelled, or is replaced at once. */
	private void show(VoucherAnswer answer) {
		thread.execute(() -> pane.show(answer));
	}
}
