package org.certclinic.knowledge.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is the same thing in the revisions of one entry. */
final class Alignment {
	/** A list's parts in each revision's own order. */
	record Rows(Map<Revision, List<Part>> byRevision) {
		List<Part> in(Revision revision) {
			return byRevision.get(revision);
		}

		/** All parts, those of the base first. */
		List<Part> all() {
			return Stream.of(Revision.values()).flatMap(revision -> in(revision).stream()).distinct().toList();
		}
	}

	private record Place(Part owner, EStructuralFeature feature) {
	}

	private final Map<EObject, Part> parts = new IdentityHashMap<>();
	private final Map<Place, Rows> rows = new HashMap<>();
	private final Map<Place, Part> singles = new HashMap<>();
	private final Part root;

	/** The revisions must hold one entry, or none. */
	Alignment(Optional<Entry> base, Optional<Entry> ours, Optional<Entry> theirs) {
		root = align(Optional.empty(), Optional.empty(), base, ours, theirs);
	}

	Part root() {
		return root;
	}

	/** The list's parts. */
	Rows rows(Part owner, EStructuralFeature list) {
		return rows.get(new Place(owner, list));
	}

	/** The part in a place for one; empty where no revision has it. */
	Optional<Part> single(Part owner, EStructuralFeature feature) {
		return Optional.ofNullable(singles.get(new Place(owner, feature)));
	}

	/** The part an object of any revision belongs to. */
	Part part(EObject object) {
		return parts.get(object);
	}

	/** What two values are compared by: steps by the part they are, other references by what they name, all else by itself. */
	Object same(Object value) {
		return value instanceof EObject target && parts.containsKey(target) ? parts.get(target) : Features.plain(value);
	}

	/** Whether an object holds the same in both revisions, parts and their order included. */
	boolean equal(EObject left, EObject right) {
		return left.eClass() == right.eClass() && left.eClass().getEAllStructuralFeatures().stream()
				.allMatch(feature -> equal(values(left, feature), values(right, feature), Features.contains(feature)));
	}

	private boolean equal(List<?> left, List<?> right, boolean contained) {
		if (left.size() != right.size()) {
			return false;
		}
		for (int i = 0; i < left.size(); i++) {
			if (contained ? !equal((EObject) left.get(i), (EObject) right.get(i))
					: !Objects.equals(same(left.get(i)), same(right.get(i)))) {
				return false;
			}
		}
		return true;
	}

	private static List<?> values(EObject object, EStructuralFeature feature) {
		return feature.isMany() ? Features.list(object, feature) : Features.value(object, feature).stream().toList();
	}

	private Part align(Optional<Part> owner, Optional<EStructuralFeature> feature, Optional<?> base, Optional<?> ours,
			Optional<?> theirs) {
		var part = new Part(owner, feature, base.map(Function.identity()), ours.map(Function.identity()),
				theirs.map(Function.identity()));
		boolean contained = feature.isEmpty() || Features.contains(feature.get());
		if (contained) {
			part.objects().forEach(object -> parts.put(object, part));
			for (EStructuralFeature inner : Features.of(part.objects())) {
				if (inner.isMany()) {
					alignList(part, inner);
				} else if (Features.contains(inner)) {
					alignSingle(part, inner);
				}
			}
		}
		return part;
	}

	private void alignSingle(Part owner, EStructuralFeature feature) {
		Function<Revision, Optional<Object>> value = revision -> owner.object(revision)
				.flatMap(object -> Features.value(object, feature));
		if (Stream.of(Revision.values()).anyMatch(revision -> value.apply(revision).isPresent())) {
			singles.put(new Place(owner, feature), align(Optional.of(owner), Optional.of(feature),
					value.apply(Revision.BASE), value.apply(Revision.OURS), value.apply(Revision.THEIRS)));
		}
	}

	private void alignList(Part owner, EStructuralFeature feature) {
		Function<Revision, List<?>> values = revision -> owner.object(revision).<List<?>>map(object -> Features.list(object, feature))
				.orElse(List.of());
		List<?> base = values.apply(Revision.BASE);
		List<?> ours = values.apply(Revision.OURS);
		List<?> theirs = values.apply(Revision.THEIRS);
		var ofOurs = new Part[ours.size()];
		var ofTheirs = new Part[theirs.size()];
		int[] inOurs = ListMatch.of(feature, base, ours);
		int[] inTheirs = ListMatch.of(feature, base, theirs);
		List<Part> ofBase = new ArrayList<>();
		for (int i = 0; i < base.size(); i++) {
			Part part = align(Optional.of(owner), Optional.of(feature), Optional.of(base.get(i)), item(ours, inOurs[i]),
					item(theirs, inTheirs[i]));
			ofBase.add(part);
			place(ofOurs, inOurs[i], part);
			place(ofTheirs, inTheirs[i], part);
		}
		alignNew(owner, feature, ours, theirs, ofOurs, ofTheirs);
		var lists = new EnumMap<Revision, List<Part>>(Revision.class);
		lists.put(Revision.BASE, ofBase);
		lists.put(Revision.OURS, List.of(ofOurs));
		lists.put(Revision.THEIRS, List.of(ofTheirs));
		rows.put(new Place(owner, feature), new Rows(lists));
	}

	/** What is not in the base: the same on both sides where there is no doubt, or where nothing of the owner is in the base. */
	private void alignNew(Part owner, EStructuralFeature feature, List<?> ours, List<?> theirs, Part[] ofOurs, Part[] ofTheirs) {
		List<Integer> newOurs = free(ofOurs);
		List<Integer> newTheirs = free(ofTheirs);
		List<?> left = newOurs.stream().map(ours::get).toList();
		List<?> right = newTheirs.stream().map(theirs::get).toList();
		int[] match = owner.base().isPresent() ? ListMatch.exact(feature, left, right) : ListMatch.of(feature, left, right);
		for (int i = 0; i < left.size(); i++) {
			Part part = align(Optional.of(owner), Optional.of(feature), Optional.empty(), Optional.of(left.get(i)), item(right, match[i]));
			ofOurs[newOurs.get(i)] = part;
			if (match[i] >= 0) {
				ofTheirs[newTheirs.get(match[i])] = part;
			}
		}
		for (int j : free(ofTheirs)) {
			ofTheirs[j] = align(Optional.of(owner), Optional.of(feature), Optional.empty(), Optional.empty(), Optional.of(theirs.get(j)));
		}
	}

	private static List<Integer> free(Part[] places) {
		return java.util.stream.IntStream.range(0, places.length).filter(i -> places[i] == null).boxed().toList();
	}

	private static Optional<?> item(List<?> list, int place) {
		return place < 0 ? Optional.empty() : Optional.of(list.get(place));
	}

	private static void place(Part[] places, int place, Part part) {
		if (place >= 0) {
			places[place] = part;
		}
	}
}
