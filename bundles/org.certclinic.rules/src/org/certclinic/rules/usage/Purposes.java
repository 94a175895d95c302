package org.certclinic.rules.usage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.rules.Traits;

/** Names of purposes, and the key usages each can do with. RFC 5280, 4.2.1.12. */
final class Purposes {
	private static final String CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
	private static final String EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
	private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
	private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
	private static final Map<String, String> NAMES = Map.of(Traits.SERVER_AUTH, "serverAuth", Traits.CLIENT_AUTH, "clientAuth",
			CODE_SIGNING,
			"codeSigning", EMAIL_PROTECTION, "emailProtection", TIME_STAMPING, "timeStamping", OCSP_SIGNING, "OCSPSigning",
					Traits.ANY_PURPOSE,
			"anyExtendedKeyUsage", "1.3.6.1.4.1.311.20.2.2", "msSmartcardLogin", "1.3.6.1.5.5.7.3.17", "ipsecIKE");
	private static final Map<String, Set<Bit>> USAGES = Map.of(
			Traits.SERVER_AUTH, Set.of(Bit.DIGITAL_SIGNATURE, Bit.KEY_ENCIPHERMENT, Bit.KEY_AGREEMENT),
			Traits.CLIENT_AUTH, Set.of(Bit.DIGITAL_SIGNATURE, Bit.KEY_AGREEMENT),
			CODE_SIGNING, Set.of(Bit.DIGITAL_SIGNATURE),
			EMAIL_PROTECTION, Set.of(Bit.DIGITAL_SIGNATURE, Bit.NON_REPUDIATION, Bit.KEY_ENCIPHERMENT, Bit.KEY_AGREEMENT),
			TIME_STAMPING, Set.of(Bit.DIGITAL_SIGNATURE, Bit.NON_REPUDIATION),
			OCSP_SIGNING, Set.of(Bit.DIGITAL_SIGNATURE, Bit.NON_REPUDIATION));
	/** Who has one of these in hand does not mean to log in with it. */
	private static final Set<String> OTHER_TRADES = Set.of(Traits.SERVER_AUTH, CODE_SIGNING, TIME_STAMPING, OCSP_SIGNING);

	private Purposes() {
	}

	/** As RFC 5280 names it; the OID where it has no name. */
	static String name(String oid) {
		return NAMES.getOrDefault(oid, oid);
	}

	/** Key usages of which one is enough for a purpose; empty where nobody has said. */
	static Optional<Set<Bit>> usages(String oid) {
		return Optional.ofNullable(USAGES.get(oid));
	}

	/** Whether one of them is a server's, a code signer's or the like. */
	static boolean nameAnotherTrade(List<String> purposes) {
		return purposes.stream().anyMatch(OTHER_TRADES::contains);
	}
}
