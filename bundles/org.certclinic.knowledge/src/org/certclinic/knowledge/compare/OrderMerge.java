package org.certclinic.knowledge.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.compare.Alignment.Rows;
import org.certclinic.knowledge.model.KnowledgePackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts the items of a merged list in order: as the side has it that moved some, new ones behind what stood before them. */
final class OrderMerge {
	private final MergeLog log;
	private final Part owner;
	private final EStructuralFeature feature;
	private final Rows rows;

	OrderMerge(MergeLog log, Part owner, EStructuralFeature feature, Rows rows) {
		this.log = log;
		this.owner = owner;
		this.feature = feature;
		this.rows = rows;
	}

	/** The parts that are left, in order. */
	List<Part> order(Set<Part> left) {
		Revision lead = lead();
		Revision first = first();
		List<Part> order = new ArrayList<>(rows.in(lead).stream().filter(left::contains).toList());
		Set<Part> placed = new HashSet<>(order);
		int place = 0;
		Map<Part, Integer> places = places(order);
		for (Part part : rows.in(lead.other())) {
			if (placed.contains(part)) {
				place = places.get(part) + 1;
			} else if (left.contains(part)) {
				while (first == lead && place < order.size() && isNew(order.get(place), lead)) {
					place++;
				}
				order.add(place++, part);
				placed.add(part);
				places = places(order);
			}
		}
		return order;
	}

	private static Map<Part, Integer> places(List<Part> order) {
		Map<Part, Integer> places = new HashMap<>();
		order.forEach(part -> places.put(part, places.size()));
		return places;
	}

	/** The side whose order counts. */
	private Revision lead() {
		Predicate<Part> shared = part -> part.ours().isPresent() && part.theirs().isPresent();
		if (sequence(Revision.OURS, shared).equals(sequence(Revision.THEIRS, shared))) {
			return Revision.OURS;
		}
		Predicate<Part> old = shared.and(part -> part.base().isPresent());
		List<Part> before = sequence(Revision.BASE, old);
		boolean ours = !sequence(Revision.OURS, old).equals(before);
		boolean theirs = !sequence(Revision.THEIRS, old).equals(before);
		if (ours == theirs) {
			return log.conflict(PartWords.place(owner, feature), told("side.order", Revision.OURS, shared),
					told("side.order", Revision.THEIRS, shared));
		}
		return ours ? Revision.OURS : Revision.THEIRS;
	}

	/** The side whose new items come first where both put some in one place. Steps are taken in turn: there it matters. */
	private Revision first() {
		if (feature != KnowledgePackage.Literals.REMEDY__STEPS) {
			return Revision.OURS;
		}
		Map<Optional<Part>, List<Part>> ours = news(Revision.OURS);
		Map<Optional<Part>, List<Part>> theirs = news(Revision.THEIRS);
		Set<Part> clashing = new LinkedHashSet<>();
		ours.keySet().stream().filter(theirs::containsKey).forEach(anchor -> {
			clashing.addAll(ours.get(anchor));
			clashing.addAll(theirs.get(anchor));
		});
		return clashing.isEmpty() ? Revision.OURS
				: log.conflict(PartWords.place(owner, feature), told("side.inserted", Revision.OURS, clashing::contains),
						told("side.inserted", Revision.THEIRS, clashing::contains));
	}

	/** New items of one side by what stands before them. */
	private Map<Optional<Part>, List<Part>> news(Revision side) {
		Map<Optional<Part>, List<Part>> news = new HashMap<>();
		Optional<Part> anchor = Optional.empty();
		for (Part part : rows.in(side)) {
			if (isNew(part, side)) {
				news.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(part);
			} else if (part.in(side.other()).isPresent()) {
				anchor = Optional.of(part);
			}
		}
		return news;
	}

	private static boolean isNew(Part part, Revision side) {
		return part.in(side).isPresent() && part.in(side.other()).isEmpty() && part.base().isEmpty();
	}

	private List<Part> sequence(Revision revision, Predicate<Part> which) {
		return rows.in(revision).stream().filter(which).toList();
	}

	private BilingualText told(String key, Revision revision, Predicate<Part> which) {
		return PartWords.text(key, PartWords.list(sequence(revision, which).stream()
				.map(part -> PartWords.item(part.in(revision).orElseThrow(), feature)).toList()));
	}
}
