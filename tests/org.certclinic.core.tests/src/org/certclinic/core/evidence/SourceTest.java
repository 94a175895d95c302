package org.certclinic.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SourceTest {
	@Test
	void namesTheWayIntoAnArchive() {
		assertEquals("mail.zip!/certs/bank.pem:12", Source.of("mail.zip").member("certs/bank.pem").at(12).text());
	}

	@Test
	void aMemberHasLinesOfItsOwn() {
		assertEquals("keys.pem!/1", Source.of("keys.pem").at(7).member("1").text());
	}
}
