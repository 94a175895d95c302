package org.certclinic.ui.knowledge.feedback;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.feedback.Feedback.Kind;
import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.ContextMenu;
import org.certclinic.ui.EmptyPage;
import org.certclinic.ui.Icon;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.KnowledgeService.Loaded;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.feedback.Left.Flag;
import org.certclinic.ui.knowledge.feedback.Left.Gap;
import org.certclinic.ui.knowledge.feedback.Left.Verdict;
import org.certclinic.ui.knowledge.reader.CaseOpener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** Lists for authors what users left: flags, queries that found nothing, and what helped or did not. */
public final class FeedbackView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.certclinic.ui.knowledge.feedback";

	private static final String CONTEXT = "org.certclinic.ui.knowledge.context";

	private final Runnable feedbackListener = this::load;
	private final Consumer<KnowledgeService.State> stateListener = state -> {
		if (state instanceof Loaded) {
			load();
		}
	};
	private KnowledgeService knowledge;
	private FeedbackLog log;
	private UiThread thread;
	private Composite stack;
	private EmptyPage empty;
	private TableViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		thread = new UiThread(parent);
		knowledge = getSite().getService(KnowledgeService.class);
		log = getSite().getService(FeedbackLog.class);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = new EmptyPage(stack, WidgetKeys.FEEDBACK_EMPTY, Messages.Empty_title, Messages.Empty_text);
		viewer = ColumnTable.create(stack, List.of(new Column<>(Messages.Column_kind, 130, FeedbackView::kind, left -> Optional.of(icon(left))),
				new Column<>(Messages.Column_words, 420, FeedbackView::words), new Column<>(Messages.Column_entry, 110, left -> left.about().orElse("")),
				new Column<>(Messages.Column_count, 150, FeedbackView::count), new Column<Left>(Messages.Column_time, 130, FeedbackView::time)));
		WidgetKey.set(WidgetKeys.FEEDBACK, viewer.getTable());
		viewer.addDoubleClickListener(_ -> selection().flatMap(Left::about).ifPresent(this::open));
		viewer.getControl().setMenu(ContextMenu.create(getSite(), ID, viewer.getControl(), viewer));
		getSite().setSelectionProvider(viewer);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		log.addListener(feedbackListener);
		knowledge.addListener(stateListener);
		show(List.of());
		load();
	}

	@Override
	public void setFocus() {
		((StackLayout) stack.getLayout()).topControl.setFocus();
		load(); // gaps are recorded by other programs too
	}

	@Override
	public void dispose() {
		if (log != null) { // the part may be disposed of before it is shown
			log.removeListener(feedbackListener);
			knowledge.removeListener(stateListener);
		}
		super.dispose();
	}

	/** Opens the entry that the selection is about. */
	void open() {
		selection().flatMap(Left::about).ifPresent(this::open);
	}

	private void open(String id) {
		new CaseOpener(getSite().getPage()).open(id, true);
	}

	/** Notes that the flags of the selected entries have been looked at. */
	void settle() {
		List<String> entries = viewer.getStructuredSelection().stream().filter(Flag.class::isInstance).map(flag -> ((Flag) flag).entry()).distinct().toList();
		for (String entry : entries) {
			new OperationJob<>(Messages.Say_job, JobFamily.READER, log.recording(Kind.SETTLED, entry, 0, ""), _ -> load()).schedule();
		}
	}

	private Optional<Left> selection() {
		return Optional.ofNullable((Left) viewer.getStructuredSelection().getFirstElement());
	}

	private void load() {
		var job = new OperationJob<>(Messages.Read_job, JobFamily.READER, new LeftOperation(knowledge, log), left -> thread.execute(() -> show(left)));
		job.setSystem(true);
		job.schedule();
	}

	private void show(List<Left> left) {
		if (!left.equals(viewer.getInput())) {
			viewer.setInput(left);
		}
		((StackLayout) stack.getLayout()).topControl = left.isEmpty() ? empty.control() : viewer.getTable();
		stack.layout();
	}

	private static String kind(Left left) {
		return switch (left) {
		case Flag _ -> Messages.Kind_flag;
		case Gap _ -> Messages.Kind_gap;
		case Verdict _ -> Messages.Kind_verdict;
		};
	}

	private static Icon icon(Left left) {
		return switch (left) {
		case Flag _ -> Icon.WARNING;
		case Gap _ -> Icon.GAP;
		case Verdict verdict -> verdict.helped() >= verdict.didNotHelp() ? Icon.GOOD : Icon.ASIDE;
		};
	}

	private static String words(Left left) {
		return switch (left) {
		case Flag flag -> flag.note().isEmpty() ? flag.title() : flag.note();
		case Gap gap -> gap.query();
		case Verdict verdict -> verdict.title();
		};
	}

	private static String count(Left left) {
		return switch (left) {
		case Flag flag -> NLS.bind(Messages.Count_revision, flag.revision());
		case Gap gap -> NLS.bind(Messages.Count_times, gap.times());
		case Verdict verdict -> NLS.bind(Messages.Count_verdict, verdict.helped(), verdict.didNotHelp());
		};
	}

	private static String time(Left left) {
		return switch (left) {
		case Flag flag -> FeedbackWords.when(flag.time());
		case Gap gap -> FeedbackWords.when(gap.time());
		case Verdict _ -> "";
		};
	}
}
