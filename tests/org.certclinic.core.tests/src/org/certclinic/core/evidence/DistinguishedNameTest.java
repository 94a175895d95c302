package org.certclinic.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

final class DistinguishedNameTest {
	@Test
	void theMostSpecificCommonNameCounts() {
		var name = new DistinguishedName(List.of(List.of(attribute("2.5.4.3", "CN", "Root")), List.of(attribute("2.5.4.11", "OU", "Customers")),
				List.of(attribute("2.5.4.3", "CN", "Leaf"))), Octets.EMPTY);

		assertEquals(Optional.of("Leaf"), name.commonName());
	}

	@Test
	void attributesOfOneRelativeNameKeepTheirOrder() {
		var name = new DistinguishedName(List.of(List.of(attribute("2.5.4.3", "CN", "a"), attribute("2.5.4.5", "SERIALNUMBER", "1"))), Octets.EMPTY);

		assertEquals(List.of("CN", "SERIALNUMBER"), name.attributes().map(NameAttribute::type).toList());
	}

	@Test
	void theEmptyNameHasNoCommonName() {
		assertEquals(Optional.empty(), DistinguishedName.EMPTY.commonName());
	}

	private static NameAttribute attribute(String oid, String type, String text) {
		return new NameAttribute(oid, type, 12, Octets.EMPTY, text);
	}
}
