package org.certclinic.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A loaded and linked snapshot of one or several knowledge bases. Its entries must not be changed: many threads read them.
 */
public final class KnowledgeBase {
	/** Folders that sort a base's entries by their kind. */
	private static final Set<String> KIND_FOLDERS = Set.of("cases", "causes", "remedies");

	private final List<Path> layers;
	private final Map<String, LayeredEntry> entries;
	private final List<Case> cases;
	private final List<LintFinding> problems;
	private final List<ReadFile> files;
	private Map<Entry, Set<Case>> users;
	private References references;

	KnowledgeBase(List<Path> layers, Map<String, LayeredEntry> entries, List<LintFinding> problems, List<ReadFile> files) {
		this.files = List.copyOf(files);
		this.layers = List.copyOf(layers);
		this.entries = new LinkedHashMap<>(entries);
		this.problems = List.copyOf(problems);
		this.cases = entries.values().stream().map(LayeredEntry::entry).filter(Case.class::isInstance).map(Case.class::cast)
				.sorted(Comparator.comparing(Case::getId)).toList();
	}

	/** A base without any entry. */
	public static KnowledgeBase empty() {
		return new KnowledgeBase(List.of(), Map.of(), List.of(), List.of());
	}

	/** All cases, by id. */
	public List<Case> cases() {
		return cases;
	}

	/** The folders it was loaded from; entries of later ones may override those of earlier ones. */
	public List<Path> layers() {
		return layers;
	}

	/** All entries: cases, causes and remedies. Those that are overridden are not among them. */
	public List<Entry> entries() {
		return entries.values().stream().map(LayeredEntry::entry).toList();
	}

	/** The case, cause or remedy with this id. */
	public Optional<Entry> find(String id) {
		return Optional.ofNullable(entries.get(id)).map(LayeredEntry::entry);
	}

	/** Where the entry with this id comes from, and what it overrides. */
	public Optional<LayeredEntry> layered(String id) {
		return Optional.ofNullable(entries.get(id));
	}

	/** The case with this id. */
	public Optional<Case> findCase(String id) {
		return find(id).filter(Case.class::isInstance).map(Case.class::cast);
	}

	/** The file an entry was read from. */
	public Path file(Entry entry) {
		return entries.get(entry.getId()).file();
	}

	/** The folder of the knowledge base an entry belongs to; where a picture's path starts. */
	public Path folder(Entry entry) {
		Path folder = file(entry).toAbsolutePath().getParent();
		while (KIND_FOLDERS.contains(String.valueOf(folder.getFileName())) && folder.getParent() != null) {
			folder = folder.getParent();
		}
		return folder;
	}

	/** What was wrong with files while loading; what these files hold is not part of the base. */
	public List<LintFinding> problems() {
		return problems;
	}

	/** The files it was loaded from, as they were; none of a base that is not saved. */
	List<ReadFile> files() {
		return files;
	}

	/** What is to be remembered of its files. */
	List<FileNote> notes() {
		return files.stream().map(ReadFile::note).toList();
	}

	/** Cases that name the cause or remedy, directly or through a cause. */
	public Set<Case> users(Entry part) {
		return users().getOrDefault(part, Set.of());
	}

	private synchronized Map<Entry, Set<Case>> users() {
		if (users == null) {
			users = new HashMap<>();
			for (Case item : cases) {
				parts(item).forEach(part -> users.computeIfAbsent(part, _ -> new LinkedHashSet<>()).add(item));
			}
		}
		return users;
	}

	/** Which entries name which. The first call looks through all of them. */
	public synchronized References references() {
		if (references == null) {
			references = References.of(entries());
		}
		return references;
	}

	/**
	 * This base as it would be with {@code entry} saved as {@code file}, in the place of the entry with its id or as a new one.
	 * The entries that name it are copies that lead to the new one; all else is shared with this base.
	 *
	 * @param entry linked to entries of this base
	 */
	public KnowledgeBase with(Entry entry, Path file) {
		Optional<Entry> old = find(entry.getId());
		Map<String, LayeredEntry> changed = new LinkedHashMap<>();
		old.ifPresent(replaced -> references().to(replaced).stream().map(References.Use::from).distinct()
				.forEach(user -> changed.put(user.getId(), entries.get(user.getId()).with(led(user, replaced, entry)))));
		changed.put(entry.getId(), saved(entry, file));
		Map<String, LayeredEntry> all = new LinkedHashMap<>(entries);
		all.putAll(changed);
		var base = new KnowledgeBase(layers, all,
				problems.stream().filter(problem -> !problem.entry().equals(Optional.of(entry.getId()))).toList(),
				List.of());
		base.references = references().replacing(changed.keySet().stream().flatMap(id -> find(id).stream()).toList(),
				changed.values().stream().map(LayeredEntry::entry).toList());
		return base;
	}

	private LayeredEntry saved(Entry entry, Path file) {
		Optional<LayeredEntry> old = layered(entry.getId());
		boolean overrides = overrides(entry, file);
		int layer = old.isPresent() && !overrides ? old.get().layer() : layer(file);
		return new LayeredEntry(entry, file, layer, overrides ? old : old.flatMap(LayeredEntry::below));
	}

	/** Whether {@code entry}, saved as {@code file}, would override the one that has its id now. */
	public boolean overrides(Entry entry, Path file) {
		return layered(entry.getId()).filter(old -> old.yieldsTo(entry, layer(file))).isPresent();
	}

	/** The layer of a file: the last that has it, or the last of all. */
	private int layer(Path file) {
		Path place = file.toAbsolutePath().normalize();
		for (int i = layers.size() - 1; i > 0; i--) {
			if (place.startsWith(layers.get(i).toAbsolutePath().normalize())) {
				return i;
			}
		}
		boolean first = !layers.isEmpty() && place.startsWith(layers.getFirst().toAbsolutePath().normalize());
		return first ? 0 : Math.max(0, layers.size() - 1);
	}

	/** A copy of {@code user} that names {@code now} where it named {@code before}. */
	private static Entry led(Entry user, Entry before, Entry now) {
		Entry copy = EcoreUtil.copy(user);
		EcoreUtil.UsageCrossReferencer.find(before, copy).forEach(use -> {
			if (use.getEStructuralFeature().getEType().isInstance(now)) {
				EcoreUtil.replace(use, before, now);
			} else {
				EcoreUtil.remove(use, before);
			}
		});
		return copy;
	}

	/** Other cases that share causes or remedies with this one, most shared parts first. */
	public List<Case> related(Case item) {
		Map<Case, Double> weights = new LinkedHashMap<>();
		for (Entry part : parts(item)) {
			Set<Case> sharing = users(part);
			double weight = (part instanceof Cause ? 2.0 : 1.0) / sharing.size(); // what all share tells nothing
			sharing.stream().filter(other -> other != item).forEach(other -> weights.merge(other, weight, Double::sum));
		}
		return weights.entrySet().stream()
				.sorted(Map.Entry.<Case, Double>comparingByValue().reversed()
						.thenComparing(entry -> entry.getKey().getId()))
				.map(Map.Entry::getKey).toList();
	}

	private static Set<Entry> parts(Case item) {
		Set<Entry> parts = new LinkedHashSet<>();
		List<Remedy> remedies = new ArrayList<>(item.getRemedies());
		for (PossibleCause possible : item.getCauses()) {
			Cause cause = possible.getCause();
			if (cause != null) { // taken out while linking: the file named a cause that does not exist
				parts.add(cause);
				remedies.addAll(cause.getRemedies());
			}
		}
		parts.addAll(remedies);
		return parts;
	}
}
