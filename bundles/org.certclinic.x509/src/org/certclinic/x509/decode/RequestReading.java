package org.certclinic.x509.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.RequestEvidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** One request while it is read: the fields found so far. */
final class RequestReading {
	private final Decoding decoding;
	private final DerNode node;
	private final Source source;

	private boolean useful;
	private DistinguishedName subject = DistinguishedName.EMPTY;
	private Optional<PublicKeyInfo> key = Optional.empty();
	private Algorithm algorithm = AlgorithmDecoder.UNKNOWN;
	private final List<Extension> extensions = new ArrayList<>();

	RequestReading(Decoding decoding, DerNode node, Source source) {
		this.decoding = decoding;
		this.node = node;
		this.source = source;
	}

	boolean isUseful() {
		return useful;
	}

	void read() {
		decoding.begin();
		var members = new Cursor(decoding, node);
		decoding.attempt(() -> readInfo(members.required(Tag.SEQUENCE, "certificationRequestInfo", 2)));
		decoding.attempt(() -> algorithm = new AlgorithmDecoder().decode(decoding, members.required(Tag.SEQUENCE, "signatureAlgorithm", 1),
				"signatureAlgorithm"));
		decoding.attempt(() -> Values.bits(decoding, members.required(Tag.BIT_STRING, "signature"), "signature"));
		members.end();
	}

	private void readInfo(DerNode info) {
		decoding.trail().enter("certificationRequestInfo");
		var members = new Cursor(decoding, info);
		decoding.attempt(() -> Values.small(decoding, members.required(Tag.INTEGER, "version", 2), "version"));
		decoding.attempt(() -> {
			subject = new NameDecoder().decode(decoding, members.required(Tag.SEQUENCE, "subject", 1), "subject");
			useful = true;
		});
		decoding.attempt(() -> {
			key = Optional.of(new PublicKeyDecoder().decode(decoding, members.required(Tag.SEQUENCE, "subjectPKInfo"), "subjectPKInfo"));
			useful = true;
		});
		// old software leaves the attributes out where there are none
		decoding.attempt(() -> members.optional(Tag.context(0), "attributes").ifPresent(this::readAttributes));
		members.end();
		decoding.trail().leave();
	}

	private void readAttributes(DerNode attributes) {
		var decoder = new ExtensionDecoder();
		List<DerNode> members = attributes.children();
		for (int i = 0; i < members.size(); i++) {
			decoding.trail().enter("attributes", i);
			StandardExtensions.sequence(decoding, members.get(i));
			decoder.requested(members.get(i)).ifPresent(asked -> {
				decoding.check(asked, "extensions");
				decoder.decode(decoding, asked, "extensions", extensions);
			});
			decoding.trail().leave();
		}
	}

	RequestEvidence evidence() {
		return new RequestEvidence(source, node.encoded(), subject, key, algorithm, extensions);
	}
}
