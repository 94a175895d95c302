package org.certclinic.x509.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/**
 * Reads {@code Extensions}. RFC 5280, 4.2. An extension whose value is not what its OID promises is there as malformed; it is no damage of
 * the certificate.
 */
public final class ExtensionDecoder {
	private final StandardExtensions standard = new StandardExtensions();
	private final OtherExtensions other = new OtherExtensions();

	/** All extensions of an {@code Extensions} sequence, as far as they can be read. */
	public List<Extension> decode(DerNode extensions) {
		var decoding = new Decoding(extensions, "Extensions");
		List<Extension> all = new ArrayList<>();
		decoding.attempt(() -> decode(decoding, extensions, "", all));
		return all;
	}

	/** @param field where the sequence stands, below the trail */
	void decode(Decoding decoding, DerNode extensions, String field, List<Extension> all) {
		if (!extensions.is(Tag.SEQUENCE)) {
			throw decoding.unexpected(extensions, Tag.SEQUENCE, field);
		}
		List<DerNode> members = extensions.children();
		if (members.isEmpty()) {
			decoding.deviates(DeviationCodes.LIST_EMPTY, extensions, field);
		}
		for (int i = 0; i < members.size(); i++) {
			DerNode member = members.get(i);
			decoding.trail().enter(field, i);
			int depth = decoding.trail().depth();
			try {
				decoding.check(member, "");
				all.add(one(decoding, member));
			} catch (Damage damage) {
				decoding.recover(damage, depth);
			}
			decoding.trail().leave();
		}
	}

	private Extension one(Decoding decoding, DerNode node) {
		if (!node.is(Tag.SEQUENCE)) {
			throw decoding.unexpected(node, Tag.SEQUENCE, "");
		}
		var members = new Cursor(decoding, node);
		String oid = Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "extnID", 1), "extnID");
		boolean critical = false;
		if (members.isNext(Tag.BOOLEAN)) {
			DerNode flag = members.any("critical");
			critical = Values.bool(decoding, flag, "critical");
			if (!critical) {
				decoding.deviates(DeviationCodes.DEFAULT_ENCODED, flag, "critical");
			}
		}
		DerNode value = members.required(Tag.OCTET_STRING, "extnValue");
		Octets octets = Values.octets(decoding, value, "extnValue");
		members.end();
		return new Extension(oid, critical, octets, content(decoding, oid, value));
	}

	private ExtensionContent content(Decoding decoding, String oid, DerNode octets) {
		var read = decoding.isolated(true, () -> {
			decoding.trail().enter(Oids.shortName(oid));
			DerNode value = Values.wrapped(decoding, octets, "");
			if (!StandardExtensions.has(oid)) {
				return other.decode(decoding, oid, value, octets.string());
			}
			ExtensionContent content = standard.decode(decoding, oid, value);
			if (value.end() < (octets.isConstructed() ? value.data().size() : octets.contentEnd())) {
				decoding.deviates(DeviationCodes.TRAILING_BYTES, value, "");
			}
			return content;
		});
		return read.problem().<ExtensionContent>map(ExtensionContent.Malformed::new).orElseGet(() -> read.value().get());
	}

	/** Extensions below {@code parent}, a value with an explicit tag, for example {@code [3]}. */
	void explicit(Decoding decoding, DerNode parent, String field, List<Extension> all) {
		var members = new Cursor(decoding, parent);
		decode(decoding, members.required(Tag.SEQUENCE, field), field, all);
		members.end();
	}

	/** The extensions that a request asks for: those in its attribute {@code extReq}, or Microsoft's. */
	Optional<DerNode> requested(DerNode attribute) {
		List<DerNode> members = attribute.children();
		if (members.size() < 2) {
			return Optional.empty();
		}
		return OidCodec.decode(members.get(0).content())
				.filter(oid -> oid.equals("1.2.840.113549.1.9.14") || oid.equals("1.3.6.1.4.1.311.2.1.14"))
				.flatMap(_ -> members.get(1).stream().findFirst());
	}
}
