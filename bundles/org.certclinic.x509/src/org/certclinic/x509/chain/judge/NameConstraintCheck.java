package org.certclinic.x509.chain.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.ExtensionContent.NameConstraints;
import org.certclinic.core.evidence.ExtensionContent.NameConstraints.Subtree;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.GeneralName.Kind;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.heap.NameKey;
import org.certclinic.x509.decode.NameText;
import org.certclinic.x509.decode.Oids;

/** Whether all names on a path are such as the issuers above them may issue. The anchor's constraints count too. RFC 5280, 6.1.3 (b) and (c). */
final class NameConstraintCheck {
	/** As many comparisons as take a few milliseconds; certificates in use need a thousandth of it. */
	private static final long MAX_COMPARISONS = 1 << 20;
	private static final String EMAIL_ADDRESS = "1.2.840.113549.1.9.1";
	private static final String SMTP_UTF8 = "1.3.6.1.5.5.7.8.9";

	/** A name to be looked at: {@code kind} tells which of the others are there. */
	private record Name(Kind kind, String text, Octets raw, Optional<NameKey> directory) {
	}

	/** @param path leaf first */
	void check(List<Member> path, Problems problems) {
		int top = path.size() - 1;
		while (top > 0 && path.get(top).nameConstraints().isEmpty()) {
			top--;
		}
		long left = MAX_COMPARISONS;
		for (int depth = top - 1; depth >= 0; depth--) {
			Member member = path.get(depth);
			if (depth > 0 && member.isSelfIssued()) {
				continue;
			}
			List<Name> names = names(member, depth == 0);
			for (int owner = path.size() - 1; owner > depth; owner--) {
				Optional<NameConstraints> constraints = path.get(owner).nameConstraints();
				if (constraints.isEmpty()) {
					continue;
				}
				long count = constraints.get().permitted().size() + constraints.get().excluded().size();
				left -= count * names.size();
				if (left < 0) {
					problems.error(ChainCode.NAME_CONSTRAINTS_TOO_MANY, depth, "names", names.size(), "constraints", (int) count);
					return;
				}
				check(names, constraints.get(), depth, path.get(owner), problems);
			}
		}
	}

	private static List<Name> names(Member member, boolean leaf) {
		List<Name> names = new ArrayList<>();
		if (!member.subject().isEmpty()) {
			names.add(new Name(Kind.DIRECTORY, NameText.of(member.evidence().subject()), Octets.EMPTY, Optional.of(member.subject())));
		}
		List<GeneralName> alternatives = member.alternativeNames();
		for (GeneralName name : alternatives) {
			Optional<String> mailbox = mailbox(name);
			names.add(new Name(mailbox.isPresent() ? Kind.EMAIL : name.kind(), mailbox.orElse(name.text()), name.raw(), name.directory().map(NameKey::of)));
		}
		if (alternatives.isEmpty()) {
			member.evidence().subject().values(EMAIL_ADDRESS).forEach(mail -> names.add(new Name(Kind.EMAIL, mail, Octets.EMPTY, Optional.empty())));
			member.evidence().subject().commonName().filter(name -> leaf && name.indexOf('.') > 0 && HostName.isPresented(name))
					.ifPresent(name -> names.add(new Name(Kind.DNS, name, Octets.EMPTY, Optional.empty())));
		}
		return names;
	}

	/** RFC 9598, 4. */
	static Optional<String> mailbox(GeneralName name) {
		String prefix = Oids.shortName(SMTP_UTF8) + ":";
		return name.kind() == Kind.OTHER && name.text().startsWith(prefix) ? Optional.of(name.text().substring(prefix.length())) : Optional.empty();
	}

	private static void check(List<Name> names, NameConstraints constraints, int depth, Member owner, Problems problems) {
		for (Name name : names) {
			List<Subtree> permitted = constraints.permitted().stream().filter(subtree -> subtree.base().kind() == name.kind()).toList();
			List<Subtree> excluded = constraints.excluded().stream().filter(subtree -> subtree.base().kind() == name.kind()).toList();
			if (permitted.isEmpty() && excluded.isEmpty()) {
				continue;
			}
			if (!isSupported(name.kind()) || permitted.stream().anyMatch(NameConstraintCheck::isLimited)
					|| excluded.stream().anyMatch(NameConstraintCheck::isLimited)) {
				problems.error(ChainCode.NAME_CONSTRAINTS_UNSUPPORTED, depth, "form", name.kind().name(), "by", owner.evidence().label());
				continue;
			}
			if (!isSound(name)) {
				violated(name, permitted.isEmpty() ? excluded : permitted, depth, owner, problems);
				continue;
			}
			if (!permitted.isEmpty() && permitted.stream().noneMatch(subtree -> isWithin(name, subtree.base(), false))) {
				violated(name, permitted, depth, owner, problems);
			}
			List<Subtree> hit = excluded.stream().filter(subtree -> isWithin(name, subtree.base(), true)).toList();
			if (!hit.isEmpty()) {
				violated(name, hit, depth, owner, problems);
			}
		}
	}

	private static void violated(Name name, List<Subtree> constraints, int depth, Member owner, Problems problems) {
		problems.error(ChainCode.NAME_CONSTRAINTS, depth, "name", name.text(), "constraint", constraints.getFirst().base().text(), "by",
				owner.evidence().label());
	}

	private static boolean isSupported(Kind kind) {
		return switch (kind) {
		case DNS, EMAIL, URI, IP, DIRECTORY -> true;
		case OTHER, X400, EDI_PARTY, REGISTERED_ID -> false;
		};
	}

	/** RFC 5280 has no use for a minimum and a maximum. */
	private static boolean isLimited(Subtree subtree) {
		return subtree.minimum() != 0 || subtree.maximum().isPresent();
	}

	private static boolean isSound(Name name) {
		return switch (name.kind()) {
		case DNS -> HostName.isPresented(name.text());
		case EMAIL -> name.text().indexOf('@') > 0 && name.text().indexOf('@') == name.text().lastIndexOf('@');
		case URI -> NamesInConstraints.hostOf(name.text()).isPresent();
		case IP -> name.raw().size() == Addresses.IPV4 || name.raw().size() == Addresses.IPV6;
		default -> true;
		};
	}

	private static boolean isWithin(Name name, GeneralName constraint, boolean excluded) {
		return switch (name.kind()) {
		case DNS -> NamesInConstraints.dns(name.text(), constraint.text(), excluded);
		case EMAIL -> NamesInConstraints.mail(name.text(), constraint.text());
		case URI -> NamesInConstraints.host(NamesInConstraints.hostOf(name.text()).orElse(""), constraint.text());
		case IP -> Addresses.isWithin(name.raw(), constraint.raw());
		case DIRECTORY -> name.directory().filter(directory -> NamesInConstraints.directory(directory, constraint)).isPresent();
		default -> false;
		};
	}
}
