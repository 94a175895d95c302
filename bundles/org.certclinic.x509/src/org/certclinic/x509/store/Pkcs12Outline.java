package org.certclinic.x509.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.MacScheme;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.Values;

/**
 * A PKCS#12 file without its password. RFC 7292, 4.
 *
 * @param sealed what the seal is over
 * @param signed whether a signature and no password seals it
 * @param parts  the {@code AuthenticatedSafe}
 */
public record Pkcs12Outline(Optional<MacScheme> mac, Octets sealed, boolean signed, boolean damaged, List<Part> parts) {
	private static final String DATA = "1";
	private static final String SIGNED = "2";
	private static final String ENVELOPED = "3";
	private static final String ENCRYPTED = "6";
	private static final int MAX_PARTS = 100_000;

	/** One of its parts. */
	public sealed interface Part {
	}

	/** {@code SafeContents} that lie open; single keys inside may be encrypted. */
	public record Open(DerNode safeContents) implements Part {
	}

	/** {@code SafeContents} encrypted by the password. */
	public record Encrypted(PbeScheme scheme, Octets data) implements Part {
	}

	/** Encrypted for somebody's key, or in no way that is known. */
	public record Closed(String type) implements Part {
	}

	public Pkcs12Outline {
		parts = List.copyOf(parts);
	}

	/** @param root INTEGER, {@code ContentInfo}, and perhaps a seal */
	public static Pkcs12Outline of(DerNode root) {
		List<DerNode> children = root.stream().limit(3).toList();
		DerNode safe = children.get(1);
		boolean signed = contentType(safe).equals(SIGNED);
		Optional<Octets> sealed = (signed ? safe.context(0).flatMap(tag -> tag.stream().findFirst()).flatMap(Pkcs12Outline::signedContent)
				: Optional.of(safe)).flatMap(Pkcs12Outline::dataOf);
		Optional<MacScheme> mac = children.size() > 2 ? MacScheme.of(children.get(2)) : Optional.empty();
		List<Part> parts = new ArrayList<>();
		DerNode authenticated = DerNode.of(sealed.orElse(Octets.EMPTY));
		authenticated.stream().limit(MAX_PARTS).forEach(info -> parts.add(part(info)));
		boolean damaged = sealed.isEmpty() || !authenticated.is(Tag.SEQUENCE) || authenticated.isDamaged();
		return new Pkcs12Outline(mac, sealed.orElse(Octets.EMPTY), signed, damaged, parts);
	}

	private static Optional<DerNode> signedContent(DerNode signedData) {
		return signedData.stream().limit(4).filter(part -> !Values.algorithm(part).isEmpty()).findFirst();
	}

	/** The last number of the content's type, the same in PKCS#7 and GM/T 0010; empty for any other type. */
	static String contentType(DerNode info) {
		String oid = Values.algorithm(info);
		for (String arc : List.of("1.2.840.113549.1.7.", "1.2.156.10197.6.1.4.2.")) {
			if (oid.startsWith(arc)) {
				String type = oid.substring(arc.length());
				return arc.startsWith("1.2.156") && type.equals("5") ? ENCRYPTED : type;
			}
		}
		return "";
	}

	private static Optional<Octets> dataOf(DerNode info) {
		return info.context(0).flatMap(tag -> tag.stream().findFirst()).filter(data -> data.is(Tag.OCTET_STRING)).map(DerNode::string);
	}

	private static Part part(DerNode info) {
		return switch (contentType(info)) {
			case DATA -> dataOf(info).<Part> map(data -> new Open(DerNode.of(data))).orElseGet(() -> new Closed("?"));
			case ENCRYPTED -> info.context(0).flatMap(tag -> tag.stream().findFirst()).flatMap(Pkcs12Outline::encrypted)
					.orElseGet(() -> new Closed("?"));
			case ENVELOPED -> new Closed("envelopedData");
			default -> new Closed(Values.algorithm(info));
		};
	}

	/** {@code EncryptedData}. RFC 2315, 13. */
	private static Optional<Part> encrypted(DerNode data) {
		Optional<List<DerNode>> info = data.stream().limit(4).filter(part -> part.is(Tag.SEQUENCE)).findFirst()
				.flatMap(part -> Values.children(part, Tag.OBJECT_IDENTIFIER, Tag.SEQUENCE, Tag.context(0)));
		return info.map(parts -> new Encrypted(PbeScheme.of(parts.get(1)), parts.get(2).string()));
	}
}
