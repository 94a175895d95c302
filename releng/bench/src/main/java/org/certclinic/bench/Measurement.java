package org.certclinic.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.certclinic.bench.Query.Kind;
import org.certclinic.knowledge.model.Case;

/** One engine's figures. A query's time is the median of its rounds, so that other work on the machine tells little. */
final class Measurement {
	private final Engine engine;
	private final List<Query> queries;
	private final CaseGenerator cases;
	private final long[][] nanos;
	private final List<List<String>> answers = new ArrayList<>();
	private double indexSeconds;
	private double indexMegabytes;
	private double heapMegabytes;

	Measurement(Engine engine, List<Query> queries, CaseGenerator cases, int rounds) {
		this.engine = engine;
		this.queries = queries;
		this.cases = cases;
		this.nanos = new long[queries.size()][rounds];
	}

	void index(Path folder, int size) throws Exception {
		long before = usedHeap();
		long start = System.nanoTime();
		engine.index(folder, () -> IntStream.range(0, size).mapToObj(cases::at).iterator());
		indexSeconds = (System.nanoTime() - start) / 1e9;
		heapMegabytes = (usedHeap() - before) / 1e6;
		indexMegabytes = bytes(folder) / 1e6;
	}

	/** Searches all queries once; the time is not kept. */
	void warmUp() throws Exception {
		for (Query query : queries) {
			engine.search(query);
		}
	}

	void run(int round) throws Exception {
		answers.clear();
		for (int i = 0; i < nanos.length; i++) {
			long start = System.nanoTime();
			List<String> answer = engine.search(queries.get(i));
			nanos[i][round] = System.nanoTime() - start;
			answers.add(answer);
		}
	}

	/** Milliseconds that this share of the queries does not exceed. */
	double percentile(double share) {
		return percentile(share, IntStream.range(0, nanos.length));
	}

	double percentile(double share, Kind kind) {
		return percentile(share, IntStream.range(0, nanos.length).filter(i -> queries.get(i).kind() == kind));
	}

	private double percentile(double share, IntStream of) {
		long[] medians = of.mapToLong(i -> {
			long[] times = nanos[i].clone();
			Arrays.sort(times);
			return times[times.length / 2];
		}).sorted().toArray();
		return medians[(int) Math.ceil(share * medians.length) - 1] / 1e6;
	}

	/**
	 * The percentage of the queries of these kinds that found the case they were made from, or another that contains them
	 * letter by letter, among the first ten.
	 */
	double found(Set<Kind> kinds) {
		int all = 0;
		int found = 0;
		for (int i = 0; i < nanos.length; i++) {
			Query query = queries.get(i);
			if (kinds.contains(query.kind())) {
				all++;
				found += answers.get(i).stream().mapToInt(CaseGenerator::number).anyMatch(number -> isRight(query, number)) ? 1 : 0;
			}
		}
		return 100.0 * found / all;
	}

	private boolean isRight(Query query, int number) {
		return number == query.planted() || query.literal() && query.occursIn(cases.at(number));
	}

	String name() {
		return engine.name();
	}

	double indexSeconds() {
		return indexSeconds;
	}

	double indexMegabytes() {
		return indexMegabytes;
	}

	double heapMegabytes() {
		return heapMegabytes;
	}

	private static long usedHeap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static long bytes(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}
}
