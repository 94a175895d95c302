package org.certclinic.cli;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.RequestEvidence;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.x509.words.CertificateFields;
import org.certclinic.x509.words.ExtensionWords;
import org.certclinic.x509.words.NameFormat;

/** What was read, as fields for JSON; what is not known is left out. */
final class EvidenceJson {
	private final boolean deep;

	/** @param deep tells everything, also in words */
	EvidenceJson(boolean deep) {
		this.deep = deep;
	}

	/** The name of the field that {@link #fields} stands in, for example {@code certificate}. */
	static String name(Evidence evidence) {
		return switch (evidence) {
		case CertificateEvidence _ -> "certificate";
		case RequestEvidence _ -> "request";
		case CrlEvidence _ -> "crl";
		case OcspEvidence _ -> "ocsp";
		case KeyEvidence _ -> "key";
		case StoreEvidence _ -> "store";
		case VoucherEvidence _ -> "voucher";
		case ChainEvidence _ -> "chain";
		case TokenEvidence _ -> "token";
		};
	}

	Map<String, Object> fields(Evidence evidence) {
		Map<String, Object> fields = new LinkedHashMap<>();
		switch (evidence) {
		case CertificateEvidence certificate -> certificate(fields, certificate);
		case RequestEvidence request -> request(fields, request);
		case CrlEvidence crl -> crl(fields, crl);
		case OcspEvidence ocsp -> ocsp(fields, ocsp);
		case KeyEvidence key -> key(fields, key);
		case StoreEvidence store -> store(fields, store);
		case VoucherEvidence _, ChainEvidence _, TokenEvidence _ -> fields.clear(); // told by their own commands only
		}
		return fields;
	}

	private void certificate(Map<String, Object> fields, CertificateEvidence certificate) {
		name(fields, "subject", certificate.subject());
		name(fields, "issuer", certificate.issuer());
		fields.put("serial", hex(certificate.serial()));
		put(fields, "notBefore", certificate.validity().notBefore());
		put(fields, "notAfter", certificate.validity().notAfter());
		digests(fields, certificate.encoded());
		certificate.key().ifPresent(key -> publicKey(fields, key));
		signatureAlgorithm(fields, certificate.signatureAlgorithm());
		fields.put("version", certificate.version());
		fields.put("extensions", extensions(certificate.extensions()));
		if (deep) {
			certificate.key().ifPresent(key -> fields.put("keySha256", key.encoded().digest("SHA-256").hex()));
			fields.put("fields", new CertificateFields().of(certificate).stream().map(EvidenceJson::field).toList());
			fields.put("deviations", certificate.deviations().stream()
					.map(deviation -> JsonFields.of("code", deviation.code(), "offset", deviation.offset(), "field", deviation.field())).toList());
		}
	}

	/** Absent where damage stands before it. */
	private static void signatureAlgorithm(Map<String, Object> fields, Algorithm algorithm) {
		put(fields, "signatureAlgorithm", Optional.of(algorithm.name()).filter(name -> !name.isEmpty()));
	}

	private static Map<String, Object> field(CertificateFields.Field field) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("id", field.id());
		fields.put("label", field.label());
		fields.put("value", field.value());
		if (field.from() >= 0) {
			fields.put("from", field.from());
			fields.put("to", field.to());
		}
		return fields;
	}

	private void request(Map<String, Object> fields, RequestEvidence request) {
		name(fields, "subject", request.subject());
		digests(fields, request.encoded());
		request.key().ifPresent(key -> publicKey(fields, key));
		signatureAlgorithm(fields, request.signatureAlgorithm());
		fields.put("extensions", extensions(request.extensions()));
	}

	private void crl(Map<String, Object> fields, CrlEvidence crl) {
		name(fields, "issuer", crl.issuer());
		put(fields, "thisUpdate", crl.thisUpdate());
		put(fields, "nextUpdate", crl.nextUpdate());
		fields.put("revoked", crl.revoked());
		digests(fields, crl.encoded());
		signatureAlgorithm(fields, crl.signatureAlgorithm());
		fields.put("version", crl.version());
		fields.put("extensions", extensions(crl.extensions()));
	}

	private static void ocsp(Map<String, Object> fields, OcspEvidence ocsp) {
		fields.put("status", ocsp.status());
		put(fields, "responder", ocsp.responder());
		put(fields, "producedAt", ocsp.producedAt());
		fields.put("answers", ocsp.answers().stream().map(EvidenceJson::answer).toList());
	}

	private static Map<String, Object> answer(OcspEvidence.Answer answer) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("serial", hex(answer.serial()));
		fields.put("state", word(answer.state()));
		put(fields, "revokedAt", answer.revokedAt());
		put(fields, "thisUpdate", answer.thisUpdate());
		put(fields, "nextUpdate", answer.nextUpdate());
		return fields;
	}

	private void key(Map<String, Object> fields, KeyEvidence key) {
		fields.put("private", key.isPrivate());
		fields.put("format", key.format());
		put(fields, "keyAlgorithm", key.family());
		key.publicKey().ifPresent(publicKey -> {
			publicKey(fields, publicKey);
			fields.put("keySha256", publicKey.encoded().digest("SHA-256").hex());
		});
		put(fields, "protection", key.protection());
	}

	private static void store(Map<String, Object> fields, StoreEvidence store) {
		fields.put("opened", store.opened());
		put(fields, "integrity", store.integrity());
		fields.put("entries", store.entries().stream().map(EvidenceJson::entry).toList());
	}

	private static Map<String, Object> entry(StoreEvidence.Entry entry) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("kind", word(entry.kind()));
		put(fields, "name", entry.name());
		put(fields, "protection", entry.protection());
		put(fields, "localKey", entry.localKey().map(Octets::hex));
		return fields;
	}

	private static void publicKey(Map<String, Object> fields, PublicKeyInfo key) {
		fields.put("keyAlgorithm", key.family());
		if (key.size() > 0) {
			fields.put("keySize", key.size());
		}
		put(fields, "curve", key.curve());
	}

	private List<Map<String, Object>> extensions(List<Extension> extensions) {
		return extensions.stream().map(this::extension).toList();
	}

	private Map<String, Object> extension(Extension extension) {
		Map<String, Object> fields = ExtensionJson.fields(extension);
		if (deep) {
			fields.put("title", new ExtensionWords().title(extension));
			fields.put("lines", new ExtensionWords().lines(extension));
		}
		return fields;
	}

	private static void name(Map<String, Object> fields, String field, DistinguishedName name) {
		if (!name.isEmpty()) {
			fields.put(field, NameFormat.RFC4514.format(name));
		}
	}

	private static void digests(Map<String, Object> fields, Octets encoded) {
		fields.put("sha256", encoded.digest("SHA-256").hex());
		fields.put("sha1", encoded.digest("SHA-1").hex());
	}

	private static void put(Map<String, Object> fields, String name, Optional<?> value) {
		value.ifPresent(known -> fields.put(name, known));
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** In whole bytes, as it stands in dialogs and logs, for example {@code 0a1b}; with a sign where it is negative. */
	static String hex(BigInteger number) {
		String digits = number.abs().toString(16);
		return (number.signum() < 0 ? "-" : "") + (digits.length() % 2 == 0 ? digits : "0" + digits);
	}
}
