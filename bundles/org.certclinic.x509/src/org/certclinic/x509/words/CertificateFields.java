package org.certclinic.x509.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.decode.Oids;
import org.certclinic.x509.decode.PssParameters;

/** All that a certificate says, as a table: for the view and for a properties page. */
public final class CertificateFields {
	private static final Texts TEXTS = Texts.beside(CertificateFields.class);
	private static final int MAX_HEX_BYTES = 1024;

	private final ExtensionWords extensions = new ExtensionWords();

	/**
	 * One field as it is shown.
	 *
	 * @param id    RFC 5280's name, for example {@code tbsCertificate.validity.notAfter}; {@code fingerprint.sha256} and the like behind them
	 * @param label for example {@code 有效期至 / valid to}
	 * @param value several lines for an extension
	 * @param from  where it begins in the encoding; -1 where it has no place of its own, for example a fingerprint
	 * @param to    behind its last byte
	 */
	public record Field(String id, BilingualText label, BilingualText value, int from, int to) {
	}

	/** All fields in the order they stand in the certificate, then fingerprints. A field that could not be read is left out. */
	public List<Field> of(CertificateEvidence certificate) {
		var places = FieldPlaces.of(certificate.encoded());
		List<Field> fields = new ArrayList<>();
		add(fields, places, "tbsCertificate.version", BilingualText.same("V" + certificate.version()));
		add(fields, places, "tbsCertificate.serialNumber", BilingualText.same(ExtensionWords.hex(certificate.serial())));
		add(fields, places, "tbsCertificate.signature", algorithm(certificate.innerAlgorithm()));
		addName(fields, places, "tbsCertificate.issuer", certificate.issuer());
		addTime(fields, places, "tbsCertificate.validity.notBefore", certificate.validity().notBefore());
		addTime(fields, places, "tbsCertificate.validity.notAfter", certificate.validity().notAfter());
		addName(fields, places, "tbsCertificate.subject", certificate.subject());
		certificate.key().ifPresent(key -> addKey(fields, places, key));
		for (int i = 0; i < certificate.extensions().size(); i++) {
			fields.add(extension(certificate.extensions().get(i), "tbsCertificate.extensions[" + i + "]", places));
		}
		add(fields, places, "signatureAlgorithm", algorithm(certificate.signatureAlgorithm()));
		add(fields, places, "signatureValue", BilingualText.same(hex(certificate.signature())));
		for (String digest : List.of("SHA-256", "SHA-1", "MD5")) {
			String id = "fingerprint." + digest.replace("-", "").toLowerCase(Locale.ROOT);
			add(fields, places, id, BilingualText.same(certificate.encoded().digest(digest).hex()));
		}
		return fields;
	}

	private static void add(List<Field> fields, FieldPlaces places, String id, BilingualText value) {
		if (!value.isEmpty()) {
			fields.add(new Field(id, TEXTS.text("field." + id), value, places.from(id), places.to(id)));
		}
	}

	private static void addTime(List<Field> fields, FieldPlaces places, String id, Optional<Instant> time) {
		time.ifPresent(moment -> add(fields, places, id, BilingualText.same(moment.toString())));
	}

	/** The whole name, then a row for each attribute. */
	private static void addName(List<Field> fields, FieldPlaces places, String id, DistinguishedName name) {
		add(fields, places, id, name.isEmpty() ? TEXTS.text("none") : BilingualText.same(NameFormat.RFC4514.format(name)));
		int index = 0;
		for (NameAttribute attribute : name.attributes().toList()) {
			String path = id + "[" + index++ + "]";
			fields.add(new Field(path, TEXTS.text("attribute", TEXTS.text("field." + id), Oids.words(attribute.oid())),
					BilingualText.same(attribute.text()), places.from(path), places.to(path)));
		}
	}

	private static void addKey(List<Field> fields, FieldPlaces places, PublicKeyInfo key) {
		String id = "tbsCertificate.subjectPublicKeyInfo";
		add(fields, places, id, TEXTS.text(key.size() > 0 ? "key.sized" : "key", key.family(), key.size()));
		add(fields, places, id + ".algorithm", algorithm(key.algorithm()));
		key.curve().ifPresent(curve -> add(fields, places, id + ".curve", BilingualText.same(curve)));
		key.modulus().ifPresent(modulus -> add(fields, places, id + ".modulus", modulus.bitLength() <= MAX_HEX_BYTES * Byte.SIZE
				? BilingualText.same(ExtensionWords.hex(modulus))
				: TEXTS.text("bits", modulus.bitLength())));
		key.exponent().filter(exponent -> exponent.bitLength() <= MAX_HEX_BYTES)
				.ifPresent(exponent -> add(fields, places, id + ".publicExponent", BilingualText.same(exponent.toString())));
	}

	private Field extension(Extension extension, String id, FieldPlaces places) {
		List<BilingualText> lines = extensions.lines(extension);
		BilingualText value = lines.isEmpty() ? TEXTS.text("none")
				: new BilingualText(lines.stream().map(BilingualText::zh).collect(Collectors.joining("\n")),
						lines.stream().map(BilingualText::en).collect(Collectors.joining("\n")));
		BilingualText title = extensions.title(extension);
		return new Field(id, extension.critical() ? TEXTS.text("extension.critical", title) : title, value, places.from(id), places.to(id));
	}

	/** Name, OID, and for RSA-PSS its parameters. */
	private static BilingualText algorithm(Algorithm algorithm) {
		if (algorithm.oid().isEmpty()) {
			return BilingualText.same("");
		}
		String parameters = PssParameters.of(algorithm).map(pss -> ", " + pss.text()).orElse("");
		String name = algorithm.name().equals(algorithm.oid()) ? algorithm.oid() : algorithm.name() + " (" + algorithm.oid() + ")";
		return BilingualText.same(name + parameters);
	}

	private static String hex(Octets octets) {
		return octets.size() <= MAX_HEX_BYTES ? octets.hex() : octets.slice(0, MAX_HEX_BYTES).hex() + "…";
	}
}
