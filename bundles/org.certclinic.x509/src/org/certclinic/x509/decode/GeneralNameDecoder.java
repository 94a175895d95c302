package org.certclinic.x509.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.GeneralName.Kind;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Reads {@code GeneralName}s. RFC 5280, 4.2.1.6. */
final class GeneralNameDecoder {
	private static final Kind[] KINDS = Kind.values();
	private static final int CONTEXT = 2;
	private static final int MAX_HEX = 256;

	private final NameDecoder names = new NameDecoder();

	/** All names among the children of {@code parent}, a SEQUENCE or what is tagged instead of one. */
	List<GeneralName> all(Decoding decoding, DerNode parent) {
		return all(decoding, parent, false);
	}

	private List<GeneralName> all(Decoding decoding, DerNode parent, boolean constraint) {
		List<DerNode> children = parent.children();
		if (children.isEmpty()) {
			decoding.deviates(DeviationCodes.LIST_EMPTY, parent, "");
		}
		List<GeneralName> all = new ArrayList<>(children.size());
		for (int i = 0; i < children.size(); i++) {
			decoding.trail().enter("generalName", i);
			decoding.check(children.get(i), "");
			all.add(decode(decoding, children.get(i), constraint));
			decoding.trail().leave();
		}
		return all;
	}

	/** @param constraint whether addresses are those of networks: an address and a mask */
	GeneralName decode(Decoding decoding, DerNode node, boolean constraint) {
		int number = Tag.numberOf(node.tag());
		if (node.tag() < 0 || Tag.classOf(node.tag()) != CONTEXT || number >= KINDS.length) {
			throw decoding.damage("der.general-name", node, "", Tag.text(node.tag()));
		}
		Kind kind = KINDS[number];
		Octets raw = node.content();
		return switch (kind) {
		case EMAIL, DNS, URI -> plain(decoding, node, kind);
		case DIRECTORY -> directory(decoding, node);
		case OTHER -> new GeneralName(kind, other(decoding, node), Optional.empty(), raw);
		case IP -> new GeneralName(kind, address(decoding, node, raw, constraint), Optional.empty(), raw);
		case REGISTERED_ID -> new GeneralName(kind, Values.oid(decoding, node, ""), Optional.empty(), raw);
		case X400, EDI_PARTY -> new GeneralName(kind, hex(raw), Optional.empty(), raw);
		};
	}

	private static GeneralName plain(Decoding decoding, DerNode node, Kind kind) {
		Octets raw = node.isConstructed() ? Values.octets(decoding, node, "") : node.content();
		if (!TextRules.allow(Tag.IA5_STRING, raw)) {
			decoding.deviates(DeviationCodes.STRING_CHARACTERS, node, "");
		}
		return new GeneralName(kind, TextGuess.read(Tag.IA5_STRING, raw), Optional.empty(), raw);
	}

	private GeneralName directory(Decoding decoding, DerNode node) {
		var members = new Cursor(decoding, node);
		DistinguishedName name = names.decode(decoding, members.required(Tag.SEQUENCE, "directoryName"), "directoryName");
		members.end();
		return new GeneralName(Kind.DIRECTORY, NameText.of(name), Optional.of(name), node.content());
	}

	private static String other(Decoding decoding, DerNode node) {
		var members = new Cursor(decoding, node);
		String oid = Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "type-id"), "type-id");
		DerNode tagged = members.any("value");
		DerNode value = tagged.stream().findFirst().orElse(tagged);
		boolean text = TextRules.isString(value.tag()) && !value.isDamaged();
		return Oids.shortName(oid) + ":" + (text ? TextGuess.read(value.tag(), value.string()) : "#" + hex(value.encoded()));
	}

	private static String address(Decoding decoding, DerNode node, Octets raw, boolean constraint) {
		Optional<String> text = constraint ? IpText.network(raw) : IpText.address(raw);
		if (text.isEmpty()) {
			decoding.deviates(DeviationCodes.IP_LENGTH, node, "");
		}
		return text.orElseGet(() -> hex(raw));
	}

	private static String hex(Octets octets) {
		return octets.size() <= MAX_HEX ? octets.hex() : octets.slice(0, MAX_HEX).hex() + "…";
	}
}
