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

final class KeyWithoutCertificateRuleTest {
	@Test
	void findsAKeyAlone() {
		var store = Stores.of(StoreEvidence.Kind.PKCS12, Stores.entry(EntryKind.PRIVATE_KEY, Keys.rsa(2048)));

		assertEquals("mine", only(new KeyWithoutCertificateRule(), store).values().get("key"));
	}

	@Test
	void findsAKeyBesideOthersCertificates() {
		var store = Stores.of(StoreEvidence.Kind.PKCS12, Stores.entry(EntryKind.PRIVATE_KEY, Keys.rsa(2048)),
				Stores.entry(EntryKind.CERTIFICATE, Keys.rsa(2048, 1)));

		assertEquals(1, only(new KeyWithoutCertificateRule(), store).values().get("certificates"));
	}

	@Test
	void isSilentForItsCertificate() {
		var store = Stores.of(StoreEvidence.Kind.PKCS12, Stores.entry(EntryKind.PRIVATE_KEY, Keys.rsa(2048)),
				Stores.entry(EntryKind.CERTIFICATE, Keys.rsa(2048)));

		assertEquals(List.of(), findings(new KeyWithoutCertificateRule(), store));
	}

	@Test
	void isSilentWhereNotAllCouldBeRead() {
		var store = Stores.closed(Stores.entry(EntryKind.PRIVATE_KEY, Keys.rsa(2048)));

		assertEquals(List.of(), findings(new KeyWithoutCertificateRule(), store));
	}

	@Test
	void isSilentWhereAKeyIsUnknown() {
		var store = Stores.of(StoreEvidence.Kind.PKCS12, Stores.encrypted(EntryKind.PRIVATE_KEY, "PBES2"),
				Stores.entry(EntryKind.CERTIFICATE, Keys.rsa(2048)));

		assertEquals(List.of(), findings(new KeyWithoutCertificateRule(), store));
	}
}
