package org.certclinic.x509.decode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.certclinic.core.evidence.ExtensionContent;
import org.certclinic.core.evidence.ExtensionContent.AlternativeNames;
import org.certclinic.core.evidence.ExtensionContent.AuthorityKeyIdentifier;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.core.evidence.ExtensionContent.DistributionPoints;
import org.certclinic.core.evidence.ExtensionContent.ExtendedKeyUsage;
import org.certclinic.core.evidence.ExtensionContent.InformationAccess;
import org.certclinic.core.evidence.ExtensionContent.InhibitAnyPolicy;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.evidence.ExtensionContent.SubjectKeyIdentifier;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Reads the extensions that chains are judged by. RFC 5280, 4.2. */
final class StandardExtensions {
	private static final KeyUsage.Bit[] USAGES = KeyUsage.Bit.values();
	private static final Set<String> KNOWN = Set.of("2.5.29.14", "2.5.29.15", "2.5.29.17", "2.5.29.18", "2.5.29.19", "2.5.29.30", "2.5.29.31",
			"2.5.29.32", "2.5.29.33", "2.5.29.35", "2.5.29.36", "2.5.29.37", "2.5.29.46", "2.5.29.54", "1.3.6.1.5.5.7.1.1", "1.3.6.1.5.5.7.1.11");

	private final GeneralNameDecoder names = new GeneralNameDecoder();
	private final PolicyExtensions policies = new PolicyExtensions(names);

	static boolean has(String oid) {
		return KNOWN.contains(oid);
	}

	/** Damage where the value is not what the OID promises. */
	ExtensionContent decode(Decoding decoding, String oid, DerNode value) {
		decoding.check(value, "");
		int due = switch (oid) {
		case "2.5.29.14" -> Tag.OCTET_STRING;
		case "2.5.29.15" -> Tag.BIT_STRING;
		case "2.5.29.54" -> Tag.INTEGER;
		default -> Tag.SEQUENCE;
		};
		if (!value.is(due)) {
			throw decoding.unexpected(value, due, "");
		}
		return switch (oid) {
		case "2.5.29.14" -> new SubjectKeyIdentifier(Values.octets(decoding, value, ""));
		case "2.5.29.15" -> keyUsage(decoding, value);
		case "2.5.29.54" -> new InhibitAnyPolicy(Values.small(decoding, value, ""));
		case "2.5.29.17", "2.5.29.18" -> new AlternativeNames(names.all(decoding, value));
		case "2.5.29.19" -> basicConstraints(decoding, value);
		case "2.5.29.30" -> policies.nameConstraints(decoding, value);
		case "2.5.29.31", "2.5.29.46" -> distributionPoints(decoding, value);
		case "2.5.29.32" -> policies.certificatePolicies(decoding, value);
		case "2.5.29.33" -> policies.policyMappings(decoding, value);
		case "2.5.29.35" -> authorityKey(decoding, value);
		case "2.5.29.36" -> policies.policyConstraints(decoding, value);
		case "2.5.29.37" -> new ExtendedKeyUsage(oids(decoding, value, "keyPurposeId"));
		default -> informationAccess(decoding, value);
		};
	}

	private static KeyUsage keyUsage(Decoding decoding, DerNode value) {
		Set<KeyUsage.Bit> bits = EnumSet.noneOf(KeyUsage.Bit.class);
		Values.namedBits(decoding, value, "", bit -> {
			if (bit < USAGES.length) {
				bits.add(USAGES[bit]);
			}
		});
		return new KeyUsage(bits);
	}

	private static BasicConstraints basicConstraints(Decoding decoding, DerNode value) {
		var members = new Cursor(decoding, value);
		boolean authority = false;
		if (members.isNext(Tag.BOOLEAN)) {
			DerNode flag = members.any("cA");
			authority = Values.bool(decoding, flag, "cA");
			if (!authority) {
				decoding.deviates(DeviationCodes.DEFAULT_ENCODED, flag, "cA");
			}
		}
		OptionalInt length = OptionalInt.empty();
		if (members.hasNext()) {
			length = OptionalInt.of(Values.small(decoding, members.required(Tag.INTEGER, "pathLenConstraint"), "pathLenConstraint"));
		}
		members.end();
		return new BasicConstraints(authority, length);
	}

