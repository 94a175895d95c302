package org.certclinic.knowledge.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.knowledge.compare.RandomEdits.Edit;
import org.certclinic.knowledge.compare.RandomEdits.Kind;
import org.certclinic.knowledge.model.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for any edits; tried on the shipped entries, as they are and with what a review adds, with edits by chance from a fixed seed. */
class EntryMergePropertiesTest {
	private static final int ROUNDS = 150;
	private static final int MOST = 12;

	private static List<Entry> shipped;

	@BeforeAll
	static void read() throws IOException {
		shipped = Stream.concat(Revisions.shipped().stream(), Revisions.shipped().stream().map(Revisions::grown)).toList();
	}

	private static MergeResult merge(Entry base, Entry ours, Entry theirs) {
		return EntryMerge.merge(Optional.of(base), ours, theirs, _ -> Optional.empty());
	}

	private static Entry pick(Random random) {
		return shipped.get(random.nextInt(shipped.size()));
	}

	/** Edits that do not touch what another of them touches. */
	private static List<Edit> apart(Entry base, Random random) {
		List<Edit> chosen = new ArrayList<>();
		int wanted = 1 + random.nextInt(MOST);
		for (Edit edit : RandomEdits.all(base, random)) {
			if (chosen.size() < wanted && chosen.stream().allMatch(other -> !edit.removes(other) && !other.removes(edit))) {
				chosen.add(edit);
			}
		}
		return chosen;
	}

	/** Gives each edit to a side; who turns a list round is the one who adds to it. */
	private static Map<MergeSide, List<Edit>> dealt(List<Edit> edits, Random random) {
		Map<MergeSide, List<Edit>> dealt = new EnumMap<>(MergeSide.class);
		Set<Edit> done = new HashSet<>();
		for (Edit edit : edits) {
			MergeSide side = MergeSide.values()[random.nextInt(2)];
			edits.stream().filter(other -> other.equals(edit) || moves(edit) && moves(other) && edit.sameList(other)).filter(done::add)
					.forEach(other -> dealt.computeIfAbsent(side, _ -> new ArrayList<>()).add(other));
		}
		return dealt;
	}

	private static boolean moves(Edit edit) {
		return edit.kind() == Kind.REVERSE || edit.kind() == Kind.ADD;
	}

	private static List<Edit> of(Map<MergeSide, List<Edit>> edits, MergeSide side) {
		return edits.getOrDefault(side, List.of());
	}

	@Test
	void editsThatDoNotTouchAreAllKept() {
		for (int seed = 0; seed < ROUNDS; seed++) {
			var random = new Random(seed);
			Entry base = pick(random);
			Map<MergeSide, List<Edit>> edits = dealt(apart(base, random), random);
			Entry ours = RandomEdits.applied(base, MergeSide.OURS, of(edits, MergeSide.OURS));
			Entry theirs = RandomEdits.applied(base, MergeSide.THEIRS, of(edits, MergeSide.THEIRS));

			MergeResult result = merge(base, ours, theirs);

			String round = "seed " + seed + ", " + base.getId() + " " + result.conflicts() + edits;
			assertEquals(List.of(), result.conflicts(), round);
			assertEquals(Revisions.written(RandomEdits.applied(base, edits)), Revisions.written(result.merged().orElseThrow()), round);
		}
	}

	@Test
	void aSideThatDidNothingLosesToTheOther() {
		for (int seed = 0; seed < ROUNDS; seed++) {
			var random = new Random(seed);
			Entry base = pick(random);
			Entry edited = RandomEdits.applied(base, MergeSide.OURS, apart(base, random));
			String expected = Revisions.written(edited);

			assertEquals(expected, Revisions.written(merge(base, base, edited).merged().orElseThrow()), "theirs " + seed);
			assertEquals(expected, Revisions.written(merge(base, edited, base).merged().orElseThrow()), "ours " + seed);
			assertEquals(expected, Revisions.written(merge(base, edited, edited).merged().orElseThrow()), "both " + seed);
			assertEquals(expected, Revisions.written(merge(base, edited, Revisions.entry(expected)).merged().orElseThrow()), "again " + seed);
		}
	}

	@Test
	void anyTwoEntriesOfOneKindComeOutAsTheOneThatChanged() {
		var random = new Random(1);
		for (int round = 0; round < ROUNDS; round++) {
			Entry base = pick(random);
			Entry other = Revisions.entry(Revisions.written(pick(random)));
			if (base.eClass() == other.eClass()) {
				other.setId(base.getId());
				String expected = Revisions.written(other);

				assertEquals(expected, Revisions.written(merge(base, base, other).merged().orElseThrow()));
				assertEquals(expected, Revisions.written(merge(base, other, base).merged().orElseThrow()));
				assertEquals(expected, Revisions.written(merge(base, other, other).merged().orElseThrow()));
			}
		}
	}

	@Test
	void everyOverlapIsReportedAndEitherSideCanWin() {
		for (int seed = 0; seed < ROUNDS; seed++) {
			var random = new Random(seed);
			Entry base = pick(random);
			List<Edit> all = apart(base, random);
			List<Edit> overlapping = all.stream().filter(edit -> edit.kind() == Kind.SET || edit.kind() == Kind.REWRITE).toList();
			Map<MergeSide, List<Edit>> edits = dealt(all.stream().filter(edit -> !overlapping.contains(edit)).toList(), random);
			Entry ours = RandomEdits.applied(base, MergeSide.OURS, joined(of(edits, MergeSide.OURS), overlapping));
			Entry theirs = RandomEdits.applied(base, MergeSide.THEIRS, joined(of(edits, MergeSide.THEIRS), overlapping));

			MergeResult result = merge(base, ours, theirs);

			String round = "seed " + seed + ", " + base.getId() + edits + overlapping;
			assertEquals(overlapping.size(), result.conflicts().size(), () -> round + result.conflicts());
			assertEquals(overlapping.isEmpty(), result.merged().isPresent());
			for (MergeSide side : MergeSide.values()) {
				Map<MergeSide, List<Edit>> kept = new EnumMap<>(edits);
				kept.put(side, joined(of(edits, side), overlapping));
				assertEquals(Revisions.written(RandomEdits.applied(base, kept)),
						Revisions.written(EntryMerge.merge(Optional.of(base), ours, theirs, _ -> Optional.of(side)).merged().orElseThrow()), round);
			}
		}
	}

	@Test
	void aRemovalOfWhatTheOtherChangedIsReported() {
		int tried = 0;
		for (int seed = 0; seed < ROUNDS; seed++) {
			var random = new Random(seed);
			Entry base = pick(random);
			List<Edit> all = RandomEdits.all(base, random);
			Optional<Edit> removal = all.stream().filter(edit -> edit.kind() == Kind.REMOVE).findFirst();
			Optional<Edit> change = removal.flatMap(gone -> all.stream()
					.filter(edit -> (edit.kind() == Kind.SET || edit.kind() == Kind.REWRITE) && gone.removes(edit)).findFirst());
			if (change.isPresent()) {
				tried++;
				MergeResult result = merge(base, RandomEdits.applied(base, MergeSide.OURS, List.of(removal.get())),
						RandomEdits.applied(base, MergeSide.THEIRS, List.of(change.get())));
				assertEquals(1, result.conflicts().size(), "seed " + seed + ", " + base.getId() + removal + change);
			}
		}
		assertTrue(tried > ROUNDS / 4, () -> "hardly anything was tried");
	}

	private static List<Edit> joined(List<Edit> some, List<Edit> more) {
		List<Edit> joined = new ArrayList<>(some);
		joined.addAll(more);
		return joined;
	}
}
