package org.certclinic.x509.chain.judge;

import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.heap.Member;

/** What an issuer must be. RFC 5280, 6.1.4 (k) and (n), 4.1.2.6. */
final class AuthorityCheck {
	private static final int VERSION_3 = 3;

	void check(Member member, Role role, Problems problems) {
		checkFlag(member, role, problems);
		if (member.usage().filter(usage -> !usage.bits().contains(Bit.KEY_CERT_SIGN)).isPresent()) {
			problems.error(ChainCode.KEY_USAGE, 0);
		}
		if (member.subject().isEmpty()) {
			problems.error(ChainCode.EMPTY_SUBJECT, 0);
		}
	}

	/** An anchor is trusted whatever it says of itself; old roots say nothing. */
	private static void checkFlag(Member member, Role role, Problems problems) {
		if (member.isAuthority()) {
			return;
		}
		boolean silent = member.constraints().isEmpty();
		if (role == Role.ANCHOR && silent) {
			if (member.evidence().version() >= VERSION_3 || problems.isWeb()) {
				problems.strict(ChainCode.NOT_A_CA, 0);
			}
		} else {
			problems.error(ChainCode.NOT_A_CA, 0);
		}
	}
}
