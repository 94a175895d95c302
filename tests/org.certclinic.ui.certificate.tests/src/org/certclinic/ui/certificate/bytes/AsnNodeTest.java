package org.certclinic.ui.certificate.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;

import org.certclinic.core.evidence.Octets;
import org.junit.jupiter.api.Test;

final class AsnNodeTest {
	/** A SEQUENCE of an INTEGER, an OCTET STRING with a BOOLEAN encoded inside, and an OBJECT IDENTIFIER. */
	private static final String SOUND = "300d" + "020105" + "04030101ff" + "0603550403";

	private final AsnNode root = roots(SOUND).getFirst();

	@Test
	void valuesStandInATree() {
		assertEquals(List.of("INTEGER  5", "OCTET STRING  0101ff", "OBJECT IDENTIFIER  commonName (2.5.4.3)"),
				root.children().stream().map(node -> AsnLabels.of(node.der())).toList());
	}

	@Test
	void whatIsEncodedInsideAStringIsItsChild() {
		AsnNode string = root.children().get(1);

		assertTrue(string.hasChildren());
		assertEquals("BOOLEAN  TRUE", AsnLabels.of(string.children().getFirst().der()));
	}

	@Test
	void bytesThatAreNoEncodingHaveNoChildren() {
		assertFalse(roots("0404deadbeef").getFirst().hasChildren());
	}

	@Test
	void theInnermostValueHoldsAByte() {
		assertEquals("INTEGER  5", AsnLabels.of(root.at(4).der()));
		assertEquals("BOOLEAN  TRUE", AsnLabels.of(root.at(8).der()));
		assertEquals(root, root.at(0));
	}

	@Test
	void bytesBehindTheEndAreAnotherRoot() {
		List<AsnNode> roots = roots(SOUND + "0500");

		assertEquals(2, roots.size());
		assertEquals(15, roots.getLast().offset());
		assertEquals("NULL", AsnLabels.of(roots.getLast().der()));
	}

	private static List<AsnNode> roots(String hex) {
		return AsnNode.roots(Octets.of(HexFormat.of().parseHex(hex)));
	}
}
