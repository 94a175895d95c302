package org.certclinic.knowledge.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.References.Use;
import org.certclinic.knowledge.lint.FileFindings;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.lint.Linter;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.io.FileProblem;
import org.certclinic.knowledge.model.io.FileProblem.Kind;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.KnowledgeWriter;
import org.certclinic.knowledge.model.io.ReadResult;
import org.eclipse.emf.ecore.EObject;

/** Says what is wrong with an entry while it is written, by the rules for all entries. Thread-safe. */
public final class DraftLint {
	private static final byte[] NOTHING = {};
	private static final Comparator<DraftFinding> ORDER = Comparator.comparingInt((DraftFinding found) -> found.finding().line())
			.thenComparing(found -> found.finding().rule());

	private final Linter linter;
	private final KnowledgeReader reader = new KnowledgeReader();
	private final KnowledgeWriter writer = new KnowledgeWriter();
	private volatile Known known = new Known(KnowledgeBase.empty(), Set.of(), Set.of());

	public DraftLint() {
		this(new Linter());
	}

	public DraftLint(Linter linter) {
		this.linter = linter;
	}

	/**
	 * What saving a draft would do.
	 *
	 * @param own    what is wrong with the draft, by line
	 * @param caused what would be wrong with other entries, and is not now
	 * @param cured  what is wrong with other entries now, and would not be
	 */
	public record Result(List<DraftFinding> own, List<LintFinding> caused, List<LintFinding> cured) {
		public Result {
			own = List.copyOf(own);
			caused = List.copyOf(caused);
			cured = List.copyOf(cured);
		}
	}

	/**
	 * Checks the draft, the entries that name it, and those that it names or its older state named: whatever else is in the base
	 * stays as it is.
	 *
	 * @param cancelled asked often; what was found until then is returned
	 */
	public Result check(Draft draft, BooleanSupplier cancelled) {
		Entry entry = draft.entry();
		KnowledgeBase now = draft.base().with(entry, draft.file());
		List<DraftFinding> own = new ArrayList<>();
		byte[] content = content(draft, own);
		linter.lintUnsaved(now, entry, content, (finding, part) -> own.add(found(entry, finding, part)), cancelled);
		addDangling(draft, own);
		own.sort(ORDER);
		Set<String> others = others(draft);
		Set<LintFinding> before = before(draft.base(), others, cancelled);
		Set<LintFinding> after = findings(now, others, cancelled);
		if (cancelled.getAsBoolean()) {
			return new Result(own, List.of(), List.of());
		}
		return new Result(own, without(after, before), without(before, after));
	}

	private static DraftFinding found(Entry entry, LintFinding finding, EObject part) {
		return new DraftFinding(finding, DraftFinding.part(entry, part));
	}

	/** What the file will have; nothing, and a finding, where it cannot be written so that it can be read again. */
	private byte[] content(Draft draft, List<DraftFinding> own) {
		Path file = draft.file();
		Entry entry = draft.entry();
		draft.older().filter(older -> !draft.base().file(older).equals(file) && !draft.base().overrides(entry, file))
				.ifPresent(older -> own.add(file(draft, new FileProblem(file, 0, Kind.DUPLICATE_ID,
						entry.getId() + " · " + draft.base().file(older)), entry)));
		try {
			byte[] content = writer.bytes(entry);
			if (reader.read(file, content) instanceof ReadResult.Refused(var problem)) {
				own.add(file(draft, problem, entry));
			}
			return content;
		} catch (RuntimeException e) { // framework-driven: a character that no file may have
			own.add(file(draft, new FileProblem(file, 0, Kind.NOT_XML, String.valueOf(e.getMessage())), entry));
			return NOTHING;
		}
	}

	private static DraftFinding file(Draft draft, FileProblem problem, EObject part) {
		return found(draft.entry(), FileFindings.of(problem, Optional.of(draft.entry().getId())), part);
	}

	private static void addDangling(Draft draft, List<DraftFinding> own) {
		Entry entry = draft.entry();
		Set<String> told = new HashSet<>();
		parts(entry).forEach(part -> named(part).filter(target -> draft.leadsNowhere(target) && told.add(target.getId()))
				.forEach(target -> own.add(file(draft, new FileProblem(draft.file(), 0, Kind.DANGLING_REFERENCE, target.getId()), part))));
	}

	private static Set<String> others(Draft draft) {
		Entry entry = draft.entry();
		Set<Entry> others = new LinkedHashSet<>();
		draft.older().ifPresent(older -> {
			draft.base().references().to(older).stream().map(Use::from).forEach(others::add);
			parts(older).flatMap(DraftLint::named).forEach(others::add);
		});
		parts(entry).flatMap(DraftLint::named).forEach(others::add);
		Set<String> ids = new LinkedHashSet<>();
		others.forEach(other -> ids.add(other.getId()));
		ids.remove(entry.getId());
		return ids;
	}

	private static Stream<EObject> parts(Entry entry) {
		List<EObject> parts = new ArrayList<>(List.of(entry));
		entry.eAllContents().forEachRemaining(parts::add);
		return parts.stream();
	}

	private static Stream<Entry> named(EObject part) {
		return part.eCrossReferences().stream().filter(Entry.class::isInstance).map(Entry.class::cast);
	}

	/** The base does not change from key to key, nor do its findings. */
	private Set<LintFinding> before(KnowledgeBase base, Set<String> ids, BooleanSupplier cancelled) {
		Known last = known;
		if (last.base() == base && last.ids().equals(ids)) {
			return last.findings();
		}
		Set<LintFinding> found = findings(base, ids, cancelled);
		if (!cancelled.getAsBoolean()) {
			known = new Known(base, ids, found);
		}
		return found;
	}

	/** What is wrong with some entries of a base. */
	private record Known(KnowledgeBase base, Set<String> ids, Set<LintFinding> findings) {
	}

	private Set<LintFinding> findings(KnowledgeBase base, Set<String> ids, BooleanSupplier cancelled) {
		return new LinkedHashSet<>(linter.lintRelations(base, ids.stream().flatMap(id -> base.find(id).stream()).toList(), cancelled));
	}

	private static List<LintFinding> without(Collection<LintFinding> findings, Collection<LintFinding> others) {
		return findings.stream().filter(finding -> !others.contains(finding)).toList();
	}
}
