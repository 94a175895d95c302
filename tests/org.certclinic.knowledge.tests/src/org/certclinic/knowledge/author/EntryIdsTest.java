package org.certclinic.knowledge.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryIdsTest {
	private static final EntryIds IDS = new EntryIds(Set.of("key-not-seen", "cfca-d01", "cfca-d02", "cfca-d10", "new-1")::contains);

	@ParameterizedTest
	@CsvSource({ "PIN typed wrong, pin-typed-wrong", "The key is not seen, key-not-seen-2", "  -1666: codes don't fit!  , 1666-codes-dont-fit",
			"读不到 Key, key", "读不到, new-2", "'', new-2",
			"One two three four five six seven eight nine ten eleven twelve, one-two-three-four-five-six-seven-eight-nine-ten" })
	void proposesWhatTheTitleSays(String title, String id) {
		assertEquals(id, IDS.propose(title));
		assertTrue(IDS.free(id));
	}

	@ParameterizedTest
	@CsvSource({ "cfca-d01, cfca-d03", "cfca-d09, cfca-d11", "cfca-d99, cfca-d100", "key-not-seen, key-not-seen-2" })
	void goesOnWithASeries(String id, String next) {
		assertEquals(next, IDS.next(id));
	}

	@ParameterizedTest
	@CsvSource({ "cfca-d01", "Upper", "two words", "-start", "''", "a--b", "读" })
	void knowsWhatCannotBeAnId(String id) {
		assertFalse(IDS.free(id));
	}

	@Test
	void proposesAnIdForEveryShippedTitle() {
		var ids = new EntryIds(ShippedBase.base());

		ShippedBase.base().entries().forEach(entry -> {
			String id = ids.propose(entry.getTitle().getEn());
			assertTrue(KnowledgeReader.acceptsId(id) && ids.free(id) && id.length() <= 52, id);
		});
	}
}
