package org.certclinic.x509.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.certclinic.core.evidence.Deviation;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExtensionDecoderTest {
	private static byte[] oid(String dotted) {
		try {
			return new ASN1ObjectIdentifier(dotted).getEncoded();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] extension(String dotted, String value) {
		return Made.tlv(0x30, oid(dotted), Made.tlv(4, Made.hex(value)));
	}

	private static ExtensionContent content(String dotted, String value) {
		return new ExtensionDecoder().decode(Made.node(Made.tlv(0x30, extension(dotted, value)))).getFirst().content();
	}

	private static List<String> deviations(byte[] extension) {
		var node = Made.node(Made.tlv(0x30, extension));
		var decoding = new Decoding(node, "Extensions");
		new ExtensionDecoder().decode(decoding, node, "extensions", new ArrayList<>());
		return decoding.deviations().stream().map(Deviation::code).toList();
	}

	@Test
	void readBasicConstraints() {
		assertEquals(new ExtensionContent.BasicConstraints(true, OptionalInt.of(3)), content("2.5.29.19", "30060101ff020103"));
		assertEquals(new ExtensionContent.BasicConstraints(false, OptionalInt.empty()), content("2.5.29.19", "3000"));
	}

	@Test
	void readKeyUsages() {
		assertEquals(new ExtensionContent.KeyUsage(Set.of(Bit.DIGITAL_SIGNATURE, Bit.KEY_ENCIPHERMENT)), content("2.5.29.15", "030205a0"));
		assertEquals(new ExtensionContent.KeyUsage(Set.of(Bit.DECIPHER_ONLY)), content("2.5.29.15", "0303070080"));
		assertEquals(new ExtensionContent.KeyUsage(Set.of()), content("2.5.29.15", "030100"));
	}

	@Test
	void readExtendedKeyUsages() {
		assertEquals(new ExtensionContent.ExtendedKeyUsage(List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.4.1.311.20.2.2")),
				content("2.5.29.37", "3016 06082b06010505070301 060a2b060104018237140202"));
	}

	@Test
	void readAlternativeNames() {
		String all = "8203612e62 8103614062 87040a000001 871020010db8000000000000000000000001 8602683a 88032a0304 a40e300c310a300806035504030c0141"
				.replace(" ", "");
		String value = "30%02x%s".formatted(all.length() / 2, all);

		var names = assertInstanceOf(ExtensionContent.AlternativeNames.class, content("2.5.29.17", value)).names();

		assertEquals(List.of("a.b", "a@b", "10.0.0.1", "2001:db8::1", "h:", "1.2.3.4", "CN=A"), names.stream().map(GeneralName::text).toList());
	}

	@Test
	void readUserPrincipalNames() {
		var names = assertInstanceOf(ExtensionContent.AlternativeNames.class,
				content("2.5.29.17", "3015a013060a2b060104018237140203a0050c03614062")).names();

		assertEquals("msUPN:a@b", names.getFirst().text());
		assertEquals(GeneralName.Kind.OTHER, names.getFirst().kind());
	}

	@Test
	void readKeyIdentifiers() {
		assertEquals(new ExtensionContent.SubjectKeyIdentifier(Octets.of((byte) 1, (byte) 2)), content("2.5.29.14", "04020102"));
		assertEquals(
				new ExtensionContent.AuthorityKeyIdentifier(Optional.of(Octets.of((byte) 1)), List.of(), Optional.of(BigInteger.valueOf(5))),
				content("2.5.29.35", "3006800101820105"));
	}

	@Test
	void readPolicies() {
		var policies = assertInstanceOf(ExtensionContent.CertificatePolicies.class,
				content("2.5.29.32", "301b 3019 06032a0304 3012 3010 06082b06010505070201 1604687474 70")).policies();

		assertEquals("1.2.3.4", policies.getFirst().oid());
		assertEquals(List.of("http"), policies.getFirst().qualifiers());
	}

	@Test
	void readPolicyMappingsAndConstraints() {
		assertEquals(new ExtensionContent.PolicyMappings(List.of(new ExtensionContent.PolicyMappings.Mapping("1.2.3", "1.2.4"))),
				content("2.5.29.33", "300a300806022a0306022a04"));
		assertEquals(new ExtensionContent.PolicyConstraints(OptionalInt.of(0), OptionalInt.of(2)), content("2.5.29.36", "3006800100810102"));
		assertEquals(new ExtensionContent.InhibitAnyPolicy(1), content("2.5.29.54", "020101"));
	}

	@Test
	void readNameConstraints() {
		var constraints = assertInstanceOf(ExtensionContent.NameConstraints.class,
				content("2.5.29.30", "3017 a007 3005 8203612e62 a10c 300a 87080a000000ff000000"));

		assertEquals("a.b", constraints.permitted().getFirst().base().text());
		assertEquals("10.0.0.0/255.0.0.0", constraints.excluded().getFirst().base().text());
	}

	@Test
	void readDistributionPoints() {
		var points = assertInstanceOf(ExtensionContent.DistributionPoints.class, content("2.5.29.31", "3010 300e a008 a006 8604 68747470 8102 0640"))
				.points();

		assertEquals("http", points.getFirst().fullName().getFirst().text());
		assertEquals(Set.of(1), points.getFirst().reasons());
	}

	@Test
	void readInformationAccess() {
		var accesses = assertInstanceOf(ExtensionContent.InformationAccess.class,
				content("1.3.6.1.5.5.7.1.1", "3010 300e 06082b06010505073001 86026874")).accesses();

		assertEquals("1.3.6.1.5.5.7.48.1", accesses.getFirst().method());
		assertEquals("ht", accesses.getFirst().location().text());
	}

	@ParameterizedTest
	@CsvSource({ "2.5.29.20,02020100,256", "2.5.29.21,0a0101,Key Compromise", "2.16.840.1.113730.1.1,030206c0,'SSL Client, SSL Server'",
			"2.16.840.1.113730.1.13,16026869,hi", "1.3.6.1.5.5.7.1.24,3003020105,status_request", "1.3.6.1.4.1.311.20.2,1e0400430041,CA",
			"1.3.6.1.4.1.311.21.1,0203010001,V1.1", "1.2.3.4.5,0c03e5bca0,张", "1.2.3.4.5,ff00ff,ff00ff", "1.2.156.10260.4.1.1,1303313233,123" })
	void readOthersAsText(String oid, String value, String text) {
		assertEquals(new ExtensionContent.Other(List.of(text)), content(oid, value));
	}

	@Test
	void areMalformedWhereTheValueIsNoneOfItsKind() {
		var malformed = assertInstanceOf(ExtensionContent.Malformed.class, content("2.5.29.19", "0403616263"));

		assertEquals("der.tag-unexpected", malformed.problem().code());
		assertTrue(malformed.problem().message().en().contains("basicConstraints"));
		assertInstanceOf(ExtensionContent.Malformed.class, content("2.5.29.19", ""));
		assertInstanceOf(ExtensionContent.Malformed.class, content("2.5.29.15", "03020fa0"));
		assertInstanceOf(ExtensionContent.Malformed.class, content("2.5.29.17", "30050203616263"));
		assertInstanceOf(ExtensionContent.Malformed.class, content("2.5.29.37", "30040602"));
	}

	@Test
	void areAllThereWhenOneIsThereTwice() {
		byte[] one = extension("2.5.29.14", "04020102");

		List<Extension> extensions = new ExtensionDecoder().decode(Made.node(Made.tlv(0x30, one, one)));

		assertEquals(2, extensions.size());
	}

	@Test
	void tellWhetherTheyAreCritical() {
		byte[] critical = Made.tlv(0x30, oid("2.5.29.19"), Made.hex("010101"), Made.hex("04023000"));

		Extension extension = new ExtensionDecoder().decode(Made.node(Made.tlv(0x30, critical))).getFirst();

		assertTrue(extension.critical());
		assertEquals(List.of(DeviationCodes.BOOLEAN_NOT_FF), deviations(critical));
	}

	@Test
	void deviateWhereTheyAreNotDer() {
		assertEquals(List.of(DeviationCodes.DEFAULT_ENCODED), deviations(extension("2.5.29.19", "3003010100")));
		assertEquals(List.of(DeviationCodes.NAMED_BITS_NOT_MINIMAL), deviations(extension("2.5.29.15", "030200a0")));
		assertEquals(List.of(DeviationCodes.UNUSED_BITS_NOT_ZERO), deviations(extension("2.5.29.15", "030205a1")));
		assertEquals(List.of(DeviationCodes.TRAILING_BYTES), deviations(extension("2.5.29.19", "30000500")));
		assertEquals(List.of(DeviationCodes.LIST_EMPTY), deviations(extension("2.5.29.17", "3000")));
		assertEquals(List.of(DeviationCodes.IP_LENGTH), deviations(extension("2.5.29.17", "300587030a0000")));
		assertEquals(List.of(DeviationCodes.STRING_CHARACTERS), deviations(extension("2.5.29.17", "30058203e5bca0")));
	}

	@Test
	void areReadFromOctetsInPieces() {
		byte[] pieces = Made.tlv(0x30, oid("2.5.29.14"), Made.tlv(0x24, Made.hex("04020402"), Made.hex("04020102")));

		Extension extension = new ExtensionDecoder().decode(Made.node(Made.tlv(0x30, pieces))).getFirst();

		assertEquals(new ExtensionContent.SubjectKeyIdentifier(Octets.of((byte) 1, (byte) 2)), extension.content());
		assertTrue(deviations(pieces).contains(DeviationCodes.CONSTRUCTED_STRING));
	}

	@Test
	void readGarbledMailAddressesToo() {
		var names = assertInstanceOf(ExtensionContent.AlternativeNames.class,
				content("2.5.29.17", "30058103" + HexFormat.of().formatHex("张".getBytes(StandardCharsets.UTF_8)))).names();

		assertEquals("张", names.getFirst().text());
	}
}
