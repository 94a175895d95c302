package org.certclinic.ui.certificate.chain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.Icon;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.TitledDialog;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.chain.WhoTrustsOperation.Answer;
import org.certclinic.ui.certificate.chain.model.MachineTrust;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.trust.TrustComparison.State;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Says side by side who on this machine trusts a certificate and who does not. Lists are read when it is opened. */
final class WhoTrustsDialog extends TitledDialog {
	private static final int WIDTH = 700;
	private static final int HEIGHT = 220;

	private final MachineTrust trust;
	private final ChainDocument document;
	private final CertificateEvidence certificate;
	private final Locale locale = UiLanguage.current().locale();
	private Label sum;
	private TableViewer viewer;

	WhoTrustsDialog(Shell parent, MachineTrust trust, ChainDocument document, CertificateEvidence certificate) {
		super(parent, Messages.Who_title, WIDTH);
		this.trust = trust;
		this.document = document;
		this.certificate = certificate;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		wrapped(area, certificate.label()).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		sum = WidgetKey.set(CertificateKeys.WHO_TRUSTS_SUM, wrapped(area, Messages.Who_reading));
		viewer = ColumnTable.create(area, List.of(
				new Column<Answer>(Messages.Who_source, 190, answer -> answer.source().name().in(locale)),
				new Column<Answer>(Messages.Who_says, 250, this::words, answer -> answer.state().map(WhoTrustsDialog::icon)),
				new Column<Answer>(Messages.Who_where, 250, answer -> answer.source().location())));
		WidgetKey.set(CertificateKeys.WHO_TRUSTS, viewer.getTable());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getTable());
		ask();
		return area;
	}

	private void ask() {
		var thread = new UiThread(viewer.getTable());
		var operation = new WhoTrustsOperation(trust, document, certificate, answers -> thread.execute(() -> show(answers)));
		Job job = new OperationJob<>(Messages.Trust_job, JobFamily.CHAINS, operation, answers -> thread.execute(() -> show(answers)));
		viewer.getTable().addDisposeListener(_ -> job.cancel());
		job.schedule();
	}

	private void show(List<Answer> answers) {
		viewer.setInput(answers);
		boolean all = answers.stream().allMatch(answer -> answer.state().isPresent());
		long trusting = answers.stream().filter(answer -> answer.state().filter(WhoTrustsDialog::isTrust).isPresent()).count();
		sum.setText(!all ? Messages.Who_reading : answers.isEmpty() ? Messages.Who_nobody : NLS.bind(Messages.Who_sum, trusting, answers.size()));
		sum.requestLayout();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private String words(Answer answer) {
		Optional<String> problem = answer.problem().map(found -> found.message().in(locale));
		return answer.state().map(state -> switch (state) {
		case TRUSTED -> Messages.Who_trusted;
		case OTHER_CERTIFICATE -> Messages.Who_other;
		case LISTED -> Messages.Who_listed;
		case DISTRUSTED -> Messages.Who_distrusted;
		case ABSENT -> Messages.Who_absent;
		case UNKNOWN -> problem.orElse(Messages.Who_unknown);
		}).orElse("");
	}

	private static boolean isTrust(State state) {
		return state == State.TRUSTED || state == State.OTHER_CERTIFICATE;
	}

	private static Icon icon(State state) {
		return switch (state) {
		case TRUSTED, OTHER_CERTIFICATE -> Icon.GOOD;
		case DISTRUSTED -> Icon.ERROR;
		case LISTED -> Icon.INFO;
		case ABSENT -> Icon.ASIDE;
		case UNKNOWN -> Icon.UNKNOWN;
		};
	}
}
