package org.certclinic.knowledge.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.compare.Alignment.Rows;
import org.certclinic.knowledge.compare.Difference.Kind;
import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says what differs between two revisions of an entry: what was added, removed, changed and moved, whatever its files look like. */
public final class EntryComparison {
	private static final BilingualText NOTHING = BilingualText.same("");

	private final List<Difference> differences = new ArrayList<>();
	private final Alignment alignment;

	private EntryComparison(Alignment alignment) {
		this.alignment = alignment;
	}

	/**
	 * The differences in the model's order; none where the two would be written alike.
	 *
	 * @throws IllegalArgumentException where one is a case and the other a cause or remedy
	 */
	public static List<Difference> compare(Entry old, Entry current) {
		if (old.eClass() != current.eClass()) {
			throw new IllegalArgumentException(old.eClass().getName() + " and " + current.eClass().getName());
		}
		var comparison = new EntryComparison(new Alignment(Optional.of(old), Optional.of(current), Optional.empty()));
		comparison.compare(comparison.alignment.root());
		return List.copyOf(comparison.differences);
	}

	private void compare(Part part) {
		EObject old = part.object(Revision.BASE).orElseThrow();
		EObject current = part.object(Revision.OURS).orElseThrow();
		if (old.eClass() != current.eClass()) {
			BilingualText place = PartWords.place(part);
			BilingualText before = PartWords.kind(old.eClass());
			BilingualText now = PartWords.kind(current.eClass());
			add(Kind.CHANGED, place, PartWords.text("changed", place, before, now), before, now);
		}
		for (EStructuralFeature feature : Features.of(part.objects())) {
			if (feature.isMany()) {
				compareList(part, feature);
			} else if (Features.contains(feature)) {
				alignment.single(part, feature).ifPresent(this::comparePart);
			} else {
				compareValue(PartWords.place(part, feature), Features.value(old, feature), Features.value(current, feature));
			}
		}
	}

	private void comparePart(Part part) {
		if (part.base().isPresent() && part.ours().isPresent()) {
			if (part.object(Revision.BASE).filter(object -> alignment.part(object) == part).isPresent()) {
				compare(part);
			} else {
				compareValue(PartWords.place(part), part.base(), part.ours());
			}
			return;
		}
		BilingualText place = PartWords.place(part);
		boolean added = part.ours().isPresent();
		BilingualText whole = PartWords.whole(part);
		BilingualText full = PartWords.full(part.any());
		add(added ? Kind.ADDED : Kind.REMOVED, place, PartWords.text(added ? "added" : "removed", whole), added ? NOTHING : full, added ? full : NOTHING);
	}

	private void compareValue(BilingualText place, Optional<Object> old, Optional<Object> current) {
		if (!Objects.equals(old.map(alignment::same), current.map(alignment::same))) {
			add(Kind.CHANGED, place, PartWords.text("changed", place, words(old), words(current)), old.map(PartWords::full).orElse(NOTHING),
					current.map(PartWords::full).orElse(NOTHING));
		}
	}

	private static BilingualText words(Optional<Object> value) {
		return value.map(PartWords::value).orElse(PartWords.text("nothing"));
	}

	private void compareList(Part owner, EStructuralFeature feature) {
		Rows rows = alignment.rows(owner, feature);
		rows.all().forEach(this::comparePart);
		List<Part> old = rows.in(Revision.BASE).stream().filter(part -> part.ours().isPresent()).toList();
		List<Part> current = rows.in(Revision.OURS).stream().filter(part -> part.base().isPresent()).toList();
		if (!old.equals(current)) {
			BilingualText place = PartWords.place(owner, feature);
			add(Kind.MOVED, place, PartWords.text("moved", place, PartWords.list(current.stream()
					.map(part -> PartWords.item(part.ours().orElseThrow(), feature)).toList())), NOTHING, NOTHING);
		}
	}

	private void add(Kind kind, BilingualText place, BilingualText text, BilingualText before, BilingualText now) {
		differences.add(new Difference(kind, place, text, before, now));
	}
}
