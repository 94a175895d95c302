package org.certclinic.rules.store;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.rules.Keys;
import org.certclinic.rules.Stores;
import org.junit.jupiter.api.Test;

final class StoreKeyMismatchRuleTest {
	@Test
	void findsAKeyTiedToAnothersCertificate() {
		var store = Stores.of(StoreEvidence.Kind.PKCS12, Stores.tied(EntryKind.PRIVATE_KEY, Keys.rsa(2048), 1),
				Stores.tied(EntryKind.CERTIFICATE, Keys.rsa(2048, 1), 1));

		assertEquals(Map.of("key", "#1", "certificate", "#1"), only(new StoreKeyMismatchRule(), store).values());
	}

	@Test
	void isSilentForOneKey() {
		var store = Stores.of(StoreEvidence.Kind.PKCS12, Stores.tied(EntryKind.PRIVATE_KEY, Keys.rsa(2048), 1),
				Stores.tied(EntryKind.CERTIFICATE, Keys.rsa(2048), 1));

		assertEquals(List.of(), findings(new StoreKeyMismatchRule(), store));
	}

	@Test
	void isSilentWhereNothingTiesThem() {
		var store = Stores.of(StoreEvidence.Kind.PKCS12, Stores.entry(EntryKind.PRIVATE_KEY, Keys.rsa(2048)),
				Stores.entry(EntryKind.CERTIFICATE, Keys.rsa(2048, 1)));

		assertEquals(List.of(), findings(new StoreKeyMismatchRule(), store));
	}
}
