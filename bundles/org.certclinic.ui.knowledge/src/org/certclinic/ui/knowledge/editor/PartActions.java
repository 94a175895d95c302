package org.certclinic.ui.knowledge.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.certclinic.knowledge.author.EntryIds;
import org.certclinic.knowledge.author.Impact;
import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.knowledge.editor.help.HelpTexts;
import org.certclinic.ui.knowledge.editor.model.EntryFiles;
import org.certclinic.ui.knowledge.editor.model.OpenedEntry;
import org.certclinic.ui.knowledge.editor.model.Part;
import org.certclinic.ui.knowledge.editor.model.Part.AnswerPart;
import org.certclinic.ui.knowledge.editor.model.Part.CausePart;
import org.certclinic.ui.knowledge.editor.model.Part.Group;
import org.certclinic.ui.knowledge.editor.model.Part.OutcomePart;
import org.certclinic.ui.knowledge.editor.model.Part.QuestionPart;
import org.certclinic.ui.knowledge.editor.model.Part.RemedyPart;
import org.certclinic.ui.knowledge.editor.model.Part.StepPart;
import org.certclinic.ui.knowledge.editor.model.PartEdits;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

/** Adds, removes and orders the parts of an entry, after asking what must be known. */
final class PartActions {
	/** Answers to the question how a shared part is to be changed. */
	private static final int CHANGE = 0;
	private static final int COPY = 1;
	private static final int ASKED = 10;

	private final EditorDesk desk;
	private final Consumer<Part> select;

	/** @param select shows a part that is new */
	PartActions(EditorDesk desk, Consumer<Part> select) {
		this.desk = desk;
		this.select = select;
	}

	/** The shared entry that a part is, or stands in. */
	Optional<Entry> entry(Part part) {
		return switch (part) {
		case CausePart(var possible) -> desk.tree().cause(possible.getCause()).map(Entry.class::cast);
		case RemedyPart(_, String id) -> desk.tree().remedy(id).map(Entry.class::cast);
		case Group(_, Entry owner) -> Optional.of(owner);
		case StepPart(var step) -> root(step);
		case OutcomePart(var outcome) -> root(outcome);
		case QuestionPart(var question) -> root(question);
		case AnswerPart(var answer) -> root(answer);
		};
	}

	private static Optional<Entry> root(EObject part) {
		return Optional.of(EcoreUtil.getRootContainer(part)).filter(Entry.class::isInstance).map(Entry.class::cast);
	}

	/** Whether what belongs to a part can be changed and added to. */
	boolean isEditable(Part part) {
		return entry(part).filter(desk::isEditable).isPresent();
	}

	/** Whether a part can be taken away or put elsewhere: what names it can be changed. */
	boolean isMovable(Part part) {
		return switch (part) {
		case CausePart(var possible) -> desk.isEditable(possible);
		case RemedyPart(Entry owner, _) -> desk.isEditable(owner);
		case Group(_, _) -> false;
		case StepPart(_), OutcomePart(_), QuestionPart(_), AnswerPart(_) -> isEditable(part);
		};
	}

	void remove(Part part) {
		desk.edit(Messages.Remove, () -> {
			switch (part) {
			case CausePart(var possible) -> PartEdits.remove(possible);
			case RemedyPart remedy -> PartEdits.remove(remedy);
			case StepPart(var step) -> PartEdits.remove(step);
			case OutcomePart(var outcome) -> PartEdits.remove(outcome);
			case QuestionPart(var question) -> PartEdits.remove(question);
			case AnswerPart(var answer) -> PartEdits.remove(answer);
			case Group(_, _) -> {
				// stays
			}
			}
		});
	}

	void move(Part part, int to) {
		desk.tree().siblings(part).filter(EList.class::isInstance)
				.ifPresent(list -> desk.edit(Messages.Move, () -> PartEdits.move((EList<?>) list, desk.tree().index(part), to)));
	}

	/** A cause that is written along. */
	void newCause(Case item) {
		create(KnowledgeFactory.eINSTANCE::createCause, Messages.Add_cause, id -> new CausePart(PartEdits.addCause(item, id)));
	}

	/** A cause there is already. */
	void chooseCause(Case item) {
		choose(Cause.class, Messages.Choose_cause).ifPresent(id -> addCause(item, id));
	}

	/** The cause with this id. */
	void addCause(Case item, String id) {
		added(Messages.Choose_cause, () -> new CausePart(PartEdits.addCause(item, id)));
	}

	/** A remedy that is written along. */
	void newRemedy(Entry owner) {
		create(KnowledgeFactory.eINSTANCE::createRemedy, Messages.Add_remedy, id -> addRemedy(owner, id));
	}

	/** A remedy there is already. */
	void chooseRemedy(Entry owner) {
		choose(Remedy.class, Messages.Choose_remedy).ifPresent(id -> addRemedyWith(owner, id));
	}

	/** The remedy with this id. */
	void addRemedyWith(Entry owner, String id) {
		added(Messages.Choose_remedy, () -> addRemedy(owner, id));
	}

	private static Part addRemedy(Entry owner, String id) {
		PartEdits.addRemedy(owner, id);
		return new RemedyPart(owner, id);
	}

