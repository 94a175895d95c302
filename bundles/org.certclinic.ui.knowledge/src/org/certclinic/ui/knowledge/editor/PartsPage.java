package org.certclinic.ui.knowledge.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.Text;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.model.Part;
import org.certclinic.ui.knowledge.editor.model.Part.AnswerPart;
import org.certclinic.ui.knowledge.editor.model.Part.CausePart;
import org.certclinic.ui.knowledge.editor.model.Part.Group;
import org.certclinic.ui.knowledge.editor.model.Part.OutcomePart;
import org.certclinic.ui.knowledge.editor.model.Part.QuestionPart;
import org.certclinic.ui.knowledge.editor.model.Part.RemedyPart;
import org.certclinic.ui.knowledge.editor.model.Part.StepPart;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Causes, remedies, steps and questions as a tree; beside it what is selected, and what can be added to it. */
final class PartsPage implements EntryPage {
	private static final Set<String> ENTRY_RULES = Set.of("kb.case.no-cause", "kb.case.causes-not-told-apart", "kb.cause.no-remedy", "kb.remedy.no-step", "kb.remedy.open-end");
	private static final int[] TREE_AND_DETAIL = { 42, 58 };
	private static final int WIDE = 700;
	private static final int MARGIN = 10;

	private final EditorDesk desk;
	private final PartActions actions;
	private TreeViewer viewer;
	private ItemButtons buttons;
	private PartPane detail;
	private ScrolledComposite scroller;
	private Composite content;

	PartsPage(EditorDesk desk) {
		this.desk = desk;
		actions = new PartActions(desk, this::select);
	}

	@Override
	public String title() {
		return desk.main() instanceof Case ? Labels.Page_causes : desk.main() instanceof Remedy ? Labels.Page_steps : Labels.Page_remedies;
	}

	@Override
	public Control create(Composite parent) {
		var sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		createTree(sash);
		createDetail(sash);
		sash.setWeights(TREE_AND_DETAIL);
		sash.addControlListener(ControlListener.controlResizedAdapter(_ -> sash.setOrientation(sash.getSize().x >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL)));
		viewer.setInput(desk);
		viewer.expandToLevel(2);
		viewer.setSelection(new StructuredSelection(desk.tree().roots().getFirst()));
		return sash;
	}

	private void createTree(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(4, 4).applyTo(column);
		buttons = new ItemButtons(column, WidgetKeys.EDITOR_PARTS, this::remove, this::move);
		viewer = new TreeViewer(column, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		WidgetKey.set(WidgetKeys.EDITOR_PARTS, viewer.getTree());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Label(desk, new LocalResourceManager(JFaceResources.getResources(), viewer.getTree())));
		viewer.addSelectionChangedListener(_ -> show());
		ItemButtons.keys(viewer.getTree(), this::remove, this::move);
		DragOrder.on(viewer, new DragOrder.Order() {
			@Override
			public boolean accepts(Object dragged, Object target) {
				return !dragged.equals(target) && actions.isMovable((Part) dragged) && areSiblings((Part) dragged, (Part) target);
			}

			@Override
			public void move(Object dragged, Object target) {
				actions.move((Part) dragged, desk.tree().index((Part) target));
			}
		});
	}

	private boolean areSiblings(Part one, Part other) {
		return desk.tree().siblings(one).isPresent() && desk.tree().siblings(one).equals(desk.tree().siblings(other));
	}

