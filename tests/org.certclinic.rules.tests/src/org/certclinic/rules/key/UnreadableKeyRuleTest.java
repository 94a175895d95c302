package org.certclinic.rules.key;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class UnreadableKeyRuleTest {
	@Test
	void findsACertificateWithoutKey() {
		assertEquals(Severity.ERROR, only(new UnreadableKeyRule(), new CertificateBuilder().noKey().build()).severity());
	}

	@Test
	void isSilentForAKey() {
		assertEquals(List.of(), findings(new UnreadableKeyRule(), CertificateBuilder.sound()));
	}
}
