package org.certclinic.x509.chain.judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent.ExtendedKeyUsage;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.GeneralName.Kind;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.heap.Member;

/** What a subscriber's certificate of the public web must be. Baseline Requirements, 7.1.2.7 and 7.1.4. */
final class WebLeafCheck {
	private static final String SUBJECT_NAMES = "2.5.29.17";
	private static final String PURPOSES = "2.5.29.37";
	private static final String ANY_PURPOSE = "2.5.29.37.0";

	private final PublicSuffixes suffixes = new PublicSuffixes();

	void check(Member leaf, Problems problems) {
		if (leaf.isAuthority()) {
			problems.web(ChainCode.PROFILE_CA_AS_LEAF, 0);
		}
		checkPurposes(leaf, problems);
		checkNames(leaf, problems);
		checkCommonName(leaf, problems);
	}

	private static void checkPurposes(Member leaf, Problems problems) {
		Optional<ExtendedKeyUsage> purposes = leaf.purposes();
		if (purposes.isEmpty()) {
			if (!isInternal(leaf)) {
				problems.web(ChainCode.PROFILE_EKU_MISSING, 0);
			}
			return;
		}
		if (purposes.get().purposes().isEmpty()) {
			problems.web(ChainCode.PROFILE_EKU_EMPTY, 0);
		}
		if (purposes.get().purposes().contains(ANY_PURPOSE)) {
			problems.web(ChainCode.PROFILE_EKU_ANY, 0);
		}
		leaf.evidence().extension(PURPOSES).filter(Extension::critical).ifPresent(_ -> problems.web(ChainCode.PROFILE_EKU_CRITICAL, 0));
	}

	/** Whether its names are such as {@code localhost}, which no public authority certifies, so that their rules are not for it. */
	private static boolean isInternal(Member leaf) {
		List<GeneralName> names = leaf.alternativeNames();
		return !names.isEmpty() && names.stream().allMatch(name -> name.kind() == Kind.DNS && name.text().indexOf('.') < 0 && HostName.isHost(name.text()));
	}

	private void checkNames(Member leaf, Problems problems) {
		Optional<Extension> names = leaf.evidence().extension(SUBJECT_NAMES);
		if (names.isEmpty()) {
			problems.web(ChainCode.PROFILE_SAN_MISSING, 0);
			return;
		}
		if (leaf.subject().isEmpty() && !names.get().critical()) {
			problems.web(ChainCode.PROFILE_SAN_NOT_CRITICAL, 0);
		}
		if (!leaf.subject().isEmpty() && names.get().critical()) {
			problems.web(ChainCode.PROFILE_SAN_CRITICAL, 0);
		}
		for (GeneralName name : leaf.alternativeNames()) {
			checkName(name, leaf, problems);
		}
	}

	private void checkName(GeneralName name, Member leaf, Problems problems) {
		boolean sound = switch (name.kind()) {
		case DNS -> name.text().equals("*") || HostName.isPresented(name.text()) && name.text().indexOf('_') < 0 && !HostName.isAddressLike(name.text());
		case IP -> name.raw().size() == Addresses.IPV4 || name.raw().size() == Addresses.IPV6;
		case EMAIL -> NamesInConstraints.isMailbox(name.text());
		default -> true;
		};
		if (!sound) {
			problems.web(ChainCode.PROFILE_SAN_NAME, 0, "name", name.text());
		} else if (name.kind() == Kind.DNS && isForStrangers(name.text(), leaf)) {
			problems.web(ChainCode.PROFILE_WILDCARD_PUBLIC_SUFFIX, 0, "name", name.text());
		}
	}

	/** Whether a wildcard takes in names that others may own. Who has the name of a shared host itself owns those below it too. */
	private boolean isForStrangers(String name, Member leaf) {
		if (name.equals("*")) {
			return true;
		}
		String base = HostName.base(name);
		return HostName.isWildcard(name) && (suffixes.isRegistry(base)
				|| suffixes.isSharedHost(base) && leaf.alternativeNames().stream().noneMatch(other -> other.text().equalsIgnoreCase(base)));
	}

	/**
	 * A common name beside host names must be one of them, to the letter. No software goes by it, so it is only told where it cannot mislead:
	 * names of another kind, or of the domain that the certificate's hosts are in.
	 */
	private static void checkCommonName(Member leaf, Problems problems) {
		List<GeneralName> hosts = leaf.alternativeNames().stream().filter(name -> name.kind() == Kind.DNS || name.kind() == Kind.IP).toList();
		Optional<String> commonName = leaf.evidence().subject().commonName();
		if (hosts.isEmpty() || commonName.isEmpty() || isInternal(leaf) || hosts.stream().anyMatch(name -> name.text().equals(commonName.get()))) {
			return;
		}
		String name = commonName.get();
		boolean host = HostName.isHost(name) && name.indexOf('.') > 0 && !HostName.isAddressLike(name);
		boolean onlyAddresses = hosts.stream().allMatch(other -> other.kind() == Kind.IP);
		boolean parent = hosts.stream().anyMatch(other -> other.kind() == Kind.DNS && !other.text().equalsIgnoreCase(name)
				&& HostName.isWithin(HostName.base(other.text()).toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)));
		if (host && (onlyAddresses || parent)) {
			problems.warning(ChainCode.PROFILE_CN_NOT_IN_SAN, 0, "name", name);
		} else {
			problems.web(ChainCode.PROFILE_CN_NOT_IN_SAN, 0, "name", name);
		}
	}
}
