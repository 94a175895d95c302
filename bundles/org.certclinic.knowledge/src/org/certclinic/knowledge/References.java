package org.certclinic.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

	private References(Map<String, List<Use>> uses) {
		this.uses = uses;
	}

	static References of(Collection<Entry> entries) {
		Map<String, List<Use>> uses = new HashMap<>();
		entries.forEach(entry -> add(uses, entry));
		return new References(uses);
	}

	/** As it is with {@code now} in the place of {@code before}. */
	References replacing(Collection<Entry> before, Collection<Entry> now) {
		Map<String, List<Use>> changed = new HashMap<>(uses);
		Set<String> touched = new LinkedHashSet<>();
		List.of(before, now).forEach(entries -> entries.forEach(entry -> touched.addAll(named(entry))));
		touched.forEach(id -> changed.put(id, new ArrayList<>(changed.getOrDefault(id, List.of()))));
		for (Entry entry : before) {
			named(entry).forEach(id -> changed.get(id).removeIf(use -> use.from() == entry));
		}
		now.forEach(entry -> add(changed, entry));
		return new References(changed);
	}

	private static void add(Map<String, List<Use>> uses, Entry entry) {
		mentions(entry, (part, named) -> uses.computeIfAbsent(named.getId(), _ -> new ArrayList<>()).add(new Use(entry, part)));
	}

	/** The ids of the entries that {@code entry} names. */
	static Set<String> named(Entry entry) {
		Set<String> ids = new LinkedHashSet<>();
		mentions(entry, (_, named) -> ids.add(named.getId()));
		return ids;
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
