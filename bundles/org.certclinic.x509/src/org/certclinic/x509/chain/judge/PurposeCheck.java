package org.certclinic.x509.chain.judge;

import java.util.List;
import java.util.Set;

import org.certclinic.core.evidence.ExtensionContent.ExtendedKeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.heap.Member;

/**
 * Whether the leaf may be used for what it is to be used for, and its issuers allow it. RFC 5280, 4.2.1.3 and 4.2.1.12. That an issuer's
 * purposes restrict those below it is no rule of RFC 5280, but browsers, Windows and OpenSSL all go by it.
 */
final class PurposeCheck {
	private static final String ANY = "2.5.29.37.0";
	private static final String SERVER = "1.3.6.1.5.5.7.3.1";
	private static final String CLIENT = "1.3.6.1.5.5.7.3.2";

	private final Purpose purpose;

	PurposeCheck(Purpose purpose) {
		this.purpose = purpose;
	}

	void checkLeaf(Member leaf, Problems problems) {
		leaf.purposes().ifPresent(purposes -> checkPurposes(purposes, problems));
		if (purpose != Purpose.ANY) {
			leaf.usage().filter(usage -> !allows(usage)).ifPresent(usage -> problems.error(ChainCode.LEAF_KEY_USAGE, 0, "usage",
					usage.bits().stream().sorted().map(Bit::name).toList()));
		}
	}

	void checkAuthority(Member authority, Role role, Problems problems) {
		if (role == Role.INTERMEDIATE) {
			authority.purposes().ifPresent(purposes -> checkPurposes(purposes, problems));
		}
	}

	private void checkPurposes(ExtendedKeyUsage usage, Problems problems) {
		List<String> purposes = usage.purposes();
		if (purpose != Purpose.ANY && !purposes.contains(ANY) && !purposes.contains(oid())) {
			problems.error(ChainCode.PURPOSE, 0, "purpose", oid(), "purposes", purposes);
		}
	}

	private String oid() {
		return purpose == Purpose.CLIENT ? CLIENT : SERVER;
	}

	/** TLS signs, or with RSA keys and old suites decrypts or agrees. */
	private boolean allows(KeyUsage usage) {
		Set<Bit> wanted = purpose == Purpose.CLIENT ? Set.of(Bit.DIGITAL_SIGNATURE, Bit.KEY_AGREEMENT)
				: Set.of(Bit.DIGITAL_SIGNATURE, Bit.KEY_ENCIPHERMENT, Bit.KEY_AGREEMENT);
		return usage.bits().stream().anyMatch(wanted::contains);
	}
}
