package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.certclinic.core.UserFolders;
import org.certclinic.knowledge.search.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what a customer says to the case. */
@WorkbenchTest
class SearchTest {
	private static final String NO_CASE_ANSWERS = "zzqqxxjj";
	private static final String OTHER_GAP = "qqxxjjzz";

	private final Workbench workbench = new Workbench();
	private final CasesPage cases = workbench.cases();

	@Test
	void aCodeFindsItsCaseFirst() {
		cases.search("-1666");

		assertEquals("cfca-d04", cases.hits().getFirst());
	}

	@Test
	void aCodeIsRead() {
		cases.search("0x8010001D");

		assertTrue(cases.reading().contains("SCARD_E_NO_SERVICE"), cases::reading);
	}

	@Test
	void chineseWordsFindCases() {
		cases.search("授权码");

		assertFalse(cases.hits().isEmpty());
		assertTrue(cases.hits().size() < 32, () -> cases.hits().toString());
	}

	@Test
	void aFacetNarrowsAndTheLinkRestores() {
		var all = cases.search("证书").hits();
		String countOfAll = cases.count();

		cases.narrow(Facet.AREA);

		assertTrue(cases.isNarrowed());
		assertTrue(cases.hits().size() < all.size());
		assertTrue(all.containsAll(cases.hits()));
		assertNotEquals(countOfAll, cases.count());

		cases.showAll();

		assertEquals(all, cases.hits());
		assertEquals(countOfAll, cases.count());
	}

	@Test
	void nothingFoundOffersToRecordAGap() throws IOException {
		cases.search(NO_CASE_ANSWERS);
		assertTrue(cases.offersToRecordGap());

		cases.recordGap();

		assertFalse(cases.offersToRecordGap());
		assertTrue(Files.readString(new UserFolders().data().resolve("gaps.tsv")).contains(NO_CASE_ANSWERS));
	}

	@Test
	void recordedGapsAreExportedToAFileOfTheUsersChoice(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("gaps.tsv");
		cases.search(OTHER_GAP).recordGap();

		try (var _ = PathAnswer.always(file)) {
			String said = cases.exportGaps();

			assertTrue(said.contains(file.toString()), said);
		}
		assertTrue(Files.readString(file).contains(OTHER_GAP));
	}
}
