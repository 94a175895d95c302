package org.certclinic.ui.certificate.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.junit.jupiter.api.Test;

final class InventoryTest {
	private final Inventory inventory = new Inventory(() -> {
		// nobody watches
	});

	@Test
	void whatWasRemovedComesBackAtItsPlace() {
		Item one = unreadable("one");
		Item two = unreadable("two");
		inventory.add(List.of(one, two));

		inventory.remove(List.of(one));
		Item three = unreadable("three");
		inventory.add(List.of(three));
		inventory.undo();

		assertEquals(List.of(one, two, three), inventory.items());
		assertFalse(inventory.canUndo());
	}

	@Test
	void equalObjectsAreItemsOfTheirOwn() {
		Item one = unreadable("same");
		Item other = unreadable("same");
		inventory.add(List.of(one, other));

		inventory.remove(List.of(one));

		assertEquals(List.of(other), inventory.items());
	}

	@Test
	void aKeyIsFoundWithItsPrivateHalf() {
		Item half = key("pub.key", false, 15);
		Item whole = key("priv.key", true, 15);
		Item foreign = key("other.key", true, 21);
		inventory.add(List.of(half, whole, foreign));

		assertEquals(List.of(whole), inventory.keys().privateKeys(half));
		assertEquals(List.of(half), inventory.keys().sameKey(whole));
		assertTrue(inventory.keys().sameKey(foreign).isEmpty());
	}

	@Test
	void everyWordMustBeThere() {
		Item item = unreadable("mail.zip!/bank.cer");

		assertTrue(item.matches(List.of("mail", "bank")));
		assertFalse(item.matches(List.of("mail", "other")));
		assertEquals("bank.cer", item.name());
	}

	private static Item unreadable(String source) {
		var problem = new Problem("test.problem", -1, BilingualText.same("bad"));
		return new Item(Inspected.unreadable(Source.of(source), ObjectKind.UNKNOWN, problem), List.of());
	}

	private static Item key(String source, boolean isPrivate, int modulus) {
		var info = new PublicKeyInfo(new Algorithm("1.2.840.113549.1.1.1", "rsaEncryption", Octets.EMPTY), "RSA", 4, Optional.empty(),
				Optional.of(BigInteger.valueOf(modulus)), Optional.of(BigInteger.valueOf(3)), Octets.of((byte) modulus));
		return new Item(Inspected.of(ObjectKind.KEY,
				new KeyEvidence(Source.of(source), isPrivate, "PKCS#8", Optional.of("RSA"), Optional.of(info), Optional.empty())), List.of());
	}
}
