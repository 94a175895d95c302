package org.certclinic.ui.certificate.items;

import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.RequestEvidence;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;

/** What an object is called in a list. */
final class ItemWords {
	private static final String MEMBER = "!/";

	private final Inspected inspected;

	ItemWords(Inspected inspected) {
		this.inspected = inspected;
	}

	String name() {
		return switch (inspected.evidence().orElse(null)) {
		case CertificateEvidence certificate -> certificate.label();
		case RequestEvidence request -> label(request.subject()).orElseGet(this::fileName);
		case CrlEvidence list -> label(list.issuer()).orElseGet(this::fileName);
		case OcspEvidence response -> response.responder().orElseGet(this::fileName);
		case KeyEvidence _, StoreEvidence _, VoucherEvidence _, ChainEvidence _, TokenEvidence _ -> fileName();
		case null -> fileName();
		};
	}

	String kind() {
		return switch (inspected.evidence().orElse(null)) {
		case CertificateEvidence certificate -> isAuthority(certificate) ? Messages.Kind_authority : Messages.Kind_certificate;
		case KeyEvidence key -> key.isPrivate() ? Messages.Kind_privateKey : Messages.Kind_publicKey;
		case RequestEvidence _, CrlEvidence _, OcspEvidence _, StoreEvidence _, VoucherEvidence _, ChainEvidence _, TokenEvidence _ -> of(inspected.kind());
		case null -> of(inspected.kind());
		};
	}

	String issuer() {
		return switch (inspected.evidence().orElse(null)) {
		case CertificateEvidence certificate -> label(certificate.issuer()).orElse("");
		case CrlEvidence list -> label(list.issuer()).orElse("");
		case null, default -> "";
		};
	}

	String key() {
		return key(inspected.evidence()).map(ItemWords::key).orElse("");
	}

	/** What else it may be looked for by. */
	Stream<String> more() {
		return switch (inspected.evidence().orElse(null)) {
		case CertificateEvidence certificate -> Stream.concat(
				Stream.of(certificate.serial().toString(16), certificate.signatureAlgorithm().name()),
				Stream.concat(values(certificate.subject()), values(certificate.issuer())));
		case RequestEvidence request -> values(request.subject());
		case CrlEvidence list -> values(list.issuer());
		case null, default -> Stream.empty();
		};
	}

	/** For example {@code RSA 2048} or {@code EC prime256v1}. */
	static String key(PublicKeyInfo key) {
		String family = key.family();
		Optional<String> curve = key.curve().filter(name -> !name.equals(family));
		return curve.map(name -> family + " " + name).orElseGet(() -> key.size() > 0 && key.curve().isEmpty() ? family + " " + key.size() : family);
	}

	/** The public key, or public half, that the evidence is about. */
	static Optional<PublicKeyInfo> key(Optional<Evidence> evidence) {
		return switch (evidence.orElse(null)) {
		case CertificateEvidence certificate -> certificate.key();
		case RequestEvidence request -> request.key();
		case KeyEvidence key -> key.publicKey();
		case null, default -> Optional.empty();
		};
	}

	private static String of(ObjectKind kind) {
		return switch (kind) {
		case CERTIFICATE -> Messages.Kind_certificate;
		case CRL -> Messages.Kind_list;
		case CSR -> Messages.Kind_request;
		case OCSP -> Messages.Kind_ocsp;
		case PKCS7 -> Messages.Kind_pkcs7;
		case PKCS12 -> Messages.Kind_pkcs12;
		case JKS, JCEKS, BKS, BCFKS -> kind.name();
		case SM2 -> Messages.Kind_sm2;
		case KEY -> Messages.Kind_key;
		case ZIP -> Messages.Kind_archive;
		case UNKNOWN -> Messages.Kind_unknown;
		};
	}

	private static boolean isAuthority(CertificateEvidence certificate) {
		return certificate.extension(BasicConstraints.class).filter(BasicConstraints::authority).isPresent();
	}

	private static Optional<String> label(DistinguishedName name) {
		return name.commonName().or(() -> name.attributes().reduce((_, last) -> last).map(NameAttribute::text));
	}

	private static Stream<String> values(DistinguishedName name) {
		return name.attributes().map(NameAttribute::text);
	}

	/** The last part of where it was found. */
	private String fileName() {
		String source = inspected.source().name();
		int member = source.lastIndexOf(MEMBER);
		String name = member < 0 ? source : source.substring(member + MEMBER.length());
		int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
		return name.substring(slash + 1);
	}
}
