package org.certclinic.x509.store;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.decode.AlgorithmDecoder;
import org.certclinic.x509.decode.NameDecoder;
import org.certclinic.x509.decode.Oids;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.ReadProblems;
import org.certclinic.x509.pbe.Values;

/** PKCS#7 and CMS, also with the identifiers of GM/T 0010, and certificates that merely stand in a row. RFC 2315, RFC 5652. */
final class Pkcs7Reader {
	private static final ReadProblems PROBLEMS = ReadProblems.of("pkcs7");
	private static final String PKCS7 = "1.2.840.113549.1.7.";
	private static final String GM = "1.2.156.10197.6.1.4.2.";
	private static final String SMIME = "1.2.840.113549.1.9.16.1.";
	private static final String NETSCAPE_CERTIFICATES = "2.16.840.1.113730.2.5";
	private static final Set<String> SIGNED = Set.of(PKCS7 + "2", GM + "2");
	private static final Set<String> SIGNED_AND_ENVELOPED = Set.of(PKCS7 + "4", GM + "4");
	private static final Set<String> ENCRYPTED = Set.of(PKCS7 + "3", GM + "3", PKCS7 + "4", GM + "4", PKCS7 + "6", GM + "5", SMIME + "23");
	private static final Set<String> PLAIN = Set.of(PKCS7 + "1", GM + "1");
	private static final int MAX_ENTRIES = 100_000;

	private final Contents contents;

	Pkcs7Reader(Source source) {
		this.contents = new Contents(source);
	}

	static boolean isPkcs7(DerNode node) {
		String oid = Values.algorithm(node);
		return oid.startsWith(PKCS7) || oid.startsWith(GM) || oid.equals(SMIME + "23") || oid.equals(SMIME + "2") || oid.equals(NETSCAPE_CERTIFICATES)
				|| isBareSignedData(node) || isRowOfCertificates(node);
	}

	private static boolean isBareSignedData(DerNode node) {
		List<DerNode> first = node.stream().limit(3).toList();
		return node.is(Tag.SEQUENCE) && first.size() == 3 && first.get(0).is(Tag.INTEGER) && first.get(1).is(Tag.SET)
				&& (Values.algorithm(first.get(2)).startsWith(PKCS7) || Values.algorithm(first.get(2)).startsWith(GM));
	}

	/** {@code Certificate SET}, or a SEQUENCE of them. */
	private static boolean isRowOfCertificates(DerNode node) {
		return (node.is(Tag.SET) || node.is(Tag.SEQUENCE)) && node.stream().findFirst().filter(Pkcs7Reader::isCertificate).isPresent();
	}

	private static boolean isCertificate(DerNode node) {
		List<DerNode> parts = node.stream().limit(3).toList();
		return node.is(Tag.SEQUENCE) && parts.size() == 3 && parts.get(0).is(Tag.SEQUENCE) && !Values.algorithm(parts.get(1)).isEmpty()
				&& parts.get(2).is(Tag.BIT_STRING);
	}

	List<Inspected> read(DerNode root) {
		contents.tell(PROBLEMS.damageOf(root));
		boolean whole = !root.isDamaged();
		String oid = Values.algorithm(root);
		if (oid.isEmpty()) {
			Optional<String> signers = isBareSignedData(root) ? signedData(root) : row(root);
			return finish(whole, signers);
		}
		Optional<DerNode> content = root.context(0).flatMap(tag -> tag.stream().findFirst());
		Optional<String> signers = content.flatMap(inside -> content(oid, inside));
		if (content.isEmpty() && whole) {
			contents.tell(PROBLEMS.problem("empty", root.offset()));
		}
		return finish(whole && !ENCRYPTED.contains(oid), signers);
	}

	private List<Inspected> finish(boolean opened, Optional<String> signers) {
		return contents.inspected(ObjectKind.PKCS7, opened, signers);
	}

	/** Reads the content of that type; gives the signatures' algorithms. */
	private Optional<String> content(String oid, DerNode content) {
		if (SIGNED.contains(oid)) {
			return signedData(content);
		}
		if (oid.equals(NETSCAPE_CERTIFICATES)) {
			return row(content);
		}
		if (PLAIN.contains(oid)) {
			addText(oid, content);
			return Optional.empty();
		}
		if (SIGNED_AND_ENVELOPED.contains(oid)) {
			addCertificates(content);
		}
		if (ENCRYPTED.contains(oid)) {
			addRecipients(content);
			return Optional.empty();
		}
		contents.add(EntryKind.OTHER, Optional.of(Oids.longName(oid)), Optional.empty());
		return Optional.empty();
	}

	private Optional<String> row(DerNode certificates) {
		certificates.stream().limit(MAX_ENTRIES).forEach(node -> contents.addCertificate(node, Optional.empty()));
		return Optional.empty();
	}

