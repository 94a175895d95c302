package org.certclinic.x509.decode;

import java.math.BigInteger;
import java.util.Objects;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.DerWriter;
import org.certclinic.x509.der.Tag;

/**
 * A certificate as OCSP names it: by hashes of its issuer and its serial number. RFC 6960, 4.1.1.
 *
 * @param hash OID of the hash, for example {@code 1.3.14.3.2.26} for SHA-1
 */
public record CertificateId(String hash, Octets issuerName, Octets issuerKey, BigInteger serial) {
	public CertificateId {
		Objects.requireNonNull(hash, "hash");
		Objects.requireNonNull(issuerName, "issuerName");
		Objects.requireNonNull(issuerKey, "issuerKey");
		Objects.requireNonNull(serial, "serial");
	}

	static CertificateId read(Decoding decoding, DerNode node) {
		var members = new Cursor(decoding, node);
		String hash = new AlgorithmDecoder().decode(decoding, members.required(Tag.SEQUENCE, "certID.hashAlgorithm"), "certID.hashAlgorithm").oid();
		Octets name = members.required(Tag.OCTET_STRING, "certID.issuerNameHash").string();
		Octets key = members.required(Tag.OCTET_STRING, "certID.issuerKeyHash").string();
		return new CertificateId(hash, name, key, Values.integer(decoding, members.required(Tag.INTEGER, "certID.serialNumber"), "certID.serialNumber"));
	}

	/** In DER. */
	public byte[] encoded() {
		return DerWriter.sequence(DerWriter.sequence(DerWriter.oid(hash), DerWriter.nothing()), DerWriter.octetString(issuerName.toArray()),
				DerWriter.octetString(issuerKey.toArray()), DerWriter.integer(serial));
	}
}
