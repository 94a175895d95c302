package org.certclinic.core.evidence;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A certificate, or what could be read of it. RFC 5280, 4.1.
 *
 * @param encoded            as read, also where it is BER; what a damaged one has left
 * @param version            1 to 3 as people count
 * @param serial             negative where it is encoded so
 * @param signatureAlgorithm the outer one; with an empty OID where damage stands before it
 * @param innerAlgorithm     the one inside the signed part; equal to the outer one in a sound certificate
 * @param key                absent where it could not be read
 * @param extensions         in the order they stand, also those that are there twice
 * @param deviations         where it is not DER
 */
public record CertificateEvidence(Source source, Octets encoded, int version, BigInteger serial, Algorithm signatureAlgorithm,
		Algorithm innerAlgorithm, DistinguishedName issuer, Validity validity, DistinguishedName subject, Optional<PublicKeyInfo> key,
		List<Extension> extensions, Octets signature, List<Deviation> deviations) implements Evidence {
	public CertificateEvidence {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(encoded, "encoded");
		extensions = List.copyOf(extensions);
		deviations = List.copyOf(deviations);
	}

	/** The first extension whose content is of {@code type}. Not for alternative names, which two extensions share. */
	public <T extends ExtensionContent> Optional<T> extension(Class<T> type) {
		for (Extension extension : extensions) { // asked for so often that a stream would be felt
			if (type.isInstance(extension.content())) {
				return Optional.of(type.cast(extension.content()));
			}
		}
		return Optional.empty();
	}

	/** The first extension with that OID. */
	public Optional<Extension> extension(String oid) {
		for (Extension extension : extensions) {
			if (extension.oid().equals(oid)) {
				return Optional.of(extension);
			}
		}
		return Optional.empty();
	}

	/** Whether it was read to its end; of a damaged one the fields behind the damage are empty, which says nothing of the certificate. */
	public boolean isWhole() {
		return !signatureAlgorithm.oid().isEmpty();
	}

	/** Whether subject and issuer are the same name, as encoded. */
	public boolean isSelfIssued() {
		return subject.encoded().equals(issuer.encoded());
	}

	/** What it goes by in a list: common name, else the last attribute, else the serial number. */
	public String label() {
		return subject.commonName().or(() -> subject.attributes().reduce((_, last) -> last).map(NameAttribute::text))
				.orElseGet(() -> serial.toString(16));
	}
}
