package org.certclinic.x509.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.key.EncryptedKeyReader;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.Values;

/** The bags of {@code SafeContents}. RFC 7292, 4.2. */
final class Pkcs12Bags {
	private static final String BAG = "1.2.840.113549.1.12.10.1.";
	private static final String FRIENDLY_NAME = "1.2.840.113549.1.9.20";
	private static final String LOCAL_KEY_ID = "1.2.840.113549.1.9.21";
	private static final String X509_CERTIFICATE = "1.2.840.113549.1.9.22.1";
	private static final int MAX_BAGS = 100_000;

	private final Contents contents;
	private final BiFunction<PbeScheme, Octets, Optional<byte[]>> decrypt;

	/** @param decrypt gives what is encrypted, where that is possible */
	Pkcs12Bags(Contents contents, BiFunction<PbeScheme, Octets, Optional<byte[]>> decrypt) {
		this.contents = contents;
		this.decrypt = decrypt;
	}

	/** The encrypted keys among the bags, one after the other. */
	static Stream<ShroudedKey> shrouded(DerNode safeContents) {
		return safeContents.stream().limit(MAX_BAGS).filter(bag -> Values.algorithm(bag).equals(BAG + "2"))
				.flatMap(bag -> value(bag).flatMap(ShroudedKey::of).stream());
	}

	private static Optional<DerNode> value(DerNode bag) {
		return bag.context(0).flatMap(tag -> tag.stream().findFirst());
	}

	/** @param protection how they were encrypted; then their bytes are going to be overwritten */
	void add(DerNode safeContents, Optional<String> protection) {
		safeContents.stream().limit(MAX_BAGS).filter(bag -> bag.is(Tag.SEQUENCE)).forEach(bag -> addBag(bag, protection));
	}

	private void addBag(DerNode bag, Optional<String> protection) {
		Optional<String> name = attribute(bag, FRIENDLY_NAME).map(Pkcs12Bags::text);
		Optional<Octets> localKey = attribute(bag, LOCAL_KEY_ID).map(value -> Octets.of(value.string().toArray()));
		String oid = Values.algorithm(bag);
		Optional<DerNode> value = value(bag);
		if (!oid.startsWith(BAG) || value.isEmpty()) {
			contents.add(EntryKind.OTHER, name.or(() -> Optional.of(oid).filter(type -> !type.isEmpty())), Optional.empty());
			return;
		}
		switch (oid.substring(BAG.length())) {
			case "1" -> contents.addKey(EncryptedKeyReader.opened(value.get().encoded().toArray(), contents.next(name), protection), name, localKey);
			case "2" -> addShrouded(value.get(), name, localKey);
			case "3" -> addWrapped(value.get(), name, protection.isPresent(), (type, node) -> {
				if (type.equals(X509_CERTIFICATE)) {
					contents.addCertificate(node, name, protection, localKey);
				} else {
					contents.add(EntryKind.OTHER, name, Optional.empty());
				}
			});
			case "4" -> addWrapped(value.get(), name, protection.isPresent(), (_, node) -> contents.addCrl(node, name));
			case "5" -> addSecret(value.get(), name);
			case "6" -> add(value.get(), protection);
			default -> contents.add(EntryKind.OTHER, name, Optional.empty());
		}
	}

	private void addShrouded(DerNode value, Optional<String> name, Optional<Octets> localKey) {
		Source source = contents.next(name);
		Optional<ShroudedKey> key = ShroudedKey.of(value);
		if (key.isEmpty()) {
			contents.add(EntryKind.ENCRYPTED, name, Optional.of("?"));
			return;
		}
		PbeScheme scheme = key.get().scheme();
		decrypt.apply(scheme, key.get().data()).ifPresentOrElse(
				plain -> contents.addKey(EncryptedKeyReader.opened(plain, source, Optional.of(scheme.text())), name, localKey),
				() -> contents.addClosedKey(EncryptedKeyReader.closed(source, scheme.text()), name, localKey));
	}

	/** What is done with a certificate or list and its type. */
	private interface Wrapped {
		void add(String type, DerNode node);
	}

	/** {@code CertBag} or {@code CRLBag}: a type, and an OCTET STRING in a tag. */
	private void addWrapped(DerNode value, Optional<String> name, boolean secret, Wrapped wrapped) {
		Optional<Octets> bytes = value(value).map(DerNode::string);
		if (bytes.isEmpty()) {
			contents.add(EntryKind.OTHER, name, Optional.empty());
			return;
		}
		wrapped.add(Values.algorithm(value), DerNode.of(secret ? Octets.of(bytes.get().toArray()) : bytes.get()));
	}

	/** {@code SecretBag}: by Java a key in the encrypted form of PKCS#8. */
	private void addSecret(DerNode value, Optional<String> name) {
		Optional<String> protection = value(value).flatMap(inside -> ShroudedKey.of(DerNode.of(inside.string()))).map(key -> key.scheme().text());
		contents.add(EntryKind.SECRET_KEY, name, protection);
	}

	/** The first value of that attribute. */
	private static Optional<DerNode> attribute(DerNode bag, String oid) {
		return bag.stream().skip(2).filter(part -> part.is(Tag.SET)).findFirst().stream().flatMap(DerNode::stream).limit(100)
				.filter(attribute -> Values.algorithm(attribute).equals(oid)).findFirst().flatMap(Values::parameters)
				.flatMap(values -> values.stream().findFirst());
	}

	/** A BMPString; some programs write other strings. */
	private static String text(DerNode value) {
		byte[] bytes = value.string().toArray();
		return new String(bytes, value.is(Tag.BMP_STRING) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
	}
}
