package org.certclinic.x509.chain.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.GeneralName.Kind;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.ExpectedNames;
import org.certclinic.x509.chain.heap.Member;

/** Whether the leaf has the names it is expected to have. RFC 9525, 6; RFC 5280, 7.5. */
final class ExpectedNameCheck {
	private static final String EMAIL_ADDRESS = "1.2.840.113549.1.9.1";
	private static final int MAX_TOLD = 20;

	private final ExpectedNames expected;

	ExpectedNameCheck(ExpectedNames expected) {
		this.expected = expected;
	}

	void check(Member leaf, Problems problems) {
		expected.host().ifPresent(host -> checkHost(leaf, host, problems));
		expected.ip().ifPresent(ip -> checkIp(leaf, ip, problems));
		expected.email().ifPresent(email -> checkEmail(leaf, email, problems));
	}

	private static void checkHost(Member leaf, String host, Problems problems) {
		if (Addresses.parse(host).isPresent()) {
			checkIp(leaf, host, problems);
			return;
		}
		List<String> names = texts(leaf, Kind.DNS);
		Optional<String> reference = HostName.reference(host);
		if (reference.isPresent() && names.stream().anyMatch(name -> HostName.matches(name, reference.get()))) {
			return;
		}
		boolean inCommonName = names.isEmpty() && !problems.isWeb() && reference.isPresent()
				&& leaf.evidence().subject().commonName().filter(name -> HostName.matches(name, reference.get())).isPresent();
		if (inCommonName) {
			problems.warning(ChainCode.HOST_IN_COMMON_NAME, 0, "host", host);
		} else {
			problems.error(ChainCode.HOST_MISMATCH, 0, "host", host, "names", told(names));
		}
	}

	private static void checkIp(Member leaf, String ip, Problems problems) {
		Optional<Octets> address = Addresses.parse(ip);
		boolean found = address.isPresent()
				&& leaf.alternativeNames().stream().anyMatch(name -> name.kind() == Kind.IP && name.raw().equals(address.get()));
		if (!found) {
			problems.error(ChainCode.IP_MISMATCH, 0, "ip", ip, "names", told(texts(leaf, Kind.IP)));
		}
	}

	private static void checkEmail(Member leaf, String email, Problems problems) {
		List<String> names = new ArrayList<>(texts(leaf, Kind.EMAIL));
		leaf.alternativeNames().forEach(name -> NameConstraintCheck.mailbox(name).ifPresent(names::add));
		if (names.isEmpty()) {
			names.addAll(leaf.evidence().subject().values(EMAIL_ADDRESS));
		}
		if (names.stream().noneMatch(name -> isSameMailbox(name, email))) {
			problems.error(ChainCode.EMAIL_MISMATCH, 0, "email", email, "names", told(names));
		}
	}

	private static boolean isSameMailbox(String name, String other) {
		int at = name.lastIndexOf('@') + 1;
		return at > 0 && at == other.lastIndexOf('@') + 1 && name.substring(0, at).equals(other.substring(0, at))
				&& name.substring(at).toLowerCase(Locale.ROOT).equals(other.substring(at).toLowerCase(Locale.ROOT));
	}

	private static List<String> texts(Member leaf, Kind kind) {
		return leaf.alternativeNames().stream().filter(name -> name.kind() == kind).map(GeneralName::text).toList();
	}

	private static List<String> told(List<String> names) {
		return names.size() <= MAX_TOLD ? List.copyOf(names) : List.copyOf(names.subList(0, MAX_TOLD));
	}
}