	static List<String> oids(Decoding decoding, DerNode list, String field) {
		var members = new Cursor(decoding, list);
		List<String> oids = new ArrayList<>();
		if (!members.hasNext()) {
			decoding.deviates(DeviationCodes.LIST_EMPTY, list, "");
		}
		while (members.hasNext()) {
			oids.add(Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, field), field));
		}
		return oids;
	}

	private AuthorityKeyIdentifier authorityKey(Decoding decoding, DerNode value) {
		var members = new Cursor(decoding, value);
		var id = members.optional(Tag.context(0), "keyIdentifier").map(node -> Values.octets(decoding, node, "keyIdentifier"));
		List<GeneralName> issuer = members.optional(Tag.context(1), "authorityCertIssuer").map(node -> in(decoding, node, "authorityCertIssuer"))
				.orElse(List.of());
		var serial = members.optional(Tag.context(2), "authorityCertSerialNumber")
				.map(node -> Values.integer(decoding, node, "authorityCertSerialNumber"));
		members.end();
		return new AuthorityKeyIdentifier(id, issuer, serial);
	}

	private List<GeneralName> in(Decoding decoding, DerNode node, String field) {
		decoding.trail().enter(field);
		List<GeneralName> all = names.all(decoding, node);
		decoding.trail().leave();
		return all;
	}

	private InformationAccess informationAccess(Decoding decoding, DerNode value) {
		List<InformationAccess.Access> accesses = new ArrayList<>();
		List<DerNode> children = value.children();
		if (children.isEmpty()) {
			decoding.deviates(DeviationCodes.LIST_EMPTY, value, "");
		}
		for (int i = 0; i < children.size(); i++) {
			decoding.trail().enter("accessDescription", i);
			DerNode child = children.get(i);
			sequence(decoding, child);
			var members = new Cursor(decoding, child);
			String method = Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "accessMethod"), "accessMethod");
			DerNode location = members.any("accessLocation");
			decoding.trail().enter("accessLocation");
			accesses.add(new InformationAccess.Access(method, names.decode(decoding, location, false)));
			members.end();
			decoding.trail().leave();
			decoding.trail().leave();
		}
		return new InformationAccess(accesses);
	}

	private DistributionPoints distributionPoints(Decoding decoding, DerNode value) {
		List<DistributionPoints.DistributionPoint> points = new ArrayList<>();
		List<DerNode> children = value.children();
		if (children.isEmpty()) {
			decoding.deviates(DeviationCodes.LIST_EMPTY, value, "");
		}
		for (int i = 0; i < children.size(); i++) {
			decoding.trail().enter("distributionPoint", i);
			sequence(decoding, children.get(i));
			points.add(distributionPoint(decoding, children.get(i)));
			decoding.trail().leave();
		}
		return new DistributionPoints(points);
	}

	private DistributionPoints.DistributionPoint distributionPoint(Decoding decoding, DerNode node) {
		var members = new Cursor(decoding, node);
		List<GeneralName> full = List.of();
		List<NameAttribute> relative = new ArrayList<>();
		Optional<DerNode> name = members.optional(Tag.context(0), "distributionPoint");
		if (name.isPresent()) {
			var choice = new Cursor(decoding, name.get());
			full = choice.optional(Tag.context(0), "fullName").map(inner -> in(decoding, inner, "fullName")).orElse(List.of());
			choice.optional(Tag.context(1), "nameRelativeToCRLIssuer")
					.ifPresent(inner -> new NameDecoder().attributes(decoding, inner, relative));
			choice.end();
		}
		Set<Integer> reasons = new HashSet<>();
		members.optional(Tag.context(1), "reasons").ifPresent(bits -> Values.namedBits(decoding, bits, "reasons", reasons::add));
		List<GeneralName> issuer = members.optional(Tag.context(2), "cRLIssuer").map(inner -> in(decoding, inner, "cRLIssuer")).orElse(List.of());
		members.end();
		return new DistributionPoints.DistributionPoint(full, relative, reasons, issuer);
	}

	/** Damage where {@code node} is no SEQUENCE. */
	static void sequence(Decoding decoding, DerNode node) {
		decoding.check(node, "");
		if (!node.is(Tag.SEQUENCE)) {
			throw decoding.unexpected(node, Tag.SEQUENCE, "");
		}
	}
}
