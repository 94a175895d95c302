package org.certclinic.x509.decode;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Reads the contents of primitive values, whatever their tag; damage where they have none. X.690, 8 and 11. */
final class Values {
	private static final int MAX_UNUSED = 7;

	private Values() {
	}

	static BigInteger integer(Decoding decoding, DerNode node, String field) {
		Octets content = node.content();
		int size = content.size();
		if (node.isConstructed() || size == 0) {
			throw decoding.damage("der.value", node, field, Tag.text(Tag.INTEGER), size);
		}
		if (size > 1 && (content.at(0) == 0 && content.at(1) < 0x80 || content.at(0) == 0xff && content.at(1) >= 0x80)) {
			decoding.deviates(DeviationCodes.INTEGER_NOT_MINIMAL, node, field);
		}
		return new BigInteger(content.toArray());
	}

	/** An integer that counts something; numbers that no {@code int} holds become the nearest that one does. */
	static int small(Decoding decoding, DerNode node, String field) {
		Octets content = node.content();
		if (content.size() == 1 && !node.isConstructed()) {
			return (byte) content.at(0);
		}
		BigInteger value = integer(decoding, node, field);
		return value.bitLength() < Integer.SIZE ? value.intValue() : value.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
	}

	static boolean bool(Decoding decoding, DerNode node, String field) {
		Octets content = node.content();
		if (node.isConstructed() || content.isEmpty()) {
			throw decoding.damage("der.value", node, field, Tag.text(Tag.BOOLEAN), content.size());
		}
		if (content.size() > 1 || content.at(0) != 0 && content.at(0) != 0xff) {
			decoding.deviates(DeviationCodes.BOOLEAN_NOT_FF, node, field);
		}
		for (int i = 0; i < content.size(); i++) {
			if (content.at(i) != 0) {
				return true;
			}
		}
		return false;
	}

	static String oid(Decoding decoding, DerNode node, String field) {
		Octets content = node.content();
		if (node.isConstructed()) {
			decoding.deviates(DeviationCodes.NOT_PRIMITIVE, node, field);
		}
		Optional<String> known = Oids.known(content);
		if (known.isPresent()) {
			return known.get();
		}
		if (OidCodec.isPadded(content)) {
			decoding.deviates(DeviationCodes.OID_NOT_MINIMAL, node, field);
		}
		return OidCodec.decode(content).orElseThrow(() -> decoding.damage("der.oid", node, field, content.size()));
	}

	/** Whether the number of unused bits and the bytes go together. */
	static boolean isBitString(DerNode node) {
		Octets content = node.content();
		return !node.isConstructed() && !content.isEmpty() && content.at(0) <= MAX_UNUSED && (content.size() > 1 || content.at(0) == 0);
	}

	/** The bytes of an OCTET STRING, or of any other string, also where it is in pieces. */
	static Octets octets(Decoding decoding, DerNode node, String field) {
		if (node.isConstructed()) {
			decoding.deviates(DeviationCodes.CONSTRUCTED_STRING, node, field);
			decoding.embed(node);
		}
		return node.string();
	}

	/** The value encoded inside an OCTET STRING; its bytes are the node's content. */
	static DerNode wrapped(Decoding decoding, DerNode node, String field) {
		return node.isConstructed() ? DerNode.of(octets(decoding, node, field)) : node.inside(0);
	}

	/** The bytes of a BIT STRING that is meant to be of whole bytes, for example a signature. */
	static Octets bits(Decoding decoding, DerNode node, String field) {
		if (node.isConstructed()) {
			decoding.deviates(DeviationCodes.CONSTRUCTED_STRING, node, field);
			return pieces(decoding, node, field);
		}
		int unused = unused(decoding, node, field);
		if (unused != 0) {
			decoding.deviates(DeviationCodes.BITS_NOT_OCTETS, node, field);
		}
		Octets content = node.content();
		return content.slice(1, content.size());
	}

	/** The value encoded inside a BIT STRING, for example an RSA key. */
	static DerNode wrappedBits(Decoding decoding, DerNode node, String field) {
		Octets bits = bits(decoding, node, field);
		return node.isConstructed() ? DerNode.of(bits) : node.inside(1);
	}

	private static Octets pieces(Decoding decoding, DerNode node, String field) {
		decoding.embed(node);
		var joined = new ByteArrayOutputStream();
		for (DerNode piece : node.children()) {
			decoding.check(piece, field);
			byte[] bytes = piece.isConstructed() ? pieces(decoding, piece, field).toArray() : bits(decoding, piece, field).toArray();
			joined.write(bytes, 0, bytes.length);
		}
		return Octets.of(joined.toByteArray());
	}

	/** The numbers of the bits set in a list of named bits. */
	static void namedBits(Decoding decoding, DerNode node, String field, IntConsumer set) {
		int unused = unused(decoding, node, field);
		Octets content = node.content();
		int last = content.size() - 1;
		if (last > 0 && (content.at(last) >> unused & 1) == 0) {
			decoding.deviates(DeviationCodes.NAMED_BITS_NOT_MINIMAL, node, field);
		}
		for (int i = 1; i <= Math.min(last, 4); i++) {
			for (int bit = 0; bit < Byte.SIZE; bit++) {
				if ((content.at(i) & 0x80 >> bit) != 0) {
					set.accept((i - 1) * Byte.SIZE + bit);
				}
			}
		}
	}

	/** How many bits at the end do not count; damage where that number and the bytes do not go together. */
	static int unused(Decoding decoding, DerNode node, String field) {
		Octets content = node.content();
		int size = content.size();
		if (!isBitString(node)) {
			throw decoding.damage("der.bit-string", node, field, size);
		}
		int unused = content.at(0);
		if (unused != 0 && (content.at(size - 1) & (1 << unused) - 1) != 0) {
			decoding.deviates(DeviationCodes.UNUSED_BITS_NOT_ZERO, node, field);
		}
		return unused;
	}
}
