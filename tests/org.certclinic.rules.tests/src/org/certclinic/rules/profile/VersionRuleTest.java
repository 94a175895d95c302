package org.certclinic.rules.profile;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Phrase;
import org.junit.jupiter.api.Test;

final class VersionRuleTest {
	@Test
	void findsExtensionsInVersionOne() {
		assertEquals(Phrase.of("version.extensions"), only(new VersionRule(), new CertificateBuilder().version(1).usage(Bit.CRL_SIGN)
				.build()).values().get("flaw"));
	}

	@Test
	void findsAVersionThatDoesNotExist() {
		assertEquals(Phrase.of("version.unknown"), only(new VersionRule(), new CertificateBuilder().version(4).build()).values()
				.get("flaw"));
	}

	@Test
	void allowsVersionOneWithoutExtensions() {
		assertEquals(List.of(), findings(new VersionRule(), new CertificateBuilder().version(1).build()));
	}
}
