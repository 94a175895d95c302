package org.certclinic.ui.knowledge.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.compare.EntryComparison;
import org.certclinic.knowledge.layer.Layers;
import org.certclinic.knowledge.layer.OverrideState;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.Operation;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.compare.Comparison.Answer;
import org.certclinic.ui.knowledge.compare.Comparison.Compared;
import org.certclinic.ui.knowledge.compare.Comparison.Refused;
import org.certclinic.ui.knowledge.compare.Comparison.With;
import org.certclinic.ui.knowledge.editor.model.OpenedEntry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Compares an entry, as the base has it or as it is being written, with another revision of it. */
final class CompareOperation implements Operation<Answer> {
	private final KnowledgeService knowledge;
	private final String id;
	private final Optional<Written> written;
	private final With with;
	private final Optional<Path> other;

	/**
	 * An entry as it is being written.
	 *
	 * @param entry nobody changes it
	 */
	record Written(Entry entry, Path file) {
	}

	/** @param other the file, where it is to be compared with one */
	CompareOperation(KnowledgeService knowledge, String id, Optional<Written> written, With with, Optional<Path> other) {
		this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
		this.id = Objects.requireNonNull(id, "id");
		this.written = Objects.requireNonNull(written, "written");
		this.with = Objects.requireNonNull(with, "with");
		this.other = Objects.requireNonNull(other, "other");
	}

	@Override
	public Answer run(IProgressMonitor monitor) {
		return knowledge.use(open -> compare(open.base())).orElse(new Refused(Messages.Refused_opening));
	}

	private Answer compare(KnowledgeBase loaded) {
		KnowledgeBase base = written.map(own -> loaded.with(Draft.of(loaded, own.entry, own.file).entry(), own.file)).orElse(loaded);
		Optional<Entry> entry = base.find(id);
		if (entry.isEmpty()) {
			return new Refused(NLS.bind(Messages.Refused_gone, id));
		}
		return switch (with) {
		case SAVED -> file(base.file(entry.orElseThrow()), entry.orElseThrow(), Messages.Side_saved, Messages.Side_written);
		case FILE -> other.map(file -> file(file, entry.orElseThrow(), file.toString(), written.isPresent() ? Messages.Side_written : Messages.Side_base))
				.orElse(new Refused(Messages.Refused_opening));
		case OVERRIDDEN -> layered(base, state -> compared(state.copy().isPresent() ? NLS.bind(Messages.Side_copy, state.own().entry().getOverrides().getRevision())
				: lower(state), Messages.Side_own, state.ownChanges(), false));
		case UPDATE -> layered(base, state -> state.copy().isEmpty() ? new Refused(NLS.bind(Messages.Refused_noCopy, id))
				: compared(NLS.bind(Messages.Side_copy, state.own().entry().getOverrides().getRevision()), lower(state), state.lowerChanges(), state.outdated()));
		};
	}

	private static String lower(OverrideState state) {
		return NLS.bind(Messages.Side_lower, state.lower().entry().getRevision());
	}

	private Answer layered(KnowledgeBase base, java.util.function.Function<OverrideState, Answer> comparison) {
		return new Layers(base).state(id).map(comparison).orElse(new Refused(NLS.bind(Messages.Refused_noOverride, id)));
	}

	/** Entries name each other by ids on both sides, so that titles of other entries make no difference. */
	private Answer file(Path file, Entry entry, String before, String now) {
		return switch (OpenedEntry.read(file)) {
		case OpenedEntry.Refused(var problem) -> new Refused(NLS.bind(Messages.Refused_file, file, problem.kind() + " " + problem.detail()));
		case OpenedEntry.Readable(var opened) when opened.entry().eClass() != entry.eClass() -> new Refused(NLS.bind(Messages.Refused_kind, file));
		case OpenedEntry.Readable(var opened) -> compared(before, now, EntryComparison.compare(opened.entry(), OpenedEntry.detached(entry)), false);
		};
	}

	private Answer compared(String before, String now, List<org.certclinic.knowledge.compare.Difference> differences, boolean update) {
		return new Compared(new Comparison(id, before, now, differences, update));
	}
}
