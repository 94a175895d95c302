package org.certclinic.x509.sniff;

import java.util.List;

import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** What an encoding is by its outermost values. */
enum Shape {
	/** RFC 5280, 4.1. */
	CERTIFICATE,
	/** RFC 5280, 5.1. */
	CRL,
	/** RFC 2986, 4. */
	REQUEST,
	/** RFC 6960, 4.2.1. */
	OCSP,
	/** None of these. */
	OTHER;

	/** Of a sound encoding, or of one that is cut off behind enough of it to tell. */
	static Shape of(DerNode root) {
		if (!root.is(Tag.SEQUENCE)) {
			return OTHER;
		}
		List<DerNode> parts = root.stream().limit(4).toList();
		if (parts.isEmpty()) {
			return OTHER;
		}
		if (parts.getFirst().is(Tag.ENUMERATED)) {
			return parts.size() == 1 || parts.get(1).is(Tag.context(0)) ? OCSP : OTHER;
		}
		boolean signed = parts.size() == 3 && parts.get(1).is(Tag.SEQUENCE) && parts.get(2).is(Tag.BIT_STRING);
		return signed || root.isDamaged() || parts.getFirst().isDamaged() ? ofSigned(parts.getFirst()) : OTHER;
	}

	/** Of what is signed: certificate, list or request. */
	static Shape ofSigned(DerNode signed) {
		if (!signed.is(Tag.SEQUENCE)) {
			return OTHER;
		}
		List<DerNode> fields = signed.stream().limit(5).toList();
		if (has(fields, 0, Tag.context(0)) && has(fields, 1, Tag.INTEGER) && isAlgorithm(fields, 2)) {
			return CERTIFICATE;
		}
		boolean versioned = has(fields, 0, Tag.INTEGER);
		if (isAlgorithm(fields, versioned ? 1 : 0)) {
			int name = versioned ? 2 : 1;
			return has(fields, name, Tag.SEQUENCE) && isTime(fields, name + 1) ? CRL
					: versioned && has(fields, 2, Tag.SEQUENCE) && has(fields, 3, Tag.SEQUENCE) ? CERTIFICATE : OTHER;
		}
		return versioned && has(fields, 1, Tag.SEQUENCE) && has(fields, 2, Tag.SEQUENCE) && isKey(fields.get(2)) ? REQUEST : OTHER;
	}

	private static boolean has(List<DerNode> fields, int index, int tag) {
		return index < fields.size() && fields.get(index).is(tag);
	}

	private static boolean isTime(List<DerNode> fields, int index) {
		return has(fields, index, Tag.UTC_TIME) || has(fields, index, Tag.GENERALIZED_TIME);
	}

	private static boolean isAlgorithm(List<DerNode> fields, int index) {
		return has(fields, index, Tag.SEQUENCE) && fields.get(index).stream().findFirst().filter(first -> first.is(Tag.OBJECT_IDENTIFIER)).isPresent();
	}

	private static boolean isKey(DerNode node) {
		List<DerNode> parts = node.stream().limit(2).toList();
		return isAlgorithm(parts, 0) && has(parts, 1, Tag.BIT_STRING);
	}
}
