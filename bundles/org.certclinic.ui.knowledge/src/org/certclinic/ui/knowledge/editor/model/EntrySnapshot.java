package org.certclinic.ui.knowledge.editor.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An entry and those that are written along with it as they were at one moment. Any thread may read it. */
public final class EntrySnapshot {
	private static final URI ELSEWHERE = URI.createURI("kb:/");

	private final Filed main;
	private final List<Filed> others;
	private Optional<Linked> latest = Optional.empty();

	/** An entry, and where it will be saved. */
	record Filed(Entry entry, Path file) {
		Filed {
			Objects.requireNonNull(entry, "entry");
			Objects.requireNonNull(file, "file");
		}

		Filed copy() {
			return new Filed(EcoreUtil.copy(entry), file);
		}
	}

	/** @param others what is referred to before what refers to it */
	EntrySnapshot(Filed main, List<Filed> others) {
		this.main = main.copy();
		this.others = others.stream().map(Filed::copy).toList();
	}

	private record Linked(KnowledgeBase base, Draft draft) {
	}

	/**
	 * The entry, linked with {@code base} and what is written along; the same one for all who ask. With a large base this takes longer
	 * than a key may.
	 */
	public synchronized Draft draft(KnowledgeBase base) {
		if (latest.filter(known -> known.base == base).isEmpty()) {
			latest = Optional.of(new Linked(base, linked(base)));
		}
		return latest.orElseThrow().draft;
	}

	private Draft linked(KnowledgeBase base) {
		KnowledgeBase around = base;
		for (Filed other : others) {
			around = around.with(elsewhere(Draft.of(around, other.entry, other.file).entry()), other.file);
		}
		return Draft.of(around, main.entry, main.file);
	}

	/** In a file of its own: what is in none is written as a part of the file that names it. */
	private static Entry elsewhere(Entry entry) {
		new ResourceImpl(ELSEWHERE).getContents().add(entry);
		return entry;
	}
}
