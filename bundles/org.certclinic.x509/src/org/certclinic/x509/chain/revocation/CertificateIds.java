package org.certclinic.x509.chain.revocation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.chain.signature.Digest;
import org.certclinic.x509.decode.CertificateId;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Makes and compares the names that OCSP has for certificates. RFC 6960, 4.1.1. */
public final class CertificateIds {
	private CertificateIds() {
	}

	/**
	 * Nothing where the issuer has no readable key, or the hash is not known.
	 *
	 * @param hash its OID
	 */
	public static Optional<CertificateId> of(String hash, CertificateEvidence certificate, CertificateEvidence issuer) {
		return Digest.identified(hash).flatMap(digest -> issuer.key().flatMap(CertificateIds::bits)
				.map(bits -> new CertificateId(hash, digest(digest, certificate.issuer().encoded()), digest(digest, bits), certificate.serial())));
	}

	/** Whether that certificate, issued with that issuer's key, is meant. The issuer's name may be encoded as in either of them. */
	static boolean isOf(CertificateId id, CertificateEvidence certificate, CertificateEvidence issuer) {
		if (!id.serial().equals(certificate.serial())) {
			return false;
		}
		Optional<Digest> digest = Digest.identified(id.hash());
		return digest.isPresent() && issuer.key().flatMap(CertificateIds::bits).filter(bits -> digest(digest.get(), bits).equals(id.issuerKey())).isPresent()
				&& Stream.of(certificate.issuer(), issuer.subject()).anyMatch(name -> digest(digest.get(), name.encoded()).equals(id.issuerName()));
	}

	/** Whether a responder that names itself by its key's hash has that key. RFC 6960, 4.2.1. */
	static boolean isKey(Octets hash, CertificateEvidence responder) {
		return responder.key().flatMap(CertificateIds::bits).filter(bits -> digest(Digest.SHA1, bits).equals(hash)).isPresent();
	}

	private static Octets digest(Digest digest, Octets bytes) {
		return Octets.of(digest.of(bytes));
	}

	/** The key without algorithm, tag, length and number of unused bits. */
	private static Optional<Octets> bits(PublicKeyInfo key) {
		List<DerNode> parts = DerNode.of(key.encoded()).stream().limit(2).toList();
		return parts.size() < 2 || !parts.get(1).is(Tag.BIT_STRING) || parts.get(1).content().isEmpty() ? Optional.empty()
				: Optional.of(parts.get(1).content().slice(1, parts.get(1).content().size()));
	}
}
