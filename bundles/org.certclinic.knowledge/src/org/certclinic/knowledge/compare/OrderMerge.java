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
		Map<Optional<Part>, Part> next = new HashMap<>();
		Optional<Part> at = Optional.empty();
		for (Part part : rows.in(lead)) {
			if (left.contains(part)) {
				at = behind(at, part, next);
			}
		}
		Set<Part> placed = new HashSet<>(next.values());
		at = Optional.empty();
		for (Part part : rows.in(lead.other())) {
			if (placed.contains(part)) {
				at = Optional.of(part);
			} else if (left.contains(part)) {
				while (first == lead && next.containsKey(at) && isNew(next.get(at), lead)) {
					at = Optional.of(next.get(at));
				}
				at = behind(at, part, next);
			}
		}
		List<Part> order = new ArrayList<>();
		for (at = Optional.empty(); next.containsKey(at); at = Optional.of(next.get(at))) {
			order.add(next.get(at));
		}
		return order;
	}

	private static Optional<Part> behind(Optional<Part> place, Part part, Map<Optional<Part>, Part> next) {
		Part after = next.put(place, part);
		if (after != null) {
			next.put(Optional.of(part), after);
		}
		return Optional.of(part);
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
