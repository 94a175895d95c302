package org.certclinic.x509.pbe;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Simple values out of an encoding that may be damaged. */
public final class Values {
	private static final int MAX_OID_BYTES = 64;

	private Values() {
	}

	/** The identifier in dots, for example {@code 1.2.840.113549.1.7.1}; empty where the node is none. */
	public static String oid(DerNode node) {
		Octets content = node.content();
		if (!node.is(Tag.OBJECT_IDENTIFIER) || content.isEmpty() || content.size() > MAX_OID_BYTES || content.at(content.size() - 1) > 0x7f) {
			return "";
		}
		var text = new StringBuilder();
		BigInteger arc = BigInteger.ZERO;
		for (int i = 0; i < content.size(); i++) {
			arc = arc.shiftLeft(7).or(BigInteger.valueOf(content.at(i) & 0x7f));
			if (content.at(i) < 0x80) {
				text.append(text.isEmpty() ? root(arc) : "." + arc);
				arc = BigInteger.ZERO;
			}
		}
		return text.toString();
	}

	private static String root(BigInteger arc) {
		int first = arc.bitLength() > 31 ? 2 : Math.min(arc.intValue() / 40, 2);
		return first + "." + arc.subtract(BigInteger.valueOf(first * 40L));
	}

	/** A count; {@link Long#MAX_VALUE} where it is larger, none where it is negative or no INTEGER. */
	public static OptionalLong count(DerNode node) {
		Optional<BigInteger> value = integer(node).filter(number -> number.signum() >= 0);
		if (value.isEmpty()) {
			return OptionalLong.empty();
		}
		return OptionalLong.of(value.get().bitLength() > 63 ? Long.MAX_VALUE : value.get().longValue());
	}

	/** The INTEGER; none where the node is none. */
	public static Optional<BigInteger> integer(DerNode node) {
		return node.is(Tag.INTEGER) && !node.content().isEmpty() ? Optional.of(new BigInteger(node.content().toArray())) : Optional.empty();
	}

	/** The identifier of an {@code AlgorithmIdentifier}, or of any SEQUENCE that begins with one; empty where there is none. */
	public static String algorithm(DerNode node) {
		return node.is(Tag.SEQUENCE) ? node.stream().findFirst().map(Values::oid).orElse("") : "";
	}

	/** The parameters of an {@code AlgorithmIdentifier}: its second value. */
	public static Optional<DerNode> parameters(DerNode node) {
		return node.stream().skip(1).findFirst();
	}

	/** The children if they begin with such tags. */
	public static Optional<List<DerNode>> children(DerNode node, int... tags) {
		if (!node.is(Tag.SEQUENCE)) {
			return Optional.empty();
		}
		List<DerNode> children = node.children();
		if (children.size() < tags.length) {
			return Optional.empty();
		}
		for (int i = 0; i < tags.length; i++) {
			if (!children.get(i).is(tags[i])) {
				return Optional.empty();
			}
		}
		return Optional.of(children);
	}
}
