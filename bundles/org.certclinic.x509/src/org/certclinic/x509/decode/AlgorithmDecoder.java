package org.certclinic.x509.decode;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Reads an {@code AlgorithmIdentifier}. RFC 5280, 4.1.1.2. */
public final class AlgorithmDecoder {
	/** What stands where no algorithm could be read: everything is empty. */
	public static final Algorithm UNKNOWN = new Algorithm("", "", Octets.EMPTY);

	/** The algorithm of an {@code AlgorithmIdentifier}; {@link #UNKNOWN} where it is none. */
	public Algorithm decode(DerNode identifier) {
		try {
			return decode(new Decoding(identifier, "AlgorithmIdentifier"), identifier, "");
		} catch (Damage _) {
			return UNKNOWN;
		}
	}

	/** @param field where {@code identifier} stands, below the trail */
	Algorithm decode(Decoding decoding, DerNode identifier, String field) {
		if (!identifier.is(Tag.SEQUENCE)) {
			throw decoding.unexpected(identifier, Tag.SEQUENCE, field);
		}
		decoding.trail().enter(field);
		var members = new Cursor(decoding, identifier);
		String oid = Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "algorithm"), "algorithm");
		Octets parameters = members.hasNext() ? parameters(decoding, members.any("parameters")) : Octets.EMPTY;
		members.end();
		decoding.trail().leave();
		return new Algorithm(oid, Oids.longName(oid), parameters);
	}

	private static Octets parameters(Decoding decoding, DerNode node) {
		Octets content = node.content();
		boolean sound = switch (node.tag()) {
		case Tag.NULL -> content.isEmpty() && !node.isConstructed();
		case Tag.OBJECT_IDENTIFIER -> !node.isConstructed() && !OidCodec.isPadded(content) && OidCodec.decode(content).isPresent();
		case Tag.INTEGER, Tag.BOOLEAN -> !content.isEmpty();
		case Tag.BIT_STRING -> Values.isBitString(node);
		case 0 -> false;
		default -> true;
		};
		if (!sound) {
			decoding.deviates(DeviationCodes.PARAMETERS_MALFORMED, node, "parameters");
		}
		return node.encoded();
	}
}
