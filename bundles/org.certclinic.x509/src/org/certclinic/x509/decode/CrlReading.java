package org.certclinic.x509.decode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** One revocation list while it is read: the fields found so far. */
final class CrlReading {
	private final TimeDecoder times = new TimeDecoder();
	private final Decoding decoding;
	private final DerNode node;
	private final Source source;

	private boolean useful;
	private int version = 1;
	private Algorithm algorithm = AlgorithmDecoder.UNKNOWN;
	private DistinguishedName issuer = DistinguishedName.EMPTY;
	private Optional<Instant> thisUpdate = Optional.empty();
	private Optional<Instant> nextUpdate = Optional.empty();
	private int revoked;
	private final List<Extension> extensions = new ArrayList<>();

	CrlReading(Decoding decoding, DerNode node, Source source) {
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
		decoding.attempt(() -> readSigned(members.required(Tag.SEQUENCE, "tbsCertList", 2)));
		decoding.attempt(() -> algorithm = new AlgorithmDecoder().decode(decoding, members.required(Tag.SEQUENCE, "signatureAlgorithm", 1),
				"signatureAlgorithm"));
		decoding.attempt(() -> Values.bits(decoding, members.required(Tag.BIT_STRING, "signatureValue"), "signatureValue"));
		members.end();
	}

	private void readSigned(DerNode signed) {
		decoding.trail().enter("tbsCertList");
		var members = new Cursor(decoding, signed);
		decoding.attempt(() -> members.optional(Tag.INTEGER, "version")
				.ifPresent(value -> version = Math.min(Values.small(decoding, value, "version"), Short.MAX_VALUE) + 1));
		decoding.attempt(() -> {
			algorithm = new AlgorithmDecoder().decode(decoding, members.required(Tag.SEQUENCE, "signature", 1), "signature");
			useful = true;
		});
		decoding.attempt(() -> {
			issuer = new NameDecoder().decode(decoding, members.required(Tag.SEQUENCE, "issuer"), "issuer");
			useful = true;
		});
		decoding.attempt(() -> thisUpdate = times.decode(decoding, members.any("thisUpdate"), "thisUpdate"));
		if (members.isNext(Tag.UTC_TIME) || members.isNext(Tag.GENERALIZED_TIME)) {
			decoding.attempt(() -> nextUpdate = times.decode(decoding, members.any("nextUpdate"), "nextUpdate"));
		}
		decoding.attempt(() -> members.optional(Tag.SEQUENCE, "revokedCertificates").ifPresent(this::readRevoked));
		decoding.attempt(() -> members.optional(Tag.context(0), "crlExtensions")
				.ifPresent(value -> new ExtensionDecoder().explicit(decoding, value, "crlExtensions", extensions)));
		members.end();
		decoding.trail().leave();
	}

	/** Stops at the first entry that cannot be read. */
	private void readRevoked(DerNode list) {
		Iterator<DerNode> entries = list.stream().iterator();
		while (entries.hasNext()) {
			DerNode entry = entries.next();
			decoding.trail().enter("revokedCertificates", revoked);
			StandardExtensions.sequence(decoding, entry);
			var fields = entry.stream().iterator();
			if (!fields.hasNext()) {
				throw decoding.missing(entry, "userCertificate");
			}
			DerNode serial = fields.next();
			decoding.check(serial, "userCertificate");
			if (!serial.is(Tag.INTEGER)) {
				throw decoding.unexpected(serial, Tag.INTEGER, "userCertificate");
			}
			if (!fields.hasNext()) {
				throw decoding.missing(entry, "revocationDate");
			}
			decoding.check(fields.next(), "revocationDate");
			decoding.trail().leave();
			revoked++;
		}
	}

	CrlEvidence evidence() {
		return new CrlEvidence(source, node.encoded(), version, algorithm, issuer, thisUpdate, nextUpdate, revoked, extensions);
	}
}
