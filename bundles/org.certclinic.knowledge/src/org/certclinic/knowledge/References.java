package org.certclinic.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EObject;

/** Which entries of a base name which. */
public final class References {

	/** A mention of another entry: the entry that names it, and the part that does. */
	public record Use(Entry from, EObject where) {
	}

	/** By the id of what is named. */
	private final Map<String, List<Use>> uses;
	/** The ids that each entry names, so that it need not be looked through again. */
	private final Map<Entry, Set<String>> named;

	private References(Map<String, List<Use>> uses, Map<Entry, Set<String>> named) {
		this.uses = uses;
		this.named = named;
	}

	static References of(Collection<Entry> entries) {
		var references = new References(new HashMap<>(), new HashMap<>());
		entries.forEach(references::add);
		return references;
	}

	/** As it is with {@code now} in the place of {@code before}. */
	References replacing(Collection<Entry> before, Collection<Entry> now) {
		var changed = new References(new HashMap<>(uses), new HashMap<>(named));
		Set<Entry> gone = new HashSet<>(before);
		Set<String> touched = new LinkedHashSet<>();
		gone.forEach(entry -> touched.addAll(Objects.requireNonNullElse(changed.named.remove(entry), Set.of())));
		var own = of(List.copyOf(now));
		touched.addAll(own.uses.keySet());
		for (String id : touched) {
			List<Use> left = new ArrayList<>(uses.getOrDefault(id, List.of()));
			left.removeIf(use -> gone.contains(use.from()));
			left.addAll(own.uses.getOrDefault(id, List.of()));
			changed.uses.put(id, left);
		}
		changed.named.putAll(own.named);
		return changed;
	}

	private void add(Entry entry) {
		Set<String> ids = new LinkedHashSet<>();
		mentions(entry, (part, target) -> {
			uses.computeIfAbsent(target.getId(), _ -> new ArrayList<>()).add(new Use(entry, part));
			ids.add(target.getId());
		});
		named.put(entry, ids);
	}

	private static void mentions(Entry entry, BiConsumer<EObject, Entry> sink) {
		mentions((EObject) entry, sink);
		entry.eAllContents().forEachRemaining(part -> mentions(part, sink));
	}

	private static void mentions(EObject part, BiConsumer<EObject, Entry> sink) {
		for (EObject target : part.eCrossReferences()) {
			if (target instanceof Entry named) {
				sink.accept(part, named);
			}
		}
	}

	/** The places in other entries that name {@code entry}. */
	public List<Use> to(Entry entry) {
		return uses.getOrDefault(entry.getId(), List.of()).stream()
				.filter(use -> !use.from().getId().equals(entry.getId())).toList();
	}
}