	void addStep(Remedy remedy, int behind, Supplier<? extends Step> make) {
		added(Messages.Add_step, () -> new StepPart(PartEdits.addStep(remedy, behind, make.get())));
	}

	void addOutcome(Step step) {
		added(Messages.Add_outcome, () -> {
			Outcome outcome = PartEdits.withText(KnowledgeFactory.eINSTANCE.createOutcome(), Literals.OUTCOME__TEXT);
			step.getOutcomes().add(outcome);
			return new OutcomePart(outcome);
		});
	}

	void addQuestion(Case item) {
		added(Messages.Add_question, () -> {
			Question question = PartEdits.withText(KnowledgeFactory.eINSTANCE.createQuestion(), Literals.QUESTION__TEXT);
			item.getQuestions().add(question);
			return new QuestionPart(question);
		});
	}

	void addAnswer(Question question) {
		added(Messages.Add_answer, () -> {
			Answer answer = PartEdits.withText(KnowledgeFactory.eINSTANCE.createAnswer(), Literals.ANSWER__TEXT);
			question.getAnswers().add(answer);
			return new AnswerPart(answer);
		});
	}

	/** Whether the file of a shared entry is the user's own. */
	boolean isOwn(Entry entry) {
		return desk.base().find(entry.getId()).filter(found -> found == entry).map(desk.base()::file).filter(desk::isOwn).isPresent();
	}

	/** The cases, other than the one that is written, that use a shared entry; none before the base was looked through. */
	List<Case> otherUsers(Entry entry) {
		return desk.adviser().map(adviser -> adviser.impact().of(entry).cases()).orElse(List.of()).stream().filter(item -> !item.getId().equals(desk.main().getId())).toList();
	}

	/** The titles of the first of some cases, and how many more there are. */
	static String names(List<Case> cases, int most) {
		String names = cases.stream().limit(most).map(item -> EditorDesk.words(item.getTitle()) + " (" + item.getId() + ")").collect(Collectors.joining(HelpTexts.List_between));
		return cases.size() > most ? names + " " + NLS.bind(HelpTexts.Impact_more, cases.size() - most) : names;
	}

	/** Lets a shared entry be changed here, for all who use it; who that is the user learns first. */
	void changeForAll(Part part, Entry entry) {
		List<Case> users = otherUsers(entry);
		switch (users.isEmpty() ? CHANGE : ask(entry, users)) {
		case CHANGE -> readToChange(entry);
		case COPY -> copy(part, entry);
		default -> {
			// the user gave up
		}
		}
	}

	private int ask(Entry entry, List<Case> users) {
		String title = desk.title(entry.getId());
		return MessageDialog.open(MessageDialog.QUESTION, desk.shell(), HelpTexts.Impact_title,
				NLS.bind(HelpTexts.Impact_text, new Object[] { title, users.size(), names(users, ASKED) }), SWT.SHEET, HelpTexts.Impact_change, HelpTexts.Impact_copy,
				IDialogConstants.CANCEL_LABEL);
	}

	private void readToChange(Entry entry) {
		Path file = desk.base().file(entry);
		var job = new OperationJob<>(NLS.bind(HelpTexts.Open_job, file.getFileName()), JobFamily.ENTRIES, _ -> OpenedEntry.read(file),
				answer -> desk.thread().execute(() -> change(entry, answer)));
		job.setUser(true);
		job.schedule();
	}

	private void change(Entry entry, OpenedEntry.Answer answer) {
		switch (answer) {
		case OpenedEntry.Readable(var opened) -> desk.edit(EntryWords.kind(entry), () -> desk.document().add(opened));
		case OpenedEntry.Refused(var problem) -> new StatusReporter(PartActions.class)
				.show(NLS.bind(Messages.Open_refused, problem.file(), EntryWords.of(problem)), null);
		}
	}

	/** Splits a copy off a shared entry, which is named here in its place. */
	void copy(Part part, Entry entry) {
		String id = new EntryIds(desk::isTaken).next(entry.getId());
		Entry copy = new Impact(desk.base()).splitOff(OpenedEntry.detached(entry), id);
		added(Messages.Shared_copy, () -> {
			desk.document().add(copy, EntryFiles.beside(desk.document().file(desk.main()), copy));
			return switch (part) {
			case CausePart(var possible) -> PartEdits.replaceCause(possible, id);
			case RemedyPart remedy -> PartEdits.replaceRemedy(remedy, id);
			default -> part;
			};
		});
	}

	private void create(Supplier<? extends Entry> make, String label, Function<String, Part> name) {
		var dialog = new NewEntryDialog(desk.shell(), label, desk::isTaken);
		dialog.ask().ifPresent(named -> added(label, () -> {
			Entry entry = make.get();
			named.on(entry);
			desk.document().add(entry, EntryFiles.beside(desk.document().file(desk.main()), entry));
			return name.apply(entry.getId());
		}));
	}

	private Optional<String> choose(Class<? extends Entry> kind, String title) {
		return EntryChoice.ask(desk, kind, title);
	}

	private void added(String label, Supplier<Part> change) {
		var made = new Part[1];
		desk.document().edit(label, () -> made[0] = change.get());
		select.accept(made[0]);
	}
}