	/** RFC 5652, 5.1. */
	private Optional<String> signedData(DerNode signedData) {
		addCertificates(signedData);
		List<DerNode> parts = signedData.stream().limit(16).toList();
		parts.stream().filter(part -> part.is(Tag.SEQUENCE)).findFirst().ifPresent(inner -> inner.context(0).flatMap(tag -> tag.stream().findFirst())
				.ifPresent(text -> addText(Values.algorithm(inner), text)));
		List<DerNode> signers = parts.stream().skip(2).filter(part -> part.is(Tag.SET)).flatMap(DerNode::stream).limit(MAX_ENTRIES).toList();
		signers.forEach(this::addSigner);
		if (contents.isEmpty() && !signedData.isDamaged()) {
			contents.tell(PROBLEMS.problem("empty", signedData.offset()));
		}
		return signers.isEmpty() ? Optional.empty()
				: Optional.of(signers.stream().map(Pkcs7Reader::signature).distinct().collect(Collectors.joining("; ")));
	}

	private void addCertificates(DerNode data) {
		data.context(0).stream().flatMap(DerNode::stream).limit(MAX_ENTRIES).filter(node -> node.is(Tag.SEQUENCE))
				.forEach(node -> contents.addCertificate(node, Optional.empty()));
		data.context(1).stream().flatMap(DerNode::stream).limit(MAX_ENTRIES).filter(node -> node.is(Tag.SEQUENCE))
				.forEach(node -> contents.addCrl(node, Optional.empty()));
	}

	/** What is signed, where it goes along. */
	private void addText(String oid, DerNode content) {
		Octets bytes = content.is(Tag.OCTET_STRING) ? content.string() : content.encoded();
		String type = PLAIN.contains(oid) ? "eContent" : "eContent " + Oids.longName(oid);
		contents.add(EntryKind.OTHER, Optional.of(type + ": " + Excerpt.of(bytes)), Optional.empty());
	}

	/** RFC 5652, 5.3. */
	private void addSigner(DerNode signer) {
		String name = signer.stream().skip(1).findFirst().map(Pkcs7Reader::identifier).orElse("?");
		contents.add(EntryKind.OTHER, Optional.of("SignerInfo: " + name), Optional.of(signature(signer)));
	}

	/** Digest and signature algorithm. */
	private static String signature(DerNode signer) {
		return algorithms(signer.stream().limit(16));
	}

	/** The recipients, each with how its key and the content are encrypted. RFC 5652, 6.1 and 8. */
	private void addRecipients(DerNode data) {
		List<DerNode> parts = data.stream().limit(16).toList();
		String cipher = parts.stream().filter(part -> part.is(Tag.SEQUENCE) && !Values.algorithm(part).isEmpty()).findFirst()
				.flatMap(info -> info.stream().skip(1).findFirst()).map(Pkcs7Reader::algorithm).orElse("?");
		List<DerNode> recipients = parts.stream().filter(part -> part.is(Tag.SET)).findFirst().stream().flatMap(DerNode::stream).limit(MAX_ENTRIES)
				.filter(recipient -> recipient.isConstructed() && !isAlgorithm(recipient)).toList();
		if (recipients.isEmpty()) {
			contents.add(EntryKind.ENCRYPTED, Optional.empty(), Optional.of(cipher));
			contents.tell(PROBLEMS.problem("encrypted-by-key", -1, cipher));
			return;
		}
		for (DerNode recipient : recipients) {
			String wrap = algorithms(recipient.stream().limit(16));
			contents.add(EntryKind.ENCRYPTED, Optional.of("RecipientInfo: " + recipient(recipient)),
					Optional.of(wrap.isEmpty() ? cipher : wrap + ", " + cipher));
		}
		contents.tell(PROBLEMS.problem("encrypted", -1,
				recipients.stream().limit(5).map(Pkcs7Reader::recipient).collect(Collectors.joining("; "))));
	}

	/** Who it is for; those who agree on a key have a list of their own. RFC 5652, 6.2. */
	private static String recipient(DerNode recipient) {
		Optional<DerNode> identifier = recipient.is(Tag.context(1))
				? recipient.stream().limit(16).filter(part -> part.is(Tag.SEQUENCE) && !isAlgorithm(part)).findFirst()
						.flatMap(keys -> keys.stream().findFirst()).flatMap(key -> key.stream().findFirst())
				: recipient.stream().skip(1).findFirst();
		return identifier.map(Pkcs7Reader::identifier).orElse("?");
	}

	private static boolean isAlgorithm(DerNode node) {
		return !Values.algorithm(node).isEmpty();
	}

	private static String algorithms(Stream<DerNode> nodes) {
		return nodes.filter(Pkcs7Reader::isAlgorithm).map(Pkcs7Reader::algorithm).collect(Collectors.joining(", "));
	}

	private static String algorithm(DerNode identifier) {
		return new AlgorithmDecoder().decode(identifier).name();
	}

	/** Issuer and serial number, or the key identifier, of whoever it is. */
	private static String identifier(DerNode node) {
		List<DerNode> parts = node.stream().limit(2).toList();
		Optional<BigInteger> serial = parts.size() == 2 ? Values.integer(parts.get(1)) : Optional.empty();
		if (serial.isEmpty()) {
			return node.isConstructed() ? "?" : node.content().hex();
		}
		DistinguishedName issuer = new NameDecoder().decode(parts.getFirst());
		return issuer.commonName().or(() -> issuer.attributes().reduce((_, last) -> last).map(NameAttribute::text)).orElse("?") + ", "
				+ serial.get().toString(16);
	}
}
