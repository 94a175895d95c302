package org.certclinic.x509.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.core.evidence.ExtensionContent.ExtendedKeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;

/** Says what a certificate is for, by its basic constraints, key usage and extended key usage; whether it is still valid does not matter. */
public final class UsageWords {
	private static final Texts TEXTS = Texts.beside(UsageWords.class);
	private static final String ANY = "2.5.29.37.0";
	private static final Set<String> IN_WORDS = Set.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.3", "1.3.6.1.5.5.7.3.4",
			"1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.9", "1.3.6.1.4.1.311.20.2.2", "1.3.6.1.4.1.311.10.3.4", "1.3.6.1.4.1.311.10.3.12",
			"1.3.6.1.5.5.7.3.36");

	/** What the certificate may be used for, in one sentence. */
	public BilingualText sentence(CertificateEvidence certificate) {
		Optional<Set<Bit>> bits = certificate.extension(KeyUsage.class).map(KeyUsage::bits);
		if (certificate.extension(BasicConstraints.class).filter(BasicConstraints::authority).isPresent()) {
			return TEXTS.text(certificate.isSelfIssued() ? "use.root" : "use.authority");
		}
		Optional<List<String>> purposes = certificate.extension(ExtendedKeyUsage.class).map(ExtendedKeyUsage::purposes);
		if (purposes.isPresent() && !purposes.get().contains(ANY)) {
			return TEXTS.text("use", join(purposes.get().stream().map(UsageWords::purpose).toList()));
		}
		return bits.map(UsageWords::byKeyUsage).orElseGet(() -> TEXTS.text("use.unlimited"));
	}

	private static BilingualText purpose(String oid) {
		return IN_WORDS.contains(oid) ? TEXTS.text("purpose." + oid) : ExtensionWords.named(oid);
	}

	private static BilingualText byKeyUsage(Set<Bit> bits) {
		List<BilingualText> uses = new ArrayList<>();
		boolean signs = bits.contains(Bit.DIGITAL_SIGNATURE) || bits.contains(Bit.NON_REPUDIATION);
		boolean encrypts = bits.contains(Bit.KEY_ENCIPHERMENT) || bits.contains(Bit.DATA_ENCIPHERMENT) || bits.contains(Bit.KEY_AGREEMENT);
		if (signs) {
			uses.add(TEXTS.text("use.sign"));
		}
		if (encrypts) {
			uses.add(TEXTS.text(signs ? "use.encrypt" : "use.encrypt.only"));
		}
		if (bits.contains(Bit.KEY_CERT_SIGN) || bits.contains(Bit.CRL_SIGN)) {
			uses.add(TEXTS.text("use.issue"));
		}
		return uses.isEmpty() ? TEXTS.text("use.nothing") : TEXTS.text("use", join(uses));
	}

	private static BilingualText join(List<BilingualText> parts) {
		return parts.stream().reduce((first, second) -> new BilingualText(first.zh() + "、" + second.zh(), first.en() + ", " + second.en()))
				.orElseGet(() -> TEXTS.text("none"));
	}
}
