package org.certclinic.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.Problem;
import org.certclinic.net.FetchPlan;
import org.certclinic.net.FetchPlanner;
import org.certclinic.net.Fetched;
import org.certclinic.net.Fetcher;

/**
 * Fetches what a chain lacks from where its certificates say: issuers first, then, for a path that reaches an anchor, what tells of
 * revocation. Hosts and addresses are shown before anything is sent, and nothing is sent until somebody agrees.
 */
final class ChainFetch {
	private static final String FETCH = "fetch";
	private static final String YES = "yes";
	private static final String STANDARD_INPUT = "-";
	private static final String ISSUERS = "issuers";
	private static final String LISTS = "crls";
	private static final String RESPONSES = "ocsp";
	private static final List<String> KINDS = List.of(ISSUERS, LISTS, RESPONSES);
	/** An issuer may lack its own; no chain in use is longer. */
	private static final int MAX_ROUNDS = 6;

	private final Set<String> kinds;
	private final FetchConsent consent;
	private final FetchPlanner planner = new FetchPlanner();

	private ChainFetch(Set<String> kinds, FetchConsent consent) {
		this.kinds = kinds;
		this.consent = consent;
	}

	/**
	 * What came of it.
	 *
	 * @param heap     all there is to judge by now
	 * @param chain    judged by that
	 * @param fetched  what each address gave
	 * @param problems addresses that were named but not asked
	 */
	record Outcome(ChainHeap heap, ChainEvidence chain, List<Fetched> fetched, List<Problem> problems) {
		/** For JSON: each address that was asked, with its problem if it has one; then what was not asked. */
		List<Map<String, Object>> fields(Function<Problem, Map<String, Object>> telling) {
			return Stream.concat(
					fetched.stream().map(one -> JsonFields.of("url", one.item().address().toString(), "problem", one.problem().map(telling))),
					problems.stream().map(problem -> JsonFields.of("problem", telling.apply(problem)))).toList();
		}
	}

	/** Adds {@code --fetch} and {@code --yes}. */
	static Options addOptions(Options options, Messages messages) {
		return options.addOption(Option.builder().longOpt(FETCH).hasArg().optionalArg(true).argName("issuers,crls,ocsp")
				.desc(messages.text("chain.option.fetch")).get()).addOption(Option.builder().longOpt(YES).desc(messages.text("chain.option.yes")).get());
	}

	static boolean isAsked(CommandLine line) {
		return line.hasOption(FETCH);
	}

	/** The operands; behind {@code --fetch} may stand what to fetch, or already the first of them. */
	static List<String> operands(CommandLine line, List<String> operands) {
		Optional<String> operand = Optional.ofNullable(line.getOptionValue(FETCH)).filter(value -> kinds(value).isEmpty());
		List<String> all = new ArrayList<>(operand.stream().toList());
		all.addAll(operands);
		return all;
	}

	/** @param operands those files that are read */
	static ChainFetch of(CommandLine line, List<String> operands, Console console, Messages messages) throws UsageException {
		boolean answers = console.keyboard().getAsBoolean() && !operands.contains(STANDARD_INPUT);
		if (!line.hasOption(YES) && !answers) {
			throw new UsageException(messages.text("chain.fetch.nobody"));
		}
		Set<String> kinds = Optional.ofNullable(line.getOptionValue(FETCH)).flatMap(ChainFetch::kinds).orElse(Set.copyOf(KINDS));
		return new ChainFetch(kinds, new FetchConsent(console, messages, line.hasOption(YES)));
	}

	/** Nothing where the text is no list of what can be fetched. */
	private static Optional<Set<String>> kinds(String text) {
		List<String> named = Arrays.asList(text.split(",", -1));
		return KINDS.containsAll(named) ? Optional.of(new HashSet<>(named)) : Optional.empty();
	}

	/** Judges, fetches what is lacking, and judges again, until nothing more can be had. */
	Outcome run(ChainHeap given, Function<ChainHeap, ChainEvidence> judge) {
		ChainHeap heap = given;
		ChainEvidence chain = judge.apply(heap);
		List<Fetched> fetched = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		Set<Object> asked = new HashSet<>();
		for (int round = 0; round < MAX_ROUNDS; round++) {
			FetchPlan whole = plan(chain.best());
			whole.problems().stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
			var plan = new FetchPlan(whole.items().stream().filter(item -> asked.add(List.of(item.address(), item.request()))).toList(), List.of());
			if (plan.isEmpty() || !consent.to(plan)) {
				break;
			}
			List<Fetched> came = new Fetcher().fetch(plan, () -> false);
			fetched.addAll(came);
			for (Fetched one : came) {
				heap = one.problem().isPresent() ? heap : heap.with(ChainHeap.of(one.found()));
			}
			chain = judge.apply(heap);
		}
		consent.report(fetched, problems);
		return new Outcome(heap, chain, fetched, problems);
	}

	/** Revocation is judged of whole paths only. */
	private FetchPlan plan(ChainPath path) {
		FetchPlan plan = new FetchPlan(List.of(), List.of());
		if (!path.anchored()) {
			return kinds.contains(ISSUERS) ? planner.issuer(path) : plan;
		}
		if (kinds.contains(LISTS)) {
			plan = plan.with(planner.lists(path));
		}
		return kinds.contains(RESPONSES) ? plan.with(planner.responses(path)) : plan;
	}
}
