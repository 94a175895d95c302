package org.certclinic.x509.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Where a certificate's fields stand in its encoding, by their ids in {@link CertificateFields}. Of a damaged one those before the damage. */
final class FieldPlaces {
	private static final String SIGNED = "tbsCertificate.";
	private static final List<String> FIELDS = List.of("serialNumber", "signature", "issuer", "validity", "subject", "subjectPublicKeyInfo");
	private static final String KEY = SIGNED + "subjectPublicKeyInfo";

	private final Map<String, DerNode> nodes = new HashMap<>();

	private FieldPlaces() {
	}

	static FieldPlaces of(Octets encoded) {
		var places = new FieldPlaces();
		List<DerNode> members = DerNode.of(encoded).children();
		places.put(members, 1, "signatureAlgorithm");
		places.put(members, 2, "signatureValue");
		if (!members.isEmpty()) {
			places.readSigned(members.getFirst().children());
		}
		return places;
	}

	int from(String id) {
		DerNode node = nodes.get(id);
		return node == null ? -1 : node.offset();
	}

	int to(String id) {
		DerNode node = nodes.get(id);
		return node == null ? -1 : node.end();
	}

	private void put(List<DerNode> members, int index, String id) {
		if (index < members.size()) {
			nodes.put(id, members.get(index));
		}
	}

	private void readSigned(List<DerNode> members) {
		int first = !members.isEmpty() && members.getFirst().is(Tag.context(0)) ? 1 : 0;
		if (first == 1) {
			put(members, 0, SIGNED + "version");
		}
		for (int i = 0; i < FIELDS.size(); i++) {
			put(members, first + i, SIGNED + FIELDS.get(i));
		}
		List<DerNode> validity = children(SIGNED + "validity");
		put(validity, 0, SIGNED + "validity.notBefore");
		put(validity, 1, SIGNED + "validity.notAfter");
		readName(SIGNED + "issuer");
		readName(SIGNED + "subject");
		readKey();
		members.stream().filter(member -> member.is(Tag.context(3))).flatMap(DerNode::stream).findFirst().ifPresent(list -> {
			List<DerNode> extensions = list.children();
			for (int i = 0; i < extensions.size(); i++) {
				put(extensions, i, SIGNED + "extensions[" + i + "]");
			}
		});
	}

	private List<DerNode> children(String id) {
		DerNode node = nodes.get(id);
		return node == null ? List.of() : node.children();
	}

	private void readName(String id) {
		List<DerNode> attributes = children(id).stream().flatMap(DerNode::stream).toList();
		for (int i = 0; i < attributes.size(); i++) {
			put(attributes, i, id + "[" + i + "]");
		}
	}

	private void readKey() {
		List<DerNode> members = children(KEY);
		put(members, 0, KEY + ".algorithm");
		if (members.size() < 2) {
			return;
		}
		put(members.getFirst().children(), 1, KEY + ".curve");
		DerNode key = members.get(1);
		if (!key.isConstructed() && key.content().size() > 1) {
			List<DerNode> numbers = key.inside(1).children();
			put(numbers, 0, KEY + ".modulus");
			put(numbers, 1, KEY + ".publicExponent");
		}
	}
}
