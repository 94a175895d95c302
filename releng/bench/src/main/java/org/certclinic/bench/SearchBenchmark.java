package org.certclinic.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.certclinic.bench.Query.Kind;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.codes.CodeBook;

/** Searches generated cases with ours, bare Lucene and SQLite in one run, and prints a table in Markdown. */
public final class SearchBenchmark {
	private static final long SEED = 20_261_122;
	private static final int WARM_UPS = 4;
	private static final int ROUNDS = 7;
	/** Its queries take so long that more would only cost patience. */
	private static final int SQLITE_ROUNDS = 1;

	private final PrintStream out;

	private SearchBenchmark(PrintStream out) {
		this.out = out;
	}

	/** Arguments: the shipped knowledge base's folder, an empty folder to work in, the number of cases. */
	public static void main(String[] arguments) throws Exception {
		new SearchBenchmark(System.out).run(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
	}

	private void run(Path shipped, Path work, int size) throws Exception {
		var cases = new CaseGenerator(new Words(KnowledgeLoader.load(List.of(shipped))), new CodeBook(), SEED);
		List<Query> queries = new QueryGenerator(cases, size, SEED).queries();
		try (var ours = new CertClinicEngine(); var lucene = new BareLuceneEngine(); var sqlite = new SqliteEngine()) {
			var measurements = new ArrayList<Measurement>();
			for (Engine engine : List.of(ours, lucene, sqlite)) {
				var measurement = new Measurement(engine, queries, cases, engine == sqlite ? SQLITE_ROUNDS : ROUNDS);
				measurement.index(Files.createDirectories(work.resolve(engine.name().replace(' ', '-'))), size);
				measurements.add(measurement);
			}
			search(measurements.subList(0, 2), WARM_UPS, ROUNDS);
			search(measurements.subList(2, 3), 0, SQLITE_ROUNDS);
			print(measurements, size);
		}
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
		List<Map<Kind, Double>> found = new ArrayList<>();
		for (Measurement m : measurements) {
			Map<Kind, Double> shares = m.found();
			found.add(shares);
			out.printf("| %s | %.1f | %.1f | %.1f | %.2f | %.2f | %.1f %% | %.1f %% |%n", m.name(), m.indexSeconds(),
					m.indexMegabytes(), m.heapMegabytes(), m.percentile(0.5), m.percentile(0.99), share(shares, true),
					share(shares, false));
		}
		out.printf("%nOurs to bare Lucene: p50 %.2f, p99 %.2f (target: at most 2)%n%n", ours.percentile(0.5) / bare.percentile(0.5),
				ours.percentile(0.99) / bare.percentile(0.99));
		out.println("| p50 / p99 ms, found | " + String.join(" | ", measurements.stream().map(Measurement::name).toList()) + " |");
		out.println("|---|---:|---:|---:|");
		for (Kind kind : Kind.values()) {
			out.print("| " + kind.name().toLowerCase().replace('_', ' '));
			for (int i = 0; i < measurements.size(); i++) {
				Measurement m = measurements.get(i);
				out.printf(" | %.2f / %.2f, %.0f %%", m.percentile(0.5, kind), m.percentile(0.99, kind), 100 * found.get(i).get(kind));
			}
			out.println(" |");
		}
	}

	private static double share(Map<Kind, Double> found, boolean literal) {
		double of = 0;
		double sum = 0;
		for (var kind : found.entrySet()) {
			if (literal == (kind.getKey() != Kind.QUESTION && kind.getKey() != Kind.MISSPELT)) {
				of += kind.getKey().count();
				sum += kind.getValue() * kind.getKey().count();
			}
		}
		return 100 * sum / of;
	}
}
