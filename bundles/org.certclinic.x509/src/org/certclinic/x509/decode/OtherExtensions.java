package org.certclinic.x509.decode;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.evidence.ExtensionContent;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Reads the extensions that no chain depends on as lines of text. */
final class OtherExtensions {
	private static final List<String> NETSCAPE_TYPES = List.of("SSL Client", "SSL Server", "S/MIME", "Object Signing", "Unused", "SSL CA",
			"S/MIME CA", "Object Signing CA");
	private static final List<String> CRL_REASONS = List.of("Unspecified", "Key Compromise", "CA Compromise", "Affiliation Changed", "Superseded",
			"Cessation Of Operation", "Certificate Hold", "7", "Remove From CRL", "Privilege Withdrawn", "AA Compromise");

	private final TimeDecoder times = new TimeDecoder();

	/**
	 * @param value  what is encoded in the extension's octets, if they are an encoding at all
	 * @param octets the extension's octets
	 */
	ExtensionContent decode(Decoding decoding, String oid, DerNode value, Octets octets) {
		return new ExtensionContent.Other(switch (oid) {
		case "2.5.29.16" -> keyPeriod(decoding, due(decoding, value, Tag.SEQUENCE));
		case "2.5.29.20", "2.5.29.27" -> List.of(Values.integer(decoding, due(decoding, value, Tag.INTEGER), "").toString());
		case "2.5.29.21" -> List.of(name(CRL_REASONS, Values.small(decoding, due(decoding, value, Tag.ENUMERATED), "")));
		case "2.5.29.28" -> issuingPoint(decoding, due(decoding, value, Tag.SEQUENCE));
		case "2.16.840.1.113730.1.1" -> netscapeTypes(decoding, due(decoding, value, Tag.BIT_STRING));
		case "1.3.6.1.5.5.7.1.24" -> features(decoding, due(decoding, value, Tag.SEQUENCE));
		case "1.3.6.1.5.5.7.1.3" -> Outline.ofMembers(due(decoding, value, Tag.SEQUENCE));
		case "1.3.6.1.4.1.311.21.7" -> template(decoding, due(decoding, value, Tag.SEQUENCE));
		case "1.3.6.1.4.1.311.21.1" -> version(decoding, due(decoding, value, Tag.INTEGER));
		case "1.3.6.1.4.1.11129.2.4.2", "1.3.6.1.4.1.11129.2.4.5" ->
			Timestamps.lines(Values.octets(decoding, due(decoding, value, Tag.OCTET_STRING), ""));
		case "1.3.6.1.5.5.7.48.1.5", "1.3.6.1.4.1.11129.2.4.3", "2.5.29.56" -> nothing(decoding, due(decoding, value, Tag.NULL));
		default -> Outline.of(value, octets);
		});
	}

	private static DerNode due(Decoding decoding, DerNode value, int tag) {
		decoding.check(value, "");
		if (!value.is(tag)) {
			throw decoding.unexpected(value, tag, "");
		}
		return value;
	}

	private static String name(List<String> names, int number) {
		return number >= 0 && number < names.size() ? names.get(number) : Integer.toString(number);
	}

	private List<String> keyPeriod(Decoding decoding, DerNode value) {
		var members = new Cursor(decoding, value);
		List<String> lines = new ArrayList<>();
		members.optional(Tag.context(0), "notBefore").ifPresent(node -> lines.add("Not Before: " + implicitTime(node)));
		members.optional(Tag.context(1), "notAfter").ifPresent(node -> lines.add("Not After: " + implicitTime(node)));
		members.end();
		return lines;
	}

	private String implicitTime(DerNode node) {
		return times.read(node.content(), true).map(Object::toString).orElseGet(() -> TextGuess.read(Tag.VISIBLE_STRING, node.content()));
	}

