package org.certclinic.x509.write;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.decode.CrlDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.key.EncryptedKeyReader;
import org.certclinic.x509.key.KeyOpener;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.pbe.Values;
import org.certclinic.x509.store.Pkcs12Opening;
import org.certclinic.x509.store.ShroudedKey;

/** One bag of a PKCS#12 file, in bytes that may be overwritten after use. RFC 7292, 4.2. */
record Pkcs12Bag(DerNode node, Optional<String> protection) {
	private static final String BAG = "1.2.840.113549.1.12.10.1.";
	private static final String X509_CERTIFICATE = "1.2.840.113549.1.9.22.1";

	private String type() {
		String oid = Values.algorithm(node);
		return oid.startsWith(BAG) ? oid.substring(BAG.length()) : "";
	}

	private Optional<DerNode> value() {
		return node.context(0).flatMap(tag -> tag.stream().findFirst());
	}

	EntryKind kind() {
		return switch (type()) {
		case "1", "2" -> EntryKind.PRIVATE_KEY;
		case "3" -> wrapped().isPresent() && value().map(Values::algorithm).filter(X509_CERTIFICATE::equals).isPresent() ? EntryKind.CERTIFICATE : EntryKind.OTHER;
		case "4" -> wrapped().isPresent() ? EntryKind.CRL : EntryKind.OTHER;
		case "5" -> EntryKind.SECRET_KEY;
		default -> EntryKind.OTHER;
		};
	}

	/** The bytes of a certificate or list, in a copy. */
	private Optional<Octets> wrapped() {
		return value().flatMap(bag -> bag.context(0)).flatMap(tag -> tag.stream().findFirst()).map(string -> Octets.of(string.string().toArray()));
	}

	/** The certificate; none where it is something else. */
	Optional<Octets> certificate() {
		return kind() == EntryKind.CERTIFICATE ? wrapped() : Optional.empty();
	}

	Optional<String> name() {
		return attribute(SafeBags.FRIENDLY_NAME).map(value -> new String(value.string().toArray(),
				value.is(Tag.BMP_STRING) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8));
	}

	Optional<Octets> localKeyId() {
		return attribute(SafeBags.LOCAL_KEY_ID).map(value -> Octets.of(value.string().toArray()));
	}

	private Optional<DerNode> attribute(String oid) {
		return node.stream().skip(2).filter(part -> part.is(Tag.SET)).findFirst().stream().flatMap(DerNode::stream).limit(100)
				.filter(attribute -> Values.algorithm(attribute).equals(oid)).findFirst().flatMap(Values::parameters)
				.flatMap(values -> values.stream().findFirst());
	}

	/** What may be shown of it. */
	StoreEntry entry(int place, Source source, Pkcs12Opening opening, Optional<Spelling> password) {
		Optional<String> name = name();
		Source member = source.member(name.filter(text -> !text.isBlank()).orElseGet(() -> String.valueOf(place + 1)));
		return switch (kind()) {
		case CERTIFICATE -> new StoreEntry(OptionalInt.of(place), EntryKind.CERTIFICATE, name,
				new CertificateDecoder().decode(DerNode.of(wrapped().orElseThrow()), member));
		case CRL -> new StoreEntry(OptionalInt.of(place), EntryKind.CRL, name, new CrlDecoder().decode(DerNode.of(wrapped().orElseThrow()), member));
		case PRIVATE_KEY -> new StoreEntry(OptionalInt.of(place), EntryKind.PRIVATE_KEY, name,
				Inspected.of(ObjectKind.KEY, key(member, opening, password)));
		case SECRET_KEY, ENCRYPTED, OTHER -> StoreEntry.kept(place, kind(), name, member, Optional.empty());
		};
	}

	private KeyEvidence key(Source member, Pkcs12Opening opening, Optional<Spelling> password) {
		String how = value().filter(_ -> type().equals("2")).flatMap(ShroudedKey::of).map(key -> key.scheme().text()).or(this::protection).orElse("-");
		return privateKey(opening, password).map(plain -> EncryptedKeyReader.opened(plain, member, Optional.of(how)))
				.orElseGet(() -> EncryptedKeyReader.closed(member, how));
	}

	/** The private key as PKCS#8, for the caller to wipe; none where it is none or stays closed. */
	Optional<byte[]> privateKey(Pkcs12Opening opening, Optional<Spelling> password) {
		return value().flatMap(bag -> switch (type()) {
		case "1" -> new KeyOpener().open(bag.encoded(), Source.of(""), Passwords.NONE);
		case "2" -> ShroudedKey.of(bag).flatMap(key -> opening.decrypt(key.scheme(), key.data(), password));
		default -> Optional.<byte[]> empty();
		});
	}
}
