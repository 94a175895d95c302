package org.certclinic.rules.store;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Keys;
import org.certclinic.rules.Stores;
import org.junit.jupiter.api.Test;

final class KeyFileMismatchRuleTest {
	@Test
	void isAnErrorBesideOneCertificate() {
		var key = Stores.privateKey("my.key", Keys.rsa(2048, 1));

		assertEquals(Severity.ERROR, only(new KeyFileMismatchRule(), key, CertificateBuilder.sound()).severity());
	}

	@Test
	void isAWarningBesideSeveral() {
		var key = Stores.privateKey("my.key", Keys.rsa(2048, 1));
		var other = new CertificateBuilder().key(Keys.rsa(4096)).build();

		assertEquals(Severity.WARNING, only(new KeyFileMismatchRule(), key, CertificateBuilder.sound(), other).severity());
	}

	@Test
	void isSilentForItsCertificate() {
		var first = Stores.privateKey("my.key", Keys.rsa(2048));
		var second = CertificateBuilder.sound();

		assertEquals(List.of(), findings(new KeyFileMismatchRule(), first, second));
	}

	@Test
	void isSilentForAKeyAlone() {
		assertEquals(List.of(), findings(new KeyFileMismatchRule(), Stores.privateKey("my.key", Keys.rsa(2048))));
	}

	@Test
	void leavesKeysInStoresToTheirRules() {
		var first = Stores.of(StoreEvidence.Kind.PKCS12);
		var second = Stores.privateKey("test.pfx!/mine", Keys.rsa(2048, 1));
		var third = CertificateBuilder.sound();

		assertEquals(List.of(), findings(new KeyFileMismatchRule(), first, second, third));
	}
}
