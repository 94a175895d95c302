package org.certclinic.ui.knowledge.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.author.Suggestion;
import org.certclinic.knowledge.author.Suggestions;
import org.certclinic.knowledge.lint.Glossary;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Text;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.editor.help.Adviser;
import org.certclinic.ui.knowledge.editor.model.EntryDocument;
import org.certclinic.ui.knowledge.editor.model.PartTree;
import org.certclinic.ui.knowledge.editor.model.Translations;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;

/** What the pages of one editor share: the document, the base around it, and what was found to be wrong. */
final class EditorDesk {
	private final EntryDocument document;
	private final Shell shell;
	private final UiThread thread;
	private final boolean readOnly;
	private final Optional<Path> shipped;
	private final Glossary glossary = new Glossary();
	private Optional<KnowledgeBase> base = Optional.empty();
	private Optional<Adviser> adviser = Optional.empty();
	private List<DraftFinding> findings = List.of();
	private Map<EObject, List<LintFinding>> marks = Map.of();

	/** @param shipped the folder that is not for the user to change */
	EditorDesk(EntryDocument document, Shell shell, UiThread thread, Optional<Path> shipped) {
		this.document = Objects.requireNonNull(document, "document");
		this.shell = Objects.requireNonNull(shell, "shell");
		this.thread = Objects.requireNonNull(thread, "thread");
		this.shipped = Objects.requireNonNull(shipped, "shipped");
		this.readOnly = !isOwn(document.file(document.main()));
	}

	EntryDocument document() {
		return document;
	}

	Entry main() {
		return document.main();
	}

	Shell shell() {
		return shell;
	}

	UiThread thread() {
		return thread;
	}

	/** Whether the file is not for the user to change. */
	boolean isReadOnly() {
		return readOnly;
	}

	/** Whether a part can be changed here. */
	boolean isEditable(EObject part) {
		return !readOnly && document.owns(part);
	}

	/** Whether a file is in a folder of the user's own. */
	boolean isOwn(Path file) {
		return !shipped.map(folder -> file.toAbsolutePath().startsWith(folder.toAbsolutePath())).orElse(false);
	}

	/** All entries there are, as they were when they were last loaded. */
	KnowledgeBase base() {
		return base.orElseGet(KnowledgeBase::empty);
	}

	/** Whether {@link #base} is there already. */
	boolean hasBase() {
		return base.isPresent();
	}

	void base(KnowledgeBase loaded) {
		base = Optional.of(loaded);
	}

	/** Who knows the base by heart; empty until it was looked through. */
	Optional<Adviser> adviser() {
		return adviser;
	}

	void adviser(Adviser ready) {
		adviser = Optional.of(ready);
	}

	/** The entry with this id: as it is being written here, or as the base has it. */
	Optional<Entry> find(String id) {
		return document.entry(id).or(() -> base().find(id));
	}

	/** Whether an id is taken. */
	boolean isTaken(String id) {
		return find(id).isPresent();
	}

	/** The product's terms. */
	Glossary glossary() {
		return glossary;
	}

	/** What an author may mean by what is typed; nothing before the base was looked through. */
	List<Suggestion> suggest(Function<Suggestions, List<Suggestion>> choice) {
		return adviser.map(Adviser::suggestions).map(choice).orElse(List.of());
	}

	/** What a rule finds, with its id; the id alone before the base was looked through, and of a rule that is not known. */
	String rule(String id) {
		return adviser.flatMap(known -> known.rule(id)).map(title -> title.in(UiLanguage.current().locale()) + "  (" + id + ")").orElse(id);
	}

	/** The parts of the document as a tree. */
	PartTree tree() {
		return new PartTree(main(), this::find);
	}

	/** What was found in the main entry when it was last checked. */
	List<DraftFinding> findings() {
		return findings;
	}

	void findings(List<DraftFinding> found) {
		findings = List.copyOf(found);
		relate();
	}

	/** Says anew which parts the findings are about: parts may have come and gone. */
	void relate() {
		Map<EObject, List<LintFinding>> related = new IdentityHashMap<>();
		findings.forEach(found -> found.in(main()).ifPresent(part -> related.computeIfAbsent(part, _ -> new ArrayList<>()).add(found.finding())));
		marks = related;
	}

	/** What was found about a part itself. */
	List<LintFinding> findings(EObject part) {
		return marks.getOrDefault(part, List.of());
	}

	/** The worst that was found about a part and what it holds. */
	Optional<Severity> worst(EObject part) {
		return marks.entrySet().stream().filter(mark -> EcoreUtil.isAncestor(part, mark.getKey()))
				.flatMap(mark -> mark.getValue().stream()).map(LintFinding::severity).min(Comparator.naturalOrder());
	}

	/** Changes something; the label names what in the Undo menu, as the field that shows it does. */
	void edit(String what, Runnable change) {
		document.edit(what, change);
	}

	/** A text in the user's language, or in the other one where that is missing. */
	static String words(Text text) {
		boolean chinese = UiLanguage.current() == UiLanguage.ZH;
		String first = Translations.in(text, chinese ? Language.ZH : Language.EN);
		return first.isBlank() ? Translations.in(text, chinese ? Language.EN : Language.ZH) : first;
	}

	/** The title of an entry, or its id while it has none. */
	String title(String id) {
		return find(id).map(Entry::getTitle).map(EditorDesk::words).filter(title -> !title.isBlank()).orElse(id);
	}
}
