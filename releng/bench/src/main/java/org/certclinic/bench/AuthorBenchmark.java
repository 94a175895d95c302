package org.certclinic.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;

import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.author.DraftLint;
import org.certclinic.knowledge.author.Duplicates;
import org.certclinic.knowledge.author.FoundBy;
import org.certclinic.knowledge.author.Impact;
import org.certclinic.knowledge.author.Suggestions;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.search.SearchRequest;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Opens a generated base and writes in it as an author does, a key at a time, and prints a table in Markdown. */
public final class AuthorBenchmark {
	static final long SEED = 20_261_123;
	private static final int OPENINGS = 5;
	private static final int WARM_UPS = 100;
	private static final int KEYS = 400;

	private final PrintStream out;
	private final CodeBook codes = new CodeBook();
	private final Random random = new Random(SEED);

	private AuthorBenchmark(PrintStream out) {
		this.out = out;
	}

	/** Arguments: the shipped knowledge base's folder, an empty folder to work in, the number of cases. */
	public static void main(String[] arguments) throws Exception {
		new AuthorBenchmark(System.out).run(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
	}

	private void run(Path shipped, Path work, int size) throws Exception {
		Path folder = work.resolve("base");
		var cases = new CaseGenerator(new Words(KnowledgeLoader.load(List.of(shipped))), codes, SEED);
		new GeneratedBase(folder).write(cases, size);
		out.printf("%n%,d cases, Java %s%n%n| | p50 | p99 or slowest |%n|---|---:|---:|%n", size, Runtime.version());
		print("all entries read", OPENINGS, 0, () -> KnowledgeLoader.load(List.of(folder)));
		int[] caches = { 0 };
		print("opened for search, index made anew (entries read for it)", OPENINGS, 0, () -> open(folder, work.resolve("new-" + caches[0]++)));
		print("opened for search, index kept", OPENINGS, 1, () -> open(folder, work.resolve("new-0")));
		reopen(folder, work.resolve("new-0"));
		try (Knowledge knowledge = Knowledge.open(List.of(folder), Optional.of(work.resolve("new-0")))) {
			write(knowledge, new QueryGenerator(cases, size, SEED).queries());
		}
	}

	private static Object open(Path folder, Path cache) throws IOException {
		Files.createDirectories(cache);
		try (Knowledge knowledge = Knowledge.open(List.of(folder), Optional.of(cache))) {
			return knowledge.search().search(SearchRequest.of("-12345", 5));
		}
	}

	/** An entry is saved, and its author goes on. */
	private void reopen(Path folder, Path cache) throws Exception {
		try (Knowledge knowledge = Knowledge.open(List.of(folder), Optional.of(cache))) {
			KnowledgeBase base = knowledge.base();
			print("a case was saved: opened for search, index brought up to date", OPENINGS, 1, () -> {
				save(base, pick(base.cases()));
				return open(folder, cache);
			});
			Cause shared = mostShared(base);
			print("the cause was saved that most cases share (%,d)".formatted(base.users(shared).size()), OPENINGS, 1, () -> {
				save(base, shared);
				return open(folder, cache);
			});
			print("all entries, those that are as they were kept", OPENINGS, 1, () -> {
				try (Knowledge after = Knowledge.reopen(List.of(folder), Optional.of(cache), knowledge)) {
					return after.base();
				}
			});
		}
	}

	/** With a line more: as well as any change. */
	private static void save(KnowledgeBase base, Entry entry) throws IOException {
		Files.writeString(base.file(entry), "\n", StandardOpenOption.APPEND);
	}

	private static Cause mostShared(KnowledgeBase base) {
		return base.entries().stream().filter(Cause.class::isInstance).map(Cause.class::cast)
				.max(Comparator.comparingInt(cause -> base.users(cause).size())).orElseThrow();
	}

	private void write(Knowledge knowledge, List<Query> queries) throws Exception {
		KnowledgeBase base = knowledge.base();
		Draft first = draft(base);
		print("an author's first draft: who names which", 1, 0, () -> new DraftLint().check(first, () -> false));
		print("an author's first draft: signs of all cases", OPENINGS, 1, () -> new Duplicates(base, knowledge.search()));
		print("a case's editor opens: a search that has the draft", OPENINGS, 1, () -> foundBy(knowledge).search(draft(base)));
		var lint = new DraftLint();
		var duplicates = new Duplicates(base, knowledge.search());
		var impact = new Impact(base);
		var suggestions = new Suggestions(base, codes, Map.of());
		FoundBy foundBy = foundBy(knowledge);
		Draft open = draft(base);
		foundBy.search(open);
		print("a key: the draft is copied (the only part on the user interface's thread)", KEYS, WARM_UPS, () -> draft(base));
		each("a key: lint", () -> draft(base), draft -> lint.check(draft, () -> false));
		each("a key: duplicates", () -> draft(base), draft -> duplicates.of(draft, () -> false));
		each("a key: found by one query", () -> changed(base, open.entry()), draft -> foundBy.ask(draft, pick(queries).text()));
		each("a query typed: found by", () -> pick(queries), query -> foundBy.ask(open, query.text()));
		each("whom a cause touches", () -> pick(base.findCase(open.entry().getId()).orElseThrow().getCauses()).getCause(), impact::of);
		each("suggested causes", () -> "the", suggestions::causes);
		each("suggested cases", () -> "certificate", suggestions::cases);
		each("suggested codes", () -> "80", typed -> suggestions.codes(CodeFamily.HRESULT, typed));
		Cause most = mostShared(base);
		print("a key in the cause that most cases share (%,d): lint".formatted(base.users(most).size()), 20, 3,
				() -> lint.check(changed(base, most), () -> false));
	}

	private FoundBy foundBy(Knowledge knowledge) {
		return new FoundBy(knowledge.index(), codes, () -> LocalDate.of(2026, 11, 23));
	}

	private Draft draft(KnowledgeBase base) {
		return changed(base, pick(base.cases()));
	}

	/** The entry with one more character in its title. */
	private Draft changed(KnowledgeBase base, Entry entry) {
		Entry copy = EcoreUtil.copy(entry);
		copy.getTitle().setZh(copy.getTitle().getZh() + (char) ('\u4e00' + random.nextInt(5_000)));
		return Draft.of(base, copy, base.file(base.find(entry.getId()).orElseThrow()));
	}

	private <T> T pick(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private interface Work<T> {
		Object on(T what) throws Exception;
	}

	private <T> void each(String what, Callable<T> prepare, Work<T> work) throws Exception {
		long[] nanos = new long[KEYS];
		for (int i = -WARM_UPS; i < KEYS; i++) {
			T prepared = prepare.call();
			long start = System.nanoTime();
			work.on(prepared);
			if (i >= 0) {
				nanos[i] = System.nanoTime() - start;
			}
		}
		print(what, nanos);
	}

	private void print(String what, int times, int warmUps, Callable<?> work) throws Exception {
		long[] nanos = new long[times];
		for (int i = -warmUps; i < times; i++) {
			long start = System.nanoTime();
			work.call();
			if (i >= 0) {
				nanos[i] = System.nanoTime() - start;
			}
		}
		print(what, nanos);
	}

	private void print(String what, long[] nanos) {
		Arrays.sort(nanos);
		out.printf("| %s | %.1f ms | %.1f ms |%n", what, nanos[nanos.length / 2] / 1e6,
				nanos[(int) Math.ceil(0.99 * nanos.length) - 1] / 1e6);
	}
}
