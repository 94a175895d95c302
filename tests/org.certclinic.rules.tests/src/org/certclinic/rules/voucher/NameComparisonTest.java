package org.certclinic.rules.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.VoucherEvidence.NamePart;
import org.certclinic.rules.voucher.NameComparison.Row;
import org.junit.jupiter.api.Test;

final class NameComparisonTest {
	private static final int UTF8_STRING = 12;

	@Test
	void orderCapitalsAndWidthDoNotCount() {
		List<Row> rows = NameComparison.of(parts("cn=ＺHANG  san", "ou=Customers", "c=cn"), name("C=CN", "OU=customers", "CN=Zhang San"));

		assertEquals(List.of("CN", "OU", "C"), rows.stream().map(Row::type).toList());
		assertEquals(List.of(), rows.stream().filter(Row::differs).toList());
	}

	@Test
	void anotherValueOfTheTypeStandsBesideIt() {
		List<Row> rows = NameComparison.of(parts("ou=Customers", "ou=CMBC"), name("OU=CMBC", "OU=Staff"));

		assertEquals(List.of("OU"), rows.stream().filter(Row::differs).map(Row::type).toList());
		assertEquals("Staff", rows.getFirst().certificate().orElseThrow());
	}

	@Test
	void whatOnlyTheCertificateHasComesLast() {
		List<Row> rows = NameComparison.of(parts("cn=a"), name("C=CN", "CN=a"));

		assertEquals("C", rows.getLast().type());
		assertEquals(true, rows.getLast().voucher().isEmpty());
	}

	private static List<NamePart> parts(String... texts) {
		return Stream.of(texts).map(text -> text.split("=")).map(part -> new NamePart(part[0], part[1])).toList();
	}

	private static DistinguishedName name(String... texts) {
		return new DistinguishedName(Stream.of(texts).map(text -> text.split("="))
				.map(part -> List.of(new NameAttribute(part[0], part[0], UTF8_STRING, Octets.EMPTY, part[1]))).toList(), Octets.EMPTY);
	}
}
