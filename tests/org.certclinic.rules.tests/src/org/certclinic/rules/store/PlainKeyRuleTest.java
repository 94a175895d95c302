package org.certclinic.rules.store;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.rules.Keys;
import org.certclinic.rules.Stores;
import org.junit.jupiter.api.Test;

final class PlainKeyRuleTest {
	@Test
	void namesTheFormat() {
		assertEquals("PKCS#8", only(new PlainKeyRule(), Stores.privateKey("my.key", Keys.rsa(2048))).values().get("format"));
	}

	@Test
	void isSilentForPublicKeys() {
		var key = new KeyEvidence(Source.of("my.pub"), false, "SubjectPublicKeyInfo", Optional.of("RSA"), Optional.of(Keys.rsa(2048)),
				Optional.empty());

		assertEquals(List.of(), findings(new PlainKeyRule(), key));
	}

	@Test
	void isSilentForEncryptedKeys() {
		var key = new KeyEvidence(Source.of("my.key"), true, "PKCS#8", Optional.empty(), Optional.empty(), Optional.of("PBES2"));

		assertEquals(List.of(), findings(new PlainKeyRule(), key));
	}

	@Test
	void isSilentForKeysOfAStore() {
		var first = Stores.of(StoreEvidence.Kind.PKCS12);
		var second = Stores.privateKey("test.pfx!/mine", Keys.rsa(2048));

		assertEquals(List.of(), findings(new PlainKeyRule(), first, second));
	}

	@Test
	void findsKeysInArchives() {
		var archive = Stores.of(StoreEvidence.Kind.ZIP);

		assertEquals(PlainKeyRule.ID, only(new PlainKeyRule(), archive, Stores.privateKey("test.pfx!/my.key", Keys.rsa(2048))).rule());
	}
}
