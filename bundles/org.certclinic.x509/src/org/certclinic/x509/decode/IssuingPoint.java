package org.certclinic.x509.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/**
 * What a revocation list is for. RFC 5280, 5.2.5.
 *
 * @param fullName         empty where the list is for any distribution point
 * @param relativeToIssuer the same, below the list's issuer
 * @param reasons          bits set, empty for all reasons
 * @param indirect         whether it has entries of other issuers
 */
public record IssuingPoint(List<GeneralName> fullName, List<NameAttribute> relativeToIssuer, boolean onlyUsers, boolean onlyAuthorities,
		Set<Integer> reasons, boolean indirect, boolean onlyAttributes) {
	public IssuingPoint {
		fullName = List.copyOf(fullName);
		relativeToIssuer = List.copyOf(relativeToIssuer);
		reasons = Set.copyOf(reasons);
	}

	/** What the extension's value says; none where it cannot be read. */
	public static Optional<IssuingPoint> of(Octets value) {
		DerNode node = DerNode.of(value);
		var decoding = new Decoding(node, "IssuingDistributionPoint");
		try {
			return node.is(Tag.SEQUENCE) ? Optional.of(read(decoding, new Cursor(decoding, node))).filter(_ -> decoding.problem().isEmpty())
					: Optional.empty();
		} catch (Damage _) {
			return Optional.empty();
		}
	}

	/** The names in the value of an entry's extension that tells the issuer of the revoked certificate; none where it cannot be read. */
	public static List<GeneralName> names(Octets value) {
		DerNode node = DerNode.of(value);
		var decoding = new Decoding(node, "GeneralNames");
		try {
			return new GeneralNameDecoder().all(decoding, node);
		} catch (Damage _) {
			return List.of();
		}
	}

	private static IssuingPoint read(Decoding decoding, Cursor members) {
		List<GeneralName> full = List.of();
		List<NameAttribute> relative = new ArrayList<>();
		Optional<DerNode> name = members.optional(Tag.context(0), "distributionPoint");
		if (name.isPresent()) {
			var choice = new Cursor(decoding, name.get());
			full = choice.optional(Tag.context(0), "fullName").map(inner -> new GeneralNameDecoder().all(decoding, inner)).orElse(List.of());
			choice.optional(Tag.context(1), "nameRelativeToCRLIssuer")
					.ifPresent(inner -> new NameDecoder().attributes(decoding, inner, relative));
		}
		boolean users = flag(decoding, members, 1);
		boolean authorities = flag(decoding, members, 2);
		Set<Integer> reasons = new HashSet<>();
		members.optional(Tag.context(3), "onlySomeReasons").ifPresent(bits -> Values.namedBits(decoding, bits, "onlySomeReasons", reasons::add));
		boolean indirect = flag(decoding, members, 4);
		boolean attributes = flag(decoding, members, 5);
		return new IssuingPoint(full, relative, users, authorities, reasons, indirect, attributes);
	}

	private static boolean flag(Decoding decoding, Cursor members, int tag) {
		return members.optional(Tag.context(tag), "flag").filter(node -> Values.bool(decoding, node, "flag")).isPresent();
	}
}
