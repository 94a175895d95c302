package org.certclinic.ui.knowledge.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.certclinic.knowledge.author.EntryIds;
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
import org.certclinic.ui.StatusReporter;
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
import org.eclipse.osgi.util.NLS;

/** Adds, removes and orders the parts of an entry, after asking what must be known. */
final class PartActions {
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
		choose(Cause.class, Messages.Choose_cause).ifPresent(id -> added(Messages.Choose_cause, () -> new CausePart(PartEdits.addCause(item, id))));
	}

	/** A remedy that is written along. */
	void newRemedy(Entry owner) {
		create(KnowledgeFactory.eINSTANCE::createRemedy, Messages.Add_remedy, id -> addRemedy(owner, id));
	}

	/** A remedy there is already. */
	void chooseRemedy(Entry owner) {
		choose(Remedy.class, Messages.Choose_remedy).ifPresent(id -> added(Messages.Choose_remedy, () -> addRemedy(owner, id)));
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

	/** Lets a shared entry be changed here, for all who use it. */
	void changeForAll(Entry entry) {
		Path file = desk.base().file(entry);
		switch (OpenedEntry.read(file)) {
		case OpenedEntry.Readable(var opened) -> desk.edit(EntryWords.kind(entry), () -> desk.document().add(opened));
		case OpenedEntry.Refused(var problem) -> new StatusReporter(PartActions.class)
				.show(NLS.bind(Messages.Open_refused, file, problem.detail()), null);
		}
	}

	/** Splits a copy off a shared entry, which is named here in its place. */
	void copy(Part part, Entry entry) {
		String id = new EntryIds(desk::isTaken).next(entry.getId());
		Entry copy = OpenedEntry.detached(entry);
		copy.setId(id);
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
