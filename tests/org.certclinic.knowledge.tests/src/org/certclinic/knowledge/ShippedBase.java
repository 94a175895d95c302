package org.certclinic.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;

import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.search.CaseIndex;
import org.certclinic.knowledge.search.CaseSearch;
import org.certclinic.knowledge.search.LuceneCaseSearch;

/** The shipped knowledge base, beside the tests in the source tree or where a system property says, read once. */
public final class ShippedBase {
	/** Where its files are. */
	public static final Path FOLDER = Path
			.of(System.getProperty("certclinic.shipped", "../../bundles/org.certclinic.knowledge.cfca/knowledge"))
			.toAbsolutePath().normalize();

	private ShippedBase() {
	}

	/** All of it. */
	public static KnowledgeBase base() {
		return Loaded.BASE;
	}

	/** A search over it on 22 November 2026. */
	public static CaseSearch search() {
		return Loaded.SEARCH;
	}

	private static final class Loaded {
		static final KnowledgeBase BASE = KnowledgeLoader.load(java.util.List.of(FOLDER));
		static final CaseSearch SEARCH = new LuceneCaseSearch(CaseIndex.inMemory(BASE.cases()), new CodeBook(),
				() -> LocalDate.of(2026, 11, 22));
	}
}
