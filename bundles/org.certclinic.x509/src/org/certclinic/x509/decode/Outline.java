package org.certclinic.x509.decode;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Any value as lines: its texts, names of identifiers, numbers and bytes. */
final class Outline {
	private static final int MAX_LINES = 50;
	private static final int MAX_BYTES = 128;
	private static final int MAX_NUMBER = 16;

	private Outline() {
	}

	/** The leaves of {@code value} if it fills {@code octets} soundly; else the octets as text or hex. */
	static List<String> of(DerNode value, Octets octets) {
		List<String> lines = new ArrayList<>();
		if (value.end() - value.offset() == octets.size() && addLeaves(value, lines)) {
			return lines;
		}
		return List.of(isText(octets) ? TextGuess.narrow(octets, false) : hex(octets));
	}

	/** A line for each member with its leaves. */
	static List<String> ofMembers(DerNode list) {
		List<String> lines = new ArrayList<>();
		for (DerNode member : list.children()) {
			List<String> leaves = new ArrayList<>();
			addLeaves(member, leaves);
			lines.add(String.join(" ", leaves));
			if (lines.size() == MAX_LINES) {
				break;
			}
		}
		return lines;
	}

	/** Whether all was sound. */
	private static boolean addLeaves(DerNode node, List<String> lines) {
		if (node.isDamaged()) {
			return false;
		}
		if (node.isConstructed()) {
			for (DerNode child : node.children()) {
				if (lines.size() < MAX_LINES && !addLeaves(child, lines)) {
					return false;
				}
			}
			return true;
		}
		lines.add(leaf(node));
		return true;
	}

	private static String leaf(DerNode node) {
		Octets content = node.content();
		if (TextRules.isString(node.tag())) {
			return TextGuess.read(node.tag(), content.size() > MAX_BYTES * 8 ? content.slice(0, MAX_BYTES * 8) : content);
		}
		return switch (node.tag()) {
		case Tag.OBJECT_IDENTIFIER -> OidCodec.decode(content).map(Oids::shortName).orElseGet(() -> hex(content));
		case Tag.INTEGER, Tag.ENUMERATED ->
			content.isEmpty() || content.size() > MAX_NUMBER ? hex(content) : new BigInteger(content.toArray()).toString();
		case Tag.BOOLEAN -> content.size() == 1 && content.at(0) == 0 ? "FALSE" : "TRUE";
		case Tag.NULL -> "NULL";
		case Tag.UTC_TIME, Tag.GENERALIZED_TIME -> new TimeDecoder().read(content, node.is(Tag.GENERALIZED_TIME)).map(Object::toString)
				.orElseGet(() -> TextGuess.narrow(content, false));
		case Tag.BIT_STRING -> content.size() > 1 ? hex(content.slice(1, content.size())) : "";
		default -> isText(content) ? TextGuess.narrow(content, false) : hex(content);
		};
	}

	private static boolean isText(Octets octets) {
		for (int i = 0; i < octets.size(); i++) {
			int c = octets.at(i);
			if (c < ' ' || c > '~') {
				return false;
			}
		}
		return !octets.isEmpty() && octets.size() <= MAX_BYTES * 8;
	}

	private static String hex(Octets octets) {
		return octets.size() <= MAX_BYTES ? octets.hex() : octets.slice(0, MAX_BYTES).hex() + "…";
	}
}
