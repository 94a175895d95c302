package org.certclinic.ui.certificate.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.RequestEvidence;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.Entry;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.x509.words.CertificateFields;
import org.certclinic.x509.words.ExtensionWords;
import org.eclipse.osgi.util.NLS;

/** All fields of an object in the reader's language. */
public final class EvidenceFields {
	private static final String SUBJECT = "tbsCertificate.subject";
	private static final String ISSUER = "tbsCertificate.issuer";

	private final Locale locale;
	private final NameStyle names;

	public EvidenceFields(Locale locale, NameStyle names) {
		this.locale = Objects.requireNonNull(locale, "locale");
		this.names = Objects.requireNonNull(names, "names");
	}

	public List<FieldRow> of(Evidence evidence) {
		return switch (evidence) {
		case CertificateEvidence certificate -> certificate(certificate);
		case RequestEvidence request -> request(request);
		case CrlEvidence list -> list(list);
		case OcspEvidence response -> response(response);
		case KeyEvidence key -> key(key);
		case StoreEvidence store -> store(store);
		case VoucherEvidence _, ChainEvidence _, TokenEvidence _ -> List.of(); // have views of their own
		};
	}

	/** The object as it is encoded; empty where it is not kept. */
	public static Octets encoded(Evidence evidence) {
		return switch (evidence) {
		case CertificateEvidence certificate -> certificate.encoded();
		case RequestEvidence request -> request.encoded();
		case CrlEvidence list -> list.encoded();
		case OcspEvidence response -> response.encoded();
		case KeyEvidence key -> key.isPrivate() ? Octets.EMPTY : key.publicKey().map(PublicKeyInfo::encoded).orElse(Octets.EMPTY);
		case StoreEvidence _, VoucherEvidence _, ChainEvidence _, TokenEvidence _ -> Octets.EMPTY;
		};
	}

	private List<FieldRow> certificate(CertificateEvidence certificate) {
		return new CertificateFields().of(certificate).stream().map(field -> {
			String value = switch (field.id()) {
			case SUBJECT -> names.text(certificate.subject());
			case ISSUER -> names.text(certificate.issuer());
			default -> field.value().in(locale);
			};
			return new FieldRow(field.id(), capital(field.label().in(locale)), value, field.from(), field.to());
		}).toList();
	}

	private List<FieldRow> request(RequestEvidence request) {
		List<FieldRow> rows = new ArrayList<>();
		rows.add(new FieldRow("subject", Messages.Field_subject, names.text(request.subject())));
		request.key().ifPresent(key -> rows.addAll(publicKey(key)));
		rows.add(new FieldRow("signatureAlgorithm", Messages.Field_signatureAlgorithm, request.signatureAlgorithm().name()));
		extensions(rows, request.extensions());
		fingerprints(rows, request.encoded());
		return rows;
	}

	private List<FieldRow> list(CrlEvidence list) {
		List<FieldRow> rows = new ArrayList<>();
		rows.add(new FieldRow("version", Messages.Field_version, Integer.toString(list.version())));
		rows.add(new FieldRow("issuer", Messages.Field_issuer, names.text(list.issuer())));
		list.thisUpdate().ifPresent(time -> rows.add(new FieldRow("thisUpdate", Messages.Field_thisUpdate, Times.text(time))));
		list.nextUpdate().ifPresent(time -> rows.add(new FieldRow("nextUpdate", Messages.Field_nextUpdate, Times.text(time))));
		rows.add(new FieldRow("revokedCertificates", Messages.Field_revoked, Integer.toString(list.revoked())));
		rows.add(new FieldRow("signatureAlgorithm", Messages.Field_signatureAlgorithm, list.signatureAlgorithm().name()));
		extensions(rows, list.extensions());
		fingerprints(rows, list.encoded());
		return rows;
	}

	private static List<FieldRow> response(OcspEvidence response) {
		List<FieldRow> rows = new ArrayList<>();
		rows.add(new FieldRow("responseStatus", Messages.Field_status,
				response.status() == 0 ? Messages.Ocsp_successful : NLS.bind(Messages.Ocsp_refused, response.status())));
		response.responder().ifPresent(responder -> rows.add(new FieldRow("responderID", Messages.Field_responder, responder)));
		response.producedAt().ifPresent(time -> rows.add(new FieldRow("producedAt", Messages.Field_producedAt, Times.text(time))));
		int number = 0;
		for (OcspEvidence.Answer answer : response.answers()) {
			number++;
			String state = switch (answer.state()) {
			case GOOD -> Messages.Ocsp_good;
			case REVOKED -> answer.revokedAt().map(time -> NLS.bind(Messages.Ocsp_revokedAt, Times.text(time))).orElse(Messages.Ocsp_revoked);
			case UNKNOWN -> Messages.Ocsp_unknown;
			};
			String until = answer.nextUpdate().map(time -> "\n" + Messages.Field_nextUpdate + " " + Times.text(time)).orElse("");
			rows.add(new FieldRow("answer." + number, NLS.bind(Messages.Field_answer, answer.serial().toString(16)), state + until));
		}
		fingerprints(rows, response.encoded());
		return rows;
	}

