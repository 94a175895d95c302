package org.certclinic.rules.store;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.rules.Keys;
import org.certclinic.rules.Stores;
import org.junit.jupiter.api.Test;

final class NoPrivateKeyRuleTest {
	@Test
	void findsAPkcs12WithCertificatesOnly() {
		var store = Stores.of(StoreEvidence.Kind.PKCS12, Stores.entry(EntryKind.CERTIFICATE, Keys.rsa(2048)));

		assertEquals(1L, only(new NoPrivateKeyRule(), store).values().get("certificates"));
	}

	@Test
	void isSilentForAKey() {
		var store = Stores.of(StoreEvidence.Kind.PKCS12, Stores.entry(EntryKind.CERTIFICATE, Keys.rsa(2048)),
				Stores.entry(EntryKind.PRIVATE_KEY, Keys.rsa(2048)));

		assertEquals(List.of(), findings(new NoPrivateKeyRule(), store));
	}

	@Test
	void isSilentWhereSomethingIsStillEncrypted() {
		var store = Stores.closed(Stores.entry(EntryKind.CERTIFICATE, Keys.rsa(2048)), Stores.encrypted(EntryKind.ENCRYPTED, "PBES2"));

		assertEquals(List.of(), findings(new NoPrivateKeyRule(), store));
	}

	@Test
	void leavesJavasTrustStoresAlone() {
		var store = Stores.of(StoreEvidence.Kind.JKS, Stores.entry(EntryKind.CERTIFICATE, Keys.rsa(2048)));

		assertEquals(List.of(), findings(new NoPrivateKeyRule(), store));
	}

	@Test
	void isSilentForAnEmptyStore() {
		assertEquals(List.of(), findings(new NoPrivateKeyRule(), Stores.of(StoreEvidence.Kind.PKCS12)));
	}
}
