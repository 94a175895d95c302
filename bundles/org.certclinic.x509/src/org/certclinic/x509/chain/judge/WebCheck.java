package org.certclinic.x509.chain.judge;

import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent.AuthorityKeyIdentifier;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.core.evidence.ExtensionContent.InformationAccess;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.evidence.ExtensionContent.NameConstraints;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.signature.Digest;
import org.certclinic.x509.chain.signature.SignatureScheme;
import org.certclinic.x509.decode.DeviationCodes;

/** What certificates of the public web must be besides: RFC 5280, 4 and the CA/Browser Forum's Baseline Requirements, 7.1. */
final class WebCheck {
	private static final int VERSION_3 = 3;
	private static final int MAX_SERIAL_BYTES = 20;
	private static final int RSA_STEP = 8;
	private static final String SUBJECT_KEY = "2.5.29.14";
	private static final String BASIC_CONSTRAINTS = "2.5.29.19";
	private static final String NAME_CONSTRAINTS = "2.5.29.30";
	private static final String AUTHORITY_KEY = "2.5.29.35";
	private static final String POLICY_CONSTRAINTS = "2.5.29.36";
	private static final String INFORMATION_ACCESS = "1.3.6.1.5.5.7.1.1";
	private static final Set<String> CURVES = Set.of("prime256v1", "secp384r1", "secp521r1");
	private static final Set<Digest> DIGESTS = Set.of(Digest.SHA1, Digest.SHA256, Digest.SHA384, Digest.SHA512); // SHA-1 has a code of its own

	private final WebLeafCheck leaves = new WebLeafCheck();

	void check(Member member, Role role, Problems problems) {
		checkForm(member, role, problems);
		checkKeyIds(member, role, problems);
		checkCriticality(member, problems);
		checkKey(member.evidence(), problems);
		if (role == Role.LEAF) {
			leaves.check(member, problems);
		} else if (role == Role.ANCHOR && member.isSelfIssued() && member.purposes().isPresent()) {
			problems.web(ChainCode.PROFILE_EKU_IN_ROOT, 0);
		}
		if (role != Role.ANCHOR) {
			checkSignature(member.evidence(), problems);
		}
	}

	private static void checkForm(Member member, Role role, Problems problems) {
		CertificateEvidence certificate = member.evidence();
		if (certificate.version() != VERSION_3) {
			problems.web(ChainCode.PROFILE_VERSION, 0, "version", certificate.version());
		}
		if (role != Role.ANCHOR && (certificate.serial().signum() <= 0 || certificate.serial().toByteArray().length > MAX_SERIAL_BYTES)) {
			problems.web(ChainCode.PROFILE_SERIAL, 0, "serial", certificate.serial().toString(16));
		}
		if (member.issuer().isEmpty()) {
			problems.web(ChainCode.PROFILE_EMPTY_ISSUER, 0);
		}
		boolean signsCertificates = member.usage().filter(usage -> usage.bits().contains(Bit.KEY_CERT_SIGN)).isPresent();
		if (signsCertificates && !member.isAuthority()) {
			problems.web(ChainCode.PROFILE_KEY_CERT_SIGN, 0);
		}
		if (member.constraints().map(BasicConstraints::pathLength).filter(length -> length.isPresent()).isPresent()
				&& (!member.isAuthority() || member.usage().isPresent() && !signsCertificates)) {
			problems.web(ChainCode.PROFILE_PATH_LENGTH_WITHOUT_CA, 0);
		}
	}

	/** RFC 5280, 4.2.1.1 and 4.2.1.2; Baseline Requirements, 7.1.2.11.1. */
	private static void checkKeyIds(Member member, Role role, Problems problems) {
		Optional<AuthorityKeyIdentifier> authority = member.authorityKey();
		boolean own = member.isSelfIssued() && role == Role.ANCHOR;
		if (authority.isEmpty()) {
			if (!own) {
				problems.web(ChainCode.PROFILE_AKI_MISSING, 0);
			}
		} else {
			AuthorityKeyIdentifier found = authority.get();
			if (found.id().isEmpty() || !found.issuer().isEmpty() || found.serial().isPresent()) {
				problems.web(ChainCode.PROFILE_AKI_FIELDS, 0);
			}
			if (own && found.id().isPresent() && member.keyId().isPresent() && !found.id().equals(member.keyId())) {
				problems.web(ChainCode.PROFILE_AKI_OTHER_KEY, 0, "expected", member.keyId().get().hex(), "actual", found.id().get().hex());
			}
		}
		if (member.keyId().isEmpty() && (role != Role.LEAF || member.isAuthority())) {
			problems.web(ChainCode.PROFILE_SKI_MISSING, 0);
		}
	}

