package org.certclinic.rules;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent;
import org.certclinic.core.evidence.ExtensionContent.AlternativeNames;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.core.evidence.ExtensionContent.ExtendedKeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;

/** What several rules ask of a certificate. */
public final class Traits {
	public static final String SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
	public static final String CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";
	public static final String ANY_PURPOSE = "2.5.29.37.0";
	public static final String SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
	private static final String COMMON_NAME = "2.5.4.3";
	private static final String ORGANIZATION = "2.5.4.10";

	private Traits() {
	}

	/** The first extension of that type; as {@link CertificateEvidence#extension(Class)} but cheap enough to ask often. */
	public static <T extends ExtensionContent> Optional<T> content(CertificateEvidence certificate, Class<T> type) {
		for (Extension extension : certificate.extensions()) {
			if (type.isInstance(extension.content())) {
				return Optional.of(type.cast(extension.content()));
			}
		}
		return Optional.empty();
	}

	/** Whether its basic constraints say that it is a CA's; for certificates older than extensions, whether it signed itself. */
	public static boolean isAuthority(CertificateEvidence certificate) {
		Optional<BasicConstraints> constraints = content(certificate, BasicConstraints.class);
		return constraints.isPresent() ? constraints.get().authority() : certificate.version() < 3 && certificate.isSelfIssued();
	}

	/** Whether its key usage names that use; false where it has no key usage. */
	public static boolean hasUsage(CertificateEvidence certificate, KeyUsage.Bit use) {
		Optional<KeyUsage> usage = content(certificate, KeyUsage.class);
		return usage.isPresent() && usage.get().bits().contains(use);
	}

	/** The purposes it is limited to; empty where there is no limit, or where it names none. */
	public static List<String> purposes(CertificateEvidence certificate) {
		return content(certificate, ExtendedKeyUsage.class).map(ExtendedKeyUsage::purposes).orElse(List.of());
	}

	/** Its subject's alternative names. */
	public static List<GeneralName> alternativeNames(CertificateEvidence certificate) {
		for (Extension extension : certificate.extensions()) {
			if (extension.oid().equals(SUBJECT_ALTERNATIVE_NAME) && extension.content() instanceof AlternativeNames(var names)) {
				return names;
			}
		}
		return List.of();
	}

	/** Whether it is used to encrypt only, as the second certificate of an SM2 pair is. */
	public static boolean isForEncryptionOnly(CertificateEvidence certificate) {
		Optional<KeyUsage> usage = content(certificate, KeyUsage.class);
		return usage.isPresent() && !isSigning(usage.get()) && isEncrypting(usage.get());
	}

	/** Whether it may sign. */
	public static boolean isForSigning(CertificateEvidence certificate) {
		Optional<KeyUsage> usage = content(certificate, KeyUsage.class);
		return usage.isPresent() && isSigning(usage.get());
	}

	private static boolean isSigning(KeyUsage usage) {
		return usage.bits().contains(KeyUsage.Bit.DIGITAL_SIGNATURE) || usage.bits().contains(KeyUsage.Bit.NON_REPUDIATION);
	}

	private static boolean isEncrypting(KeyUsage usage) {
		return usage.bits().contains(KeyUsage.Bit.KEY_ENCIPHERMENT) || usage.bits().contains(KeyUsage.Bit.DATA_ENCIPHERMENT)
				|| usage.bits().contains(KeyUsage.Bit.KEY_AGREEMENT);
	}

	/** Which of the authority's systems issued it. */
	public static Optional<CaSystem> issuerSystem(CertificateEvidence certificate) {
		for (List<NameAttribute> attributes : certificate.issuer().relativeNames()) {
			for (NameAttribute attribute : attributes) {
				if (attribute.oid().equals(COMMON_NAME) || attribute.oid().equals(ORGANIZATION)) {
					Optional<CaSystem> system = CaSystem.ofAuthority(attribute.text());
					if (system.isPresent()) {
						return system;
					}
				}
			}
		}
		return Optional.empty();
	}

	/** Whether that is an OID, as names are that have no better one. */
	public static boolean isOid(String name) {
		return !name.isEmpty() && Character.isDigit(name.charAt(0)) && name.indexOf('.') > 0;
	}
}
