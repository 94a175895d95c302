package org.certclinic.ui.token.view;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.finding.CaseReference;
import org.certclinic.core.finding.RuleId;
import org.certclinic.token.ladder.Rung;
import org.certclinic.token.process.WarmWorkers;
import org.certclinic.token.process.WorkerLauncher;
import org.certclinic.ui.CaseLeads;
import org.certclinic.ui.ContextMenu;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.PartSelection;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.TextClipboard;
import org.certclinic.ui.ThemeWatch;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.token.probe.FoundCertificates;
import org.certclinic.ui.token.probe.HotPlug;
import org.certclinic.ui.token.probe.OwnLibraries;
import org.certclinic.ui.token.probe.ProbeOperation;
import org.certclinic.ui.token.probe.Probed;
import org.certclinic.ui.token.probe.ProbedJson;
import org.certclinic.ui.token.probe.SaveOperation;
import org.certclinic.ui.token.tree.Node;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.ISourceProviderService;

/** Says which step from the USB port to the private key does not hold. It never logs in by itself. */
public final class TokenView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.certclinic.ui.token.tokens";

	private static final String ROW_MENU = ID + ".row";
	private static final String CONTEXT = "org.certclinic.ui.token.context";
	private static final RuleId STOPPED = new RuleId("token.service-stopped");
	private static final String LIVE = "org.certclinic.ui.token.live";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
	private static final int KEPT_READY = 2;

	private final WarmWorkers workers = new WarmWorkers(new WorkerLauncher(), KEPT_READY);
	private final PartSelection selection = new PartSelection();
	private final Locale locale = UiLanguage.current().locale();
	private UiThread thread;
	private CaseLeads leads;
	private TokenPane pane;
	private Optional<Probed> last = Optional.empty();
	private Optional<Job> running = Optional.empty();
	private Optional<HotPlug> hotPlug = Optional.empty();
	private boolean live = true;
	private boolean again;

	@Override
	public void createPartControl(Composite parent) {
		thread = new UiThread(parent);
		leads = new CaseLeads(getSite());
		pane = new TokenPane(parent, leads, locale, this::probe, _ -> selectionChanged());
		pane.tree().control().setMenu(ContextMenu.create(getSite(), ROW_MENU, pane.tree().control(), selection));
		getSite().setSelectionProvider(selection);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		ThemeWatch.on(parent, pane::redraw);
		stateChanged();
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		running.ifPresent(Job::cancel);
		hotPlug.ifPresent(HotPlug::close);
		Thread.ofPlatform().name("token workers end").start(workers::close); // which waits for processes to end
		super.dispose();
	}

	void run(TokenAction action) {
		switch (action) {
		case PROBE -> probe();
		case CANCEL -> running.ifPresent(Job::cancel);
		case LIVE -> setLive(!live);
		case MODULES -> new DriversDialogs(getSite(), thread, this::probe).open();
		case COPY -> copy();
		case COPY_TEXT -> last.ifPresent(probed -> copy(new ProbedText(locale).of(probed)));
		case COPY_JSON -> last.ifPresent(probed -> copy(json(probed)));
		case SAVE -> last.ifPresent(this::save);
		case DEEP_CHECK -> pane.tree().selection().flatMap(Node::target).ifPresent(target -> new DeepChecks(getSite(), workers, thread, this::say, this::probe)
				.check(target, pane.tree().selection().orElseThrow().name()));
		}
	}

	/** Whether the view follows what is plugged in and out. */
	boolean isLive() {
		return live;
	}

	private void setLive(boolean follow) {
		live = follow;
		watch();
		getSite().getService(ICommandService.class).refreshElements(LIVE, null); // the framework's word for all of them
	}

	/** Follows the smart-card service, and waits for one that is stopped; where there is none there is nothing to wait for. */
	private void watch() {
		boolean follow = live && last.filter(TokenView::hasService).isPresent();
		if (follow && hotPlug.isEmpty()) {
			hotPlug = Optional.of(new HotPlug(new WorkerLauncher(), last.flatMap(probed -> probed.evidence().pcsc()), () -> thread.execute(this::probe)));
		} else if (!follow) {
			hotPlug.ifPresent(HotPlug::close);
			hotPlug = Optional.empty();
		}
	}

	private static boolean hasService(Probed probed) {
		return probed.rungs().stream().anyMatch(rung -> rung.name() == Rung.Name.SERVICE && rung.state() == Rung.State.OK)
				|| probed.findings().stream().anyMatch(finding -> finding.rule().equals(STOPPED));
	}

	/** Checks; what comes while a check runs is checked after it. */
	private void probe() {
		if (running.isPresent()) {
			again = true;
			return;
		}
		var job = new OperationJob<>(Messages.Probe_job, JobFamily.TOKENS, new ProbeOperation(workers, OwnLibraries.load()),
				probed -> thread.execute(() -> show(probed)));
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				boolean cancelled = !event.getResult().isOK();
				thread.execute(() -> ended(cancelled));
			}
		});
		running = Optional.of(job);
		say(Messages.Probe_running);
		stateChanged();
		job.schedule();
	}

	private void show(Probed probed) {
		last = Optional.of(probed);
		getSite().getService(FoundCertificates.class).found(probed);
		pane.show(probed);
		int drivers = probed.evidence().modules().size() + probed.evidence().skf().size();
		say(NLS.bind(Messages.Probe_done, TIME.format(LocalTime.now()), drivers));
		watch();
	}

	private void ended(boolean cancelled) {
		running = Optional.empty();
		if (cancelled) {
			say(Messages.Probe_cancelled);
		}
		stateChanged();
		if (again && !cancelled) {
			again = false;
			probe();
		}
		again = false;
	}

	private void selectionChanged() {
		selection.setSelection(pane.tree().selection().flatMap(Node::certificate).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
		stateChanged();
	}

	private void stateChanged() {
		if (getSite().getService(ISourceProviderService.class).getSourceProvider(TokenState.PROBED) instanceof TokenState state) {
			state.set(running.isPresent(), last.isPresent(), pane.tree().selection().flatMap(Node::target).isPresent());
		}
	}

	private void copy() {
		var focus = pane.control().getDisplay().getFocusControl();
		switch (focus) {
		case StyledText value when value.getSelectionCount() > 0 -> value.copy();
		case Text field -> field.copy();
		case null, default -> copy(pane.copied());
		}
	}

	private void copy(String text) {
		new TextClipboard(pane.control().getDisplay()).copy(text);
	}

	private String json(Probed probed) {
		return new ProbedJson(this::cases).of(probed);
	}

	private List<String> cases(String rule) {
		return leads.casesOf(rule).stream().map(CaseReference::id).toList();
	}

	private void save(Probed probed) {
		Optional<Path> file = getSite().getService(PathQuestion.class).fileToWrite(getSite().getShell(), Messages.Save_title, "token-evidence.json");
		file.ifPresent(path -> {
			var operation = new SaveOperation(json(probed), path, NLS.bind(Messages.Save_failed, path));
			new OperationJob<>(Messages.Save_job, JobFamily.TOKENS, operation, written -> thread.execute(() -> say(NLS.bind(Messages.Save_done, written))))
					.schedule();
		});
	}

	private void say(String text) {
		pane.say(text);
	}
}