	private static void checkCriticality(Member member, Problems problems) {
		CertificateEvidence certificate = member.evidence();
		forbidCritical(certificate, AUTHORITY_KEY, ChainCode.PROFILE_AKI_CRITICAL, problems);
		forbidCritical(certificate, SUBJECT_KEY, ChainCode.PROFILE_SKI_CRITICAL, problems);
		forbidCritical(certificate, INFORMATION_ACCESS, ChainCode.PROFILE_AIA_CRITICAL, problems);
		demandCritical(certificate, NAME_CONSTRAINTS, ChainCode.PROFILE_NAME_CONSTRAINTS_NOT_CRITICAL, problems);
		demandCritical(certificate, POLICY_CONSTRAINTS, ChainCode.PROFILE_POLICY_CONSTRAINTS_NOT_CRITICAL, problems);
		if (member.isAuthority()) {
			demandCritical(certificate, BASIC_CONSTRAINTS, ChainCode.PROFILE_BASIC_CONSTRAINTS_NOT_CRITICAL, problems);
		}
		certificate.extension(INFORMATION_ACCESS)
				.filter(extension -> extension.content() instanceof InformationAccess access && access.accesses().isEmpty())
				.ifPresent(_ -> problems.web(ChainCode.PROFILE_AIA_EMPTY, 0));
		Optional<NameConstraints> constraints = member.nameConstraints();
		if (constraints.isPresent() && !member.isAuthority()) {
			problems.web(ChainCode.PROFILE_NAME_CONSTRAINTS_IN_LEAF, 0);
		}
		if (constraints.filter(found -> found.permitted().isEmpty() && found.excluded().isEmpty()).isPresent()) {
			problems.web(ChainCode.PROFILE_NAME_CONSTRAINTS_EMPTY, 0);
		}
	}

	private static void forbidCritical(CertificateEvidence certificate, String oid, ChainCode code, Problems problems) {
		certificate.extension(oid).filter(Extension::critical).ifPresent(_ -> problems.web(code, 0));
	}

	private static void demandCritical(CertificateEvidence certificate, String oid, ChainCode code, Problems problems) {
		certificate.extension(oid).filter(extension -> !extension.critical()).ifPresent(_ -> problems.web(code, 0));
	}

	/** Baseline Requirements, 6.1.5 and 7.1.3.1. */
	private static void checkKey(CertificateEvidence certificate, Problems problems) {
		if (certificate.key().isEmpty()) {
			return;
		}
		PublicKeyInfo key = certificate.key().get();
		boolean allowed = switch (key.family()) {
		case "RSA" -> key.size() % RSA_STEP == 0;
		case "EC" -> key.curve().filter(CURVES::contains).isPresent();
		default -> false;
		};
		if (!allowed) {
			problems.web(ChainCode.PROFILE_KEY_TYPE, 0, "family", key.curve().orElse(key.family()), "size", key.size());
		}
		if (certificate.deviations().stream().anyMatch(deviation -> deviation.code().equals(DeviationCodes.CURVE_EXPLICIT))) {
			problems.web(ChainCode.PROFILE_CURVE_EXPLICIT, 0);
		}
	}

	/** Baseline Requirements, 7.1.3.2. */
	private static void checkSignature(CertificateEvidence certificate, Problems problems) {
		boolean allowed = SignatureScheme.of(certificate.signatureAlgorithm()).filter(scheme -> switch (scheme.kind()) {
		case RSA, PSS, ECDSA -> scheme.digest().filter(DIGESTS::contains).isPresent();
		case DSA, SM2, ED25519, ED448, ML_DSA -> false;
		}).isPresent();
		if (!allowed) {
			problems.web(ChainCode.PROFILE_SIGNATURE_TYPE, 0, "algorithm", certificate.signatureAlgorithm().name());
		}
	}
}
