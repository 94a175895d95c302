package org.certclinic.knowledge.author;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.search.CaseIndex;
import org.certclinic.knowledge.search.CaseSearch;
import org.certclinic.knowledge.search.DraftSearch;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.knowledge.search.SearchRequest;

/** Says whether a case that is being written would be found, and what would be found before it. Thread-safe. */
public final class FoundBy {
	/** Nobody looks further down a list. */
	private static final int LIMIT = 20;

	private final CaseIndex index;
	private final CodeBook book;
	private final Supplier<LocalDate> today;
	private DraftSearch others;
	private Draft latest;
	private DraftSearch.Answers answers;

	/**
	 * @param index of the base that drafts are beside; open as long as this is used
	 * @param today decides which cases hold for outdated technology
	 */
	public FoundBy(CaseIndex index, CodeBook book, Supplier<LocalDate> today) {
		this.index = index;
		this.book = book;
		this.today = today;
	}

	/**
	 * What a query finds.
	 *
	 * @param hits the best cases, the draft among them if it answers
	 * @param rank the draft's place among them, 1 for the first
	 */
	public record Answer(String query, List<Hit> hits, OptionalInt rank) {
		public Answer {
			Objects.requireNonNull(query, "query");
			Objects.requireNonNull(rank, "rank");
			hits = List.copyOf(hits);
		}

		/** Why the draft answers, and how well. */
		public Optional<Hit> hit() {
			return rank.isPresent() ? Optional.of(hits.get(rank.getAsInt() - 1)) : Optional.empty();
		}
	}

	/** Searches the whole base, with the draft in the place of its older state. */
	public Answer ask(Draft draft, String query) {
		List<Hit> hits = search(draft).search(SearchRequest.of(query, LIMIT)).hits();
		OptionalInt place = IntStream.range(0, hits.size()).filter(i -> hits.get(i).id().equals(draft.entry().getId())).findFirst();
		return new Answer(query, hits, place.isPresent() ? OptionalInt.of(place.getAsInt() + 1) : OptionalInt.empty());
	}

	/**
	 * The search over the base as it would be with the draft.
	 *
	 * @throws IllegalArgumentException for a cause or remedy
	 */
	public CaseSearch search(Draft draft) {
		return answers(draft).search();
	}

	/**
	 * The cases that findings point to, in the base as it would be with the draft.
	 *
	 * @throws IllegalArgumentException for a cause or remedy
	 */
	public CaseDirectory findings(Draft draft) {
		return answers(draft).findings();
	}

	private synchronized DraftSearch.Answers answers(Draft draft) {
		if (!(draft.entry() instanceof Case item)) {
			throw new IllegalArgumentException("no case: " + draft.entry().getId());
		}
		if (others == null || !others.id().equals(item.getId())) {
			others = new DraftSearch(index, item.getId(), draft.base().findCase(item.getId()), book, today);
			latest = null;
		}
		if (latest != draft) {
			answers = others.with(item);
			latest = draft;
		}
		return answers;
	}
}
