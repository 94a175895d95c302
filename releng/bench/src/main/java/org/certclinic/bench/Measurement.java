package org.certclinic.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
		for (int i = 0; i < nanos.length; i++) {
			long start = System.nanoTime();
			engine.search(queries.get(i));
			nanos[i][round] = System.nanoTime() - start;
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
	 * Share of the queries of each kind that find the case they were made from, or another that contains them letter by
	 * letter, among the first ten.
	 */
	Map<Kind, Double> found() throws Exception {
		Map<Kind, Double> shares = new EnumMap<>(Kind.class);
		for (Query query : queries) {
			boolean found = false;
			for (String id : engine.search(query)) {
				int number = CaseGenerator.number(id);
				Case item = cases.at(number);
				found |= number == query.planted() || query.literal() && query.occursIn(item);
			}
			shares.merge(query.kind(), found ? 1.0 / query.kind().count() : 0, Double::sum);
			if (!found && query.literal() && Boolean.getBoolean("bench.missed")) {
				System.out.println(engine.name() + " missed " + query);
			}
		}
		return shares;
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