	private void createDetail(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		content = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(content);
		scroller.setContent(content);
		scroller.addControlListener(ControlListener.controlResizedAdapter(_ -> fit()));
		var fields = new PartFields(desk, actions, this::fit);
		detail = new PartPane(desk, content, this::fit, (made, shape) -> fields.fill(made, (Part) shape.getFirst()));
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			scroller.setMinSize(content.computeSize(width, SWT.DEFAULT));
		}
	}

	private void show() {
		detail.show(selection().map(this::shape).orElse(List.of()));
		enable();
	}

	/** All that decides which fields a part has. */
	private List<Object> shape(Part part) {
		List<Object> shape = new ArrayList<>(List.of(part, actions.isEditable(part), actions.entry(part).map(desk.document()::owns).orElse(false), desk.adviser().isPresent()));
		if (part instanceof AnswerPart && desk.main() instanceof Case item) {
			item.getCauses().forEach(possible -> shape.add(possible.getCause() == null ? "" : desk.title(possible.getCause().getId())));
		} else if (part instanceof OutcomePart(var outcome)) {
			Leads.of(desk, outcome).forEach(lead -> shape.add(lead.words()));
		}
		return shape;
	}

	private Optional<Part> selection() {
		return Optional.ofNullable((Part) viewer.getStructuredSelection().getFirstElement());
	}

	private void select(Part part) {
		viewer.setSelection(new StructuredSelection(part), true);
		viewer.expandToLevel(part, 1);
	}

	private void remove() {
		selection().filter(actions::isMovable).ifPresent(part -> {
			Part parent = (Part) ((ITreeContentProvider) viewer.getContentProvider()).getParent(part);
			actions.remove(part);
			if (parent != null) {
				select(parent);
			}
		});
	}

	private void move(int by) {
		selection().filter(actions::isMovable).ifPresent(part -> {
			actions.move(part, desk.tree().index(part) + by);
			select(part);
		});
	}

	private void enable() {
		Optional<Part> part = selection().filter(actions::isMovable);
		int index = part.map(desk.tree()::index).orElse(-1);
		int size = part.flatMap(desk.tree()::siblings).map(List::size).orElse(0);
		buttons.enable(part.isPresent(), index > 0, index < size - 1);
	}

	@Override
	public boolean mends(String rule) {
		return ENTRY_RULES.contains(rule);
	}

	@Override
	public boolean shows(EObject part) {
		return part(part).isPresent();
	}

	@Override
	public void reveal(EObject part) {
		part(part).ifPresent(this::select);
	}

	/** Where in the tree a part is, or the text of a part. */
	private static Optional<Part> part(EObject part) {
		return switch (part) {
		case PossibleCause possible -> Optional.of(new CausePart(possible));
		case Question question -> Optional.of(new QuestionPart(question));
		case Answer answer -> Optional.of(new AnswerPart(answer));
		case Step step -> Optional.of(new StepPart(step));
		case Outcome outcome -> Optional.of(new OutcomePart(outcome));
		case Text text when !(text.eContainer() instanceof Entry) -> part(text.eContainer());
		default -> Optional.empty();
		};
	}

	@Override
	public void refresh() {
		viewer.refresh();
		show();
	}

	@Override
	public void setFocus() {
		viewer.getTree().setFocus();
	}

	private final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return desk.tree().roots().toArray();
		}

		@Override
		public Object[] getChildren(Object part) {
			return desk.tree().children((Part) part).toArray();
		}

		@Override
		public boolean hasChildren(Object part) {
			return !desk.tree().children((Part) part).isEmpty();
		}

		/** Found by a walk: a remedy may stand in several places. */
		@Override
		public Object getParent(Object part) {
			return parent(desk.tree().roots(), part); // null is JFace's word for none
		}

		private Part parent(List<Part> among, Object part) {
			for (Part candidate : among) {
				List<Part> children = desk.tree().children(candidate);
				Part found = children.contains(part) ? candidate : parent(children, part);
				if (found != null) {
					return found;
				}
			}
			return null; // see getParent
		}
	}

	private static final class Label extends ColumnLabelProvider {
		private final EditorDesk desk;
		private final LocalResourceManager images;

		Label(EditorDesk desk, LocalResourceManager images) {
			this.desk = desk;
			this.images = images;
		}

		@Override
		public String getText(Object part) {
			return EntryWords.of((Part) part, desk).replaceAll("\\R", " ");
		}

		@Override
		public Image getImage(Object part) {
			ImageDescriptor icon = EntryWords.icon((Part) part).descriptor();
			Optional<Severity> worst = object((Part) part).flatMap(desk::worst).filter(severity -> severity != Severity.INFO);
			return images.get(worst.map(severity -> marked(icon, severity)).orElse(icon));
		}

		/** The icon with the mark of a fault at its foot. */
		private static ImageDescriptor marked(ImageDescriptor icon, Severity severity) {
			String mark = severity == Severity.ERROR ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING;
			Image overlay = FieldDecorationRegistry.getDefault().getFieldDecoration(mark).getImage();
			return new DecorationOverlayIcon(icon, ImageDescriptor.createFromImage(overlay), IDecoration.BOTTOM_LEFT);
		}

		private static Optional<EObject> object(Part part) {
			return switch (part) {
			case CausePart(var possible) -> Optional.of(possible);
			case StepPart(var step) -> Optional.of(step);
			case OutcomePart(var outcome) -> Optional.of(outcome);
			case QuestionPart(var question) -> Optional.of(question);
			case AnswerPart(var answer) -> Optional.of(answer);
			case Group(_, _), RemedyPart(_, _) -> Optional.empty();
			};
		}
	}
}
