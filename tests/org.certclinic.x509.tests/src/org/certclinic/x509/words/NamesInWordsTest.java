package org.certclinic.x509.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Octets;
import org.junit.jupiter.api.Test;

/** How names are written, and how their bytes are read otherwise. */
final class NamesInWordsTest {
	private static NameAttribute attribute(String oid, String type, String text) {
		return new NameAttribute(oid, type, 12, Octets.of(text.getBytes(StandardCharsets.UTF_8)), text);
	}

	private static DistinguishedName name(NameAttribute... attributes) {
		return new DistinguishedName(List.of(attributes).stream().map(List::of).toList(), Octets.EMPTY);
	}

	private static final DistinguishedName VOUCHER = name(attribute("2.5.4.6", "C", "CN"), attribute("2.5.4.10", "O", "CFCA Operation CA"),
			attribute("2.5.4.11", "OU", "CMBC"), attribute("2.5.4.11", "OU", "Customers"),
			attribute("2.5.4.3", "CN", "11234567890test@00000001"));

	@Test
	void areWrittenMostSpecificFirst() {
		assertEquals("CN=11234567890test@00000001,OU=Customers,OU=CMBC,O=CFCA Operation CA,C=CN", NameFormat.RFC4514.format(VOUCHER));
	}

	@Test
	void areWrittenAsOnAVoucher() {
		assertEquals("cn=11234567890test@00000001,ou=Customers,ou=CMBC,o=CFCA Operation CA,C=CN", NameFormat.VOUCHER.format(VOUCHER));
	}

	@Test
	void areWrittenAsOpensslDoes() {
		assertEquals("C = CN, O = CFCA Operation CA, OU = CMBC, OU = Customers, CN = 11234567890test@00000001", NameFormat.OPENSSL.format(VOUCHER));
		assertEquals("CN = \"a, b\"", NameFormat.OPENSSL.format(name(attribute("2.5.4.3", "CN", "a, b"))));
	}

	@Test
	void escapeWhatWouldBeTakenForPartOfTheName() {
		assertEquals("CN=a\\,b\\+c\\\"d\\\\e\\<f\\>g\\;h", NameFormat.RFC4514.format(name(attribute("2.5.4.3", "CN", "a,b+c\"d\\e<f>g;h"))));
		assertEquals("CN=\\#a b\\ ", NameFormat.RFC4514.format(name(attribute("2.5.4.3", "CN", "#a b "))));
		assertEquals("CN=a\\0Ab", NameFormat.RFC4514.format(name(attribute("2.5.4.3", "CN", "a\nb"))));
	}

	@Test
	void areEmptyForAnEmptyName() {
		for (NameFormat format : NameFormat.values()) {
			assertEquals("", format.format(DistinguishedName.EMPTY));
		}
	}

	@Test
	void readBytesAsThePersonWants() {
		byte[] gbk = "张三".getBytes(Charset.forName("GBK"));
		var attribute = new NameAttribute("2.5.4.3", "CN", 20, Octets.of(gbk), "?");

		assertEquals(Optional.of("张三"), AttributeReading.GBK.read(attribute));
		assertEquals(Optional.of("ÕÅÈý"), AttributeReading.LATIN_1.read(attribute));
		assertEquals(Optional.empty(), AttributeReading.UTF_8.read(attribute));
		assertEquals(2, AttributeReading.UTF_16.read(attribute).orElseThrow().length());
	}
}
