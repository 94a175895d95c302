package org.certclinic.core.evidence;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What an extension says. Those that chains are judged by have a record each; the others are given as text. */
public sealed interface ExtensionContent {
	/** RFC 5280, 4.2.1.9. */
	record BasicConstraints(boolean authority, OptionalInt pathLength) implements ExtensionContent {
	}

	/** RFC 5280, 4.2.1.3. */
	record KeyUsage(Set<Bit> bits) implements ExtensionContent {
		/** In the order of the bits 0 to 8. */
		public enum Bit {
			DIGITAL_SIGNATURE, NON_REPUDIATION, KEY_ENCIPHERMENT, DATA_ENCIPHERMENT, KEY_AGREEMENT, KEY_CERT_SIGN, CRL_SIGN, ENCIPHER_ONLY, DECIPHER_ONLY
		}

		public KeyUsage {
			bits = Set.copyOf(bits);
		}
	}

	/** Purposes as OIDs. RFC 5280, 4.2.1.12. */
	record ExtendedKeyUsage(List<String> purposes) implements ExtensionContent {
		public ExtendedKeyUsage {
			purposes = List.copyOf(purposes);
		}
	}

	/** Subject or issuer alternative names; the OID tells which. RFC 5280, 4.2.1.6 and 4.2.1.7. */
	record AlternativeNames(List<GeneralName> names) implements ExtensionContent {
		public AlternativeNames {
			names = List.copyOf(names);
		}
	}

	/** RFC 5280, 4.2.1.2. */
	record SubjectKeyIdentifier(Octets id) implements ExtensionContent {
	}

	/** RFC 5280, 4.2.1.1. */
	record AuthorityKeyIdentifier(Optional<Octets> id, List<GeneralName> issuer, Optional<BigInteger> serial) implements ExtensionContent {
		public AuthorityKeyIdentifier {
			issuer = List.copyOf(issuer);
		}
	}

	/** Each policy's OID with its qualifiers as text. RFC 5280, 4.2.1.4. */
	record CertificatePolicies(List<Policy> policies) implements ExtensionContent {
		/** @param qualifiers addresses of practice statements and user notices */
		public record Policy(String oid, List<String> qualifiers) {
			public Policy {
				qualifiers = List.copyOf(qualifiers);
			}
		}

		public CertificatePolicies {
			policies = List.copyOf(policies);
		}
	}

	/** RFC 5280, 4.2.1.5. */
	record PolicyMappings(List<Mapping> mappings) implements ExtensionContent {
		/** Two policies' OIDs. */
		public record Mapping(String issuerDomain, String subjectDomain) {
		}

		public PolicyMappings {
			mappings = List.copyOf(mappings);
		}
	}

	/** RFC 5280, 4.2.1.11. */
	record PolicyConstraints(OptionalInt requireExplicitPolicy, OptionalInt inhibitPolicyMapping) implements ExtensionContent {
	}

	/** RFC 5280, 4.2.1.14. */
	record InhibitAnyPolicy(int skipCertificates) implements ExtensionContent {
	}

	/** RFC 5280, 4.2.1.10. */
	record NameConstraints(List<Subtree> permitted, List<Subtree> excluded) implements ExtensionContent {
		/** Minimum and maximum are 0 and absent in all profiles. */
		public record Subtree(GeneralName base, int minimum, OptionalInt maximum) {
		}

		public NameConstraints {
			permitted = List.copyOf(permitted);
			excluded = List.copyOf(excluded);
		}
	}

	/** Where revocation lists are; full or freshest. RFC 5280, 4.2.1.13 and 4.2.1.15. */
	record DistributionPoints(List<DistributionPoint> points) implements ExtensionContent {
		/** @param reasons  bits set, empty for all reasons */
		public record DistributionPoint(List<GeneralName> fullName, List<NameAttribute> relativeToIssuer, Set<Integer> reasons,
				List<GeneralName> issuer) {
			public DistributionPoint {
				fullName = List.copyOf(fullName);
				relativeToIssuer = List.copyOf(relativeToIssuer);
				reasons = Set.copyOf(reasons);
				issuer = List.copyOf(issuer);
			}
		}

		public DistributionPoints {
			points = List.copyOf(points);
		}
	}

	/** Authority or subject information access; the OID tells which. RFC 5280, 4.2.2. */
	record InformationAccess(List<Access> accesses) implements ExtensionContent {
		/** @param method an OID, for example that of {@code caIssuers} */
		public record Access(String method, GeneralName location) {
		}

		public InformationAccess {
			accesses = List.copyOf(accesses);
		}
	}

	/** Any other extension: a line for each thing it says, as OpenSSL prints it where it can. */
	record Other(List<String> lines) implements ExtensionContent {
		public Other {
			lines = List.copyOf(lines);
		}
	}

	/** The value is not what its OID promises. */
	record Malformed(Problem problem) implements ExtensionContent {
	}
}
