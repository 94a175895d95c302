package org.certclinic.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.certclinic.bench.Query.Kind;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.codes.CodeBook;

/** Searches generated cases with ours, bare Lucene and SQLite in one run, and prints a table in Markdown. */
public final class SearchBenchmark {
	private static final long SEED = 20_261_122;
	private static final int WARM_UPS = 3;
	private static final int ROUNDS = 5;
	/** SQLite gets every so many of the queries, once: it takes so long that more would only cost patience. */
	private static final int SQLITE_SAMPLE = 10;

	private final PrintStream out;

	private SearchBenchmark(PrintStream out) {
		this.out = out;
	}

	/**
	 * Arguments: the shipped knowledge base's folder, an empty folder to work in, the number of cases, and {@code sqlite} to
	 * compare with it too, which takes much longer.
	 */
	public static void main(String[] arguments) throws Exception {
		new SearchBenchmark(System.out).run(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]),
				List.of(arguments).contains("sqlite"));
	}

	private void run(Path shipped, Path work, int size, boolean withSqlite) throws Exception {
		var cases = new CaseGenerator(new Words(KnowledgeLoader.load(List.of(shipped))), new CodeBook(), SEED);
		List<Query> queries = new QueryGenerator(cases, size, SEED).queries();
		try (var ours = new CertClinicEngine(); var lucene = new BareLuceneEngine(); var sqlite = new SqliteEngine()) {
			var own = new Measurement(ours, queries, cases, ROUNDS);
			var bare = new Measurement(lucene, queries, cases, ROUNDS);
			List<Query> sample = IntStream.range(0, queries.size() / SQLITE_SAMPLE).mapToObj(i -> queries.get(i * SQLITE_SAMPLE)).toList();
			var peer = new Measurement(sqlite, sample, cases, 1);
			own.index(folder(work, own), size);
			bare.index(folder(work, bare), size);
			search(List.of(own, bare), WARM_UPS, ROUNDS);
			List<Measurement> all = List.of(own, bare);
			if (withSqlite) {
				peer.index(folder(work, peer), size);
				search(List.of(peer), 0, 1);
				all = List.of(own, bare, peer);
			}
			print(all, size);
		}
	}

	private static Path folder(Path work, Measurement measurement) throws IOException {
		return Files.createDirectories(work.resolve(measurement.name().replace(' ', '-')));
	}

	/** Rounds of the engines take turns, so that all suffer alike from other work on the machine. */
	private static void search(List<Measurement> measurements, int warmUps, int rounds) throws Exception {
		for (int i = 0; i < warmUps; i++) {
			for (Measurement measurement : measurements) {
				measurement.warmUp();
			}
		}
		for (int round = 0; round < rounds; round++) {
			for (Measurement measurement : measurements) {
				measurement.run(round);
			}
		}
	}

	private void print(List<Measurement> measurements, int size) throws Exception {
		Measurement ours = measurements.get(0);
		Measurement bare = measurements.get(1);
		out.printf("%n%,d cases, 1,000 queries, Java %s%n%n", size, Runtime.version());
		out.println("| engine | index s | index MB | heap MB | p50 ms | p99 ms | literal queries found | others found |");
		out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
		for (Measurement m : measurements) {
			out.printf("| %s | %.1f | %.1f | %.1f | %.2f | %.2f | %.1f %% | %.1f %% |%n", m.name(), m.indexSeconds(),
					m.indexMegabytes(), m.heapMegabytes(), m.percentile(0.5), m.percentile(0.99), m.found(Kind.LITERAL),
					m.found(EnumSet.complementOf(EnumSet.copyOf(Kind.LITERAL))));
		}
		out.printf("%nOurs to bare Lucene: p50 %.2f, p99 %.2f (target: at most 2)%n%n", ours.percentile(0.5) / bare.percentile(0.5),
				ours.percentile(0.99) / bare.percentile(0.99));
		out.println("| p50 / p99 ms, found | " + String.join(" | ", measurements.stream().map(Measurement::name).toList()) + " |");
		out.println("|---|" + "---:|".repeat(measurements.size()));
		for (Kind kind : Kind.values()) {
			out.print("| " + kind.name().toLowerCase().replace('_', ' '));
			for (Measurement m : measurements) {
				out.printf(" | %.2f / %.2f, %.0f %%", m.percentile(0.5, kind), m.percentile(0.99, kind), m.found(Set.of(kind)));
			}
			out.println(" |");
		}
	}
}
