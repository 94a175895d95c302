package org.certclinic.knowledge.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds which items of two lists are the same one: by what they are known by, else by all they hold, else by likeness, else by
 * standing alone in the same place.
 */
final class ListMatch {
	private static final int NONE = -1;
	/** More pairs than this are not looked at for likeness: a list of the model has a dozen items. */
	private static final int MAX_PAIRS = 40_000;

	private final EStructuralFeature feature;
	private final List<?> left;
	private final List<?> right;
	private final int[] partner;
	private final boolean[] taken;

	private ListMatch(EStructuralFeature feature, List<?> left, List<?> right) {
		this.feature = feature;
		this.left = left;
		this.right = right;
		this.partner = new int[left.size()];
		this.taken = new boolean[right.size()];
		java.util.Arrays.fill(partner, NONE);
	}

	/** For each item of {@code left} the index of the same one in {@code right}; -1 where there is none. */
	static int[] of(EStructuralFeature feature, List<?> left, List<?> right) {
		var match = new ListMatch(feature, left, right);
		match.exact();
		match.alike();
		match.alone();
		return match.partner;
	}

	/** The same, only where no doubt is possible. */
	static int[] exact(EStructuralFeature feature, List<?> left, List<?> right) {
		var match = new ListMatch(feature, left, right);
		match.exact();
		return match.partner;
	}

	private void exact() {
		equal(item -> Likeness.key(item, feature));
		equal(item -> Likeness.fixed(item, feature) ? Optional.empty() : Optional.of(Likeness.content(item)));
	}

	private void equal(Function<Object, Optional<Object>> mark) {
		Map<Object, Deque<Integer>> places = new HashMap<>();
		for (int j = 0; j < right.size(); j++) {
			int place = j;
			if (!taken[j]) {
				mark.apply(right.get(j)).ifPresent(key -> places.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(place));
			}
		}
		for (int i = 0; i < left.size(); i++) {
			if (partner[i] == NONE) {
				Integer place = mark.apply(left.get(i)).map(places::get).map(Deque::poll).orElse(null); // null: no such place left
				if (place != null) {
					pair(i, place);
				}
			}
		}
	}

	private void pair(int i, int j) {
		partner[i] = j;
		taken[j] = true;
	}

	private void alike() {
		List<Integer> open = free(left, i -> partner[i] == NONE);
		List<Integer> candidates = free(right, j -> !taken[j]);
		if ((long) open.size() * candidates.size() > MAX_PAIRS) {
			return;
		}
		record Pair(int i, int j, double likeness) {
		}
		List<Pair> pairs = new ArrayList<>();
		for (int i : open) {
			for (int j : candidates) {
				double likeness = Likeness.of(left.get(i), right.get(j));
				if (likeness >= Likeness.SAME) {
					pairs.add(new Pair(i, j, likeness));
				}
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(pair -> Math.abs(pair.i - pair.j)));
		pairs.stream().filter(pair -> partner[pair.i] == NONE && !taken[pair.j]).forEach(pair -> pair(pair.i, pair.j));
	}

	private List<Integer> free(List<?> items, java.util.function.IntPredicate unmatched) {
		return java.util.stream.IntStream.range(0, items.size()).filter(unmatched)
				.filter(place -> !Likeness.fixed(items.get(place), feature)).boxed().toList();
	}

	/** A single item that is gone and a single new one behind the same neighbour: rewritten beyond likeness. */
	private void alone() {
		Map<Integer, List<Integer>> gone = new HashMap<>();
		int before = NONE;
		for (int i = 0; i < left.size(); i++) {
			if (partner[i] == NONE) {
				gone.computeIfAbsent(before, _ -> new ArrayList<>()).add(i);
			} else {
				before = partner[i];
			}
		}
		Map<Integer, List<Integer>> come = new HashMap<>();
		before = NONE;
		for (int j = 0; j < right.size(); j++) {
			if (taken[j]) {
				before = j;
			} else {
				come.computeIfAbsent(before, _ -> new ArrayList<>()).add(j);
			}
		}
		gone.forEach((place, items) -> {
			List<Integer> others = come.getOrDefault(place, List.of());
			if (items.size() == 1 && others.size() == 1 && mayBeRewritten(left.get(items.getFirst()), right.get(others.getFirst()))) {
				pair(items.getFirst(), others.getFirst());
			}
		});
	}

	private boolean mayBeRewritten(Object old, Object other) {
		return !Likeness.fixed(old, feature) && !Likeness.fixed(other, feature)
				&& (!(old instanceof EObject a) || other instanceof EObject b && a.eClass() == b.eClass());
	}
}
