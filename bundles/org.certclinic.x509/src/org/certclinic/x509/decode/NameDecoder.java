package org.certclinic.x509.decode;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Reads a {@code Name}. RFC 5280, 4.1.2.4. */
public final class NameDecoder {
	private static final int UNTYPED = -1;

	/** The name, as far as it can be read. */
	public DistinguishedName decode(DerNode name) {
		var decoding = new Decoding(name, "Name");
		try {
			return decode(decoding, name, "");
		} catch (Damage _) {
			return DistinguishedName.EMPTY;
		}
	}

	/** @param field where {@code name} stands, below the trail */
	DistinguishedName decode(Decoding decoding, DerNode name, String field) {
		if (!name.is(Tag.SEQUENCE)) {
			throw decoding.unexpected(name, Tag.SEQUENCE, field);
		}
		decoding.trail().enter(field);
		List<List<NameAttribute>> names = new ArrayList<>();
		for (int at = name.contentOffset(); name.hasChildAt(at);) {
			DerNode set = name.childAt(at);
			decoding.trail().enter("rdnSequence", names.size());
			int depth = decoding.trail().depth();
			try {
				relativeName(decoding, set, names);
			} catch (Damage damage) {
				decoding.recover(damage, depth);
			}
			decoding.trail().leave();
			at = set.end();
		}
		decoding.trail().leave();
		return new DistinguishedName(names, name.encoded());
	}

	private void relativeName(Decoding decoding, DerNode set, List<List<NameAttribute>> names) {
		decoding.check(set, "");
		if (!set.is(Tag.SET)) {
			throw decoding.unexpected(set, Tag.SET, "");
		}
		List<NameAttribute> attributes = new ArrayList<>(1);
		try {
			attributes(decoding, set, attributes);
		} finally {
			if (!attributes.isEmpty()) {
				names.add(attributes);
			}
		}
	}

	/** Adds the attributes of {@code set}, a SET or what is tagged instead of one. */
	void attributes(Decoding decoding, DerNode set, List<NameAttribute> attributes) {
		int at = set.contentOffset();
		while (set.hasChildAt(at)) {
			DerNode member = set.childAt(at);
			decoding.check(member, "");
			if (!member.is(Tag.SEQUENCE)) {
				throw decoding.unexpected(member, Tag.SEQUENCE, "");
			}
			attributes.add(attribute(decoding, member));
			at = member.end();
		}
		if (attributes.isEmpty()) {
			decoding.deviates(DeviationCodes.RDN_EMPTY, set, "");
		}
		if (attributes.size() > 1 && !DerOrder.isSorted(set.children())) {
			decoding.deviates(DeviationCodes.SET_NOT_SORTED, set, "");
		}
	}

	private static NameAttribute attribute(Decoding decoding, DerNode node) {
		var members = new Cursor(decoding, node);
		String oid = Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "type"), "type");
		String type = Oids.shortName(oid);
		DerNode value = members.any(type);
		members.end();
		if (!TextRules.isString(value.tag())) {
			if (!value.is(Tag.BIT_STRING) || !Values.isBitString(value)) {
				decoding.deviates(DeviationCodes.STRING_TYPE, value, type);
			}
			return new NameAttribute(oid, type, UNTYPED, value.content(), "#" + value.encoded().hex());
		}
		Octets raw = Values.octets(decoding, value, type);
		if (!TextRules.allow(value.tag(), raw)) {
			decoding.deviates(DeviationCodes.STRING_CHARACTERS, value, type);
		}
		return new NameAttribute(oid, type, value.tag(), raw, TextGuess.read(value.tag(), raw));
	}
}