	private static List<FieldRow> key(KeyEvidence key) {
		List<FieldRow> rows = new ArrayList<>();
		rows.add(new FieldRow("half", Messages.Field_half, key.isPrivate() ? Messages.Kind_privateKey : Messages.Kind_publicKey));
		rows.add(new FieldRow("format", Messages.Field_format, key.format()));
		key.protection().ifPresent(protection -> rows.add(new FieldRow("protection", Messages.Field_protection, protection)));
		if (key.isPrivate() && key.protection().isEmpty()) {
			rows.add(new FieldRow("protection", Messages.Field_protection, Messages.Protection_none));
		}
		if (key.publicKey().isPresent()) {
			rows.addAll(publicKey(key.publicKey().orElseThrow()));
		} else {
			key.family().ifPresent(family -> rows.add(new FieldRow("key.family", Messages.Field_key, family)));
		}
		return rows;
	}

	private static List<FieldRow> store(StoreEvidence store) {
		List<FieldRow> rows = new ArrayList<>();
		rows.add(new FieldRow("kind", Messages.Field_kind, store.kind().name()));
		rows.add(new FieldRow("opened", Messages.Field_opened, store.opened() ? Messages.Opened_yes : Messages.Opened_no));
		store.integrity().ifPresent(seal -> rows.add(new FieldRow("integrity", Messages.Field_integrity, seal)));
		int number = 0;
		for (Entry entry : store.entries()) {
			number++;
			String name = entry.name().map(alias -> " “" + alias + "”").orElse("");
			String parts = java.util.stream.Stream
					.of(Optional.of(of(entry.kind()) + name), entry.publicKey().map(ItemWords::key), entry.protection(),
							entry.localKey().map(id -> NLS.bind(Messages.Entry_localKey, id.hex())))
					.flatMap(Optional::stream).collect(Collectors.joining("\n"));
			rows.add(new FieldRow("entry." + number, NLS.bind(Messages.Field_entry, number), parts));
		}
		return rows;
	}

	/** What an entry of a store is. */
	public static String of(EntryKind kind) {
		return switch (kind) {
		case CERTIFICATE -> Messages.Kind_certificate;
		case PRIVATE_KEY -> Messages.Kind_privateKey;
		case SECRET_KEY -> Messages.Kind_secretKey;
		case CRL -> Messages.Kind_list;
		case ENCRYPTED -> Messages.Kind_encrypted;
		case OTHER -> Messages.Kind_other;
		};
	}

	private static List<FieldRow> publicKey(PublicKeyInfo key) {
		List<FieldRow> rows = new ArrayList<>();
		rows.add(new FieldRow("key", Messages.Field_key, ItemWords.key(key)));
		key.modulus().ifPresent(modulus -> rows.add(new FieldRow("key.modulus", Messages.Field_modulus, modulus.toString(16))));
		key.exponent().ifPresent(exponent -> rows.add(new FieldRow("key.exponent", Messages.Field_exponent, exponent.toString())));
		rows.add(new FieldRow("key.sha256", Messages.Field_keyFingerprint, key.encoded().digest("SHA-256").hex()));
		return rows;
	}

	private void extensions(List<FieldRow> rows, List<Extension> extensions) {
		var words = new ExtensionWords();
		for (Extension extension : extensions) {
			String lines = words.lines(extension).stream().map(line -> line.in(locale)).collect(Collectors.joining("\n"));
			rows.add(new FieldRow("extension." + extension.oid(), capital(words.title(extension).in(locale)),
					extension.critical() ? Messages.Extension_critical + "\n" + lines : lines));
		}
	}

	/** As a label begins. */
	private static String capital(String text) {
		return text.isEmpty() ? text : Character.toTitleCase(text.charAt(0)) + text.substring(1);
	}

	private static void fingerprints(List<FieldRow> rows, Octets encoded) {
		rows.add(new FieldRow("sha256", "SHA-256", encoded.digest("SHA-256").hex()));
		rows.add(new FieldRow("sha1", "SHA-1", encoded.digest("SHA-1").hex()));
	}
}
