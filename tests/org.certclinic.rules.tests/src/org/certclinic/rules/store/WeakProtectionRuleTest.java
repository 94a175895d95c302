package org.certclinic.rules.store;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.rules.Stores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WeakProtectionRuleTest {
	@ParameterizedTest
	@ValueSource(strings = { "pbeWithSHA1And40BitRC2-CBC, 2048 iterations", "pbeWithSHA1And128BitRC4, 50000 iterations",
			"pbeWithMD5AndDES-CBC, 2048 iterations",
			"pbeWithSHA1And3-KeyTripleDES-CBC, 1 iterations", "pbeWithSHA1And3-KeyTripleDES-CBC, 1000 iterations" })
	void findsWhatIsEasilyGuessed(String protection) {
		assertEquals(protection, only(new WeakProtectionRule(), store(protection)).values().get("protection"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "pbeWithSHA1And3-KeyTripleDES-CBC, 2048 iterations", "PBES2, AES-256-CBC, HMAC-SHA-256, 1 iterations",
			"pbeWithSHA1And3-KeyTripleDES-CBC" })
	void isSilentForOthers(String protection) {
		assertEquals(List.of(), findings(new WeakProtectionRule(), store(protection)));
	}

	private static StoreEvidence store(String protection) {
		return Stores.of(StoreEvidence.Kind.PKCS12, Stores.encrypted(EntryKind.ENCRYPTED, protection));
	}
}