	private static List<String> netscapeTypes(Decoding decoding, DerNode value) {
		List<String> types = new ArrayList<>();
		Values.namedBits(decoding, value, "", bit -> {
			if (bit < NETSCAPE_TYPES.size()) {
				types.add(NETSCAPE_TYPES.get(bit));
			}
		});
		return List.of(String.join(", ", types));
	}

	/** RFC 7633: numbers of TLS extensions. */
	private static List<String> features(Decoding decoding, DerNode value) {
		List<String> lines = new ArrayList<>();
		for (var members = new Cursor(decoding, value); members.hasNext();) {
			int number = Values.small(decoding, members.required(Tag.INTEGER, "feature"), "feature");
			lines.add(number == 5 ? "status_request" : number == 17 ? "status_request_v2" : Integer.toString(number));
		}
		return lines;
	}

	private static List<String> template(Decoding decoding, DerNode value) {
		var members = new Cursor(decoding, value);
		String oid = Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "templateID"), "templateID");
		List<String> lines = new ArrayList<>(List.of("Template: " + oid));
		members.optional(Tag.INTEGER, "templateMajorVersion")
				.ifPresent(node -> lines.add("Major Version: " + Values.integer(decoding, node, "templateMajorVersion")));
		members.optional(Tag.INTEGER, "templateMinorVersion")
				.ifPresent(node -> lines.add("Minor Version: " + Values.integer(decoding, node, "templateMinorVersion")));
		members.end();
		return lines;
	}

	/** The certificate's number in the low, the key's in the high two bytes; {@code V1.1} as certutil prints it. */
	private static List<String> version(Decoding decoding, DerNode value) {
		int number = Values.small(decoding, value, "");
		return List.of("V" + (number & 0xffff) + "." + (number >>> 16));
	}

	private static List<String> nothing(Decoding decoding, DerNode value) {
		if (!value.content().isEmpty()) {
			decoding.deviates(DeviationCodes.TRAILING_BYTES, value, "");
		}
		return List.of();
	}

	/** RFC 5280, 5.2.5. */
	private static List<String> issuingPoint(Decoding decoding, DerNode value) {
		List<String> lines = new ArrayList<>();
		for (DerNode member : value.children()) {
			decoding.check(member, "");
			switch (Tag.numberOf(member.tag())) {
			case 0 -> point(decoding, member, lines);
			case 1 -> addIf(lines, Values.bool(decoding, member, "onlyContainsUserCerts"), "Only User Certificates");
			case 2 -> addIf(lines, Values.bool(decoding, member, "onlyContainsCACerts"), "Only CA Certificates");
			case 3 -> {
				List<String> reasons = new ArrayList<>();
				Values.namedBits(decoding, member, "onlySomeReasons", bit -> reasons.add(name(CRL_REASONS, bit)));
				lines.add("Only Some Reasons: " + String.join(", ", reasons));
			}
			case 4 -> addIf(lines, Values.bool(decoding, member, "indirectCRL"), "Indirect CRL");
			case 5 -> addIf(lines, Values.bool(decoding, member, "onlyContainsAttributeCerts"), "Only Attribute Certificates");
			default -> decoding.deviates(DeviationCodes.TRAILING_BYTES, member, "");
			}
		}
		return lines;
	}

	private static void addIf(List<String> lines, boolean wanted, String line) {
		if (wanted) {
			lines.add(line);
		}
	}

	private static void point(Decoding decoding, DerNode member, List<String> lines) {
		var choice = new Cursor(decoding, member);
		choice.optional(Tag.context(0), "fullName").ifPresent(names -> new GeneralNameDecoder().all(decoding, names)
				.forEach(name -> lines.add("Full Name: " + GeneralNameText.of(name))));
		choice.optional(Tag.context(1), "nameRelativeToCRLIssuer").ifPresent(names -> {
			List<NameAttribute> attributes = new ArrayList<>();
			new NameDecoder().attributes(decoding, names, attributes);
			attributes.forEach(attribute -> lines.add("Relative Name: " + attribute.type() + "=" + NameText.escaped(attribute)));
		});
		choice.end();
	}
}
