package org.certclinic.x509.decode;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.Validity;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** One certificate while it is read: the fields found so far. */
final class CertificateReading {
	private static final AlgorithmDecoder ALGORITHMS = new AlgorithmDecoder();
	private static final NameDecoder NAMES = new NameDecoder();
	private static final TimeDecoder TIMES = new TimeDecoder();
	private static final PublicKeyDecoder KEYS = new PublicKeyDecoder();
	private static final ExtensionDecoder EXTENSIONS = new ExtensionDecoder();

	private final Decoding decoding;
	private final DerNode node;
	private final Source source;

	private boolean useful;
	private int version = 1;
	private BigInteger serial = BigInteger.ZERO;
	private Algorithm inner = AlgorithmDecoder.UNKNOWN;
	private Algorithm outer = AlgorithmDecoder.UNKNOWN;
	private DistinguishedName issuer = DistinguishedName.EMPTY;
	private Optional<Instant> notBefore = Optional.empty();
	private Optional<Instant> notAfter = Optional.empty();
	private DistinguishedName subject = DistinguishedName.EMPTY;
	private Optional<PublicKeyInfo> key = Optional.empty();
	private final List<Extension> extensions = new ArrayList<>();
	private Octets signature = Octets.EMPTY;

	CertificateReading(Decoding decoding, DerNode node, Source source) {
		this.decoding = decoding;
		this.node = node;
		this.source = source;
	}

	/** Whether any field was read. */
	boolean isUseful() {
		return useful;
	}

	void read() {
		decoding.begin();
		var members = new Cursor(decoding, node);
		field(members, Tag.SEQUENCE, "tbsCertificate", 2, this::readSigned);
		field(members, Tag.SEQUENCE, "signatureAlgorithm", 1, value -> outer = ALGORITHMS.decode(decoding, value, "signatureAlgorithm"));
		field(members, Tag.BIT_STRING, "signatureValue", 0, value -> signature = Values.bits(decoding, value, "signatureValue"));
		members.end();
	}

	/** @param after how many mandatory fields are due behind it */
	private void field(Cursor members, int tag, String name, int after, Consumer<DerNode> reader) {
		int depth = decoding.trail().depth();
		try {
			reader.accept(members.required(tag, name, after));
		} catch (Damage damage) {
			decoding.recover(damage, depth);
		}
	}

	private void readSigned(DerNode signed) {
		decoding.trail().enter("tbsCertificate");
		var members = new Cursor(decoding, signed);
		decoding.attempt(() -> members.optional(Tag.context(0), "version").ifPresent(this::readVersion));
		field(members, Tag.INTEGER, "serialNumber", 5, value -> {
			serial = Values.integer(decoding, value, "serialNumber");
			useful = true;
		});
		field(members, Tag.SEQUENCE, "signature", 4, value -> {
			inner = ALGORITHMS.decode(decoding, value, "signature");
			useful = true;
		});
		field(members, Tag.SEQUENCE, "issuer", 3, value -> {
			issuer = NAMES.decode(decoding, value, "issuer");
			useful |= !issuer.isEmpty();
		});
		field(members, Tag.SEQUENCE, "validity", 2, this::readValidity);
		field(members, Tag.SEQUENCE, "subject", 1, value -> subject = NAMES.decode(decoding, value, "subject"));
		field(members, Tag.SEQUENCE, "subjectPublicKeyInfo", 0,
				value -> key = Optional.of(KEYS.decode(decoding, value, "subjectPublicKeyInfo")));
		readOptional(members);
		decoding.trail().leave();
	}

	private void readVersion(DerNode tagged) {
		DerNode number = new Cursor(decoding, tagged).required(Tag.INTEGER, "version");
		int encoded = Values.small(decoding, number, "version");
		if (encoded == 0) {
			decoding.deviates(DeviationCodes.DEFAULT_ENCODED, number, "version");
		}
		version = encoded == Integer.MAX_VALUE ? encoded : encoded + 1;
	}

	private void readValidity(DerNode validity) {
		decoding.trail().enter("validity");
		var members = new Cursor(decoding, validity);
		decoding.attempt(() -> notBefore = TIMES.decode(decoding, members.any("notBefore"), "notBefore"));
		decoding.attempt(() -> notAfter = TIMES.decode(decoding, members.any("notAfter"), "notAfter"));
		members.end();
		decoding.trail().leave();
	}

	private void readOptional(Cursor members) {
		uniqueId(members, 1, "issuerUniqueID");
		uniqueId(members, 2, "subjectUniqueID");
		decoding.attempt(() -> members.optional(Tag.context(3), "extensions")
				.ifPresent(value -> EXTENSIONS.explicit(decoding, value, "extensions", extensions)));
		members.end();
	}

	/** Nobody uses them; where they are damaged that is said. */
	private void uniqueId(Cursor members, int tag, String name) {
		decoding.attempt(() -> members.optional(Tag.context(tag), name).ifPresent(value -> Values.unused(decoding, value, name)));
	}

	CertificateEvidence evidence() {
		return new CertificateEvidence(source, node.encoded(), version, serial, outer, inner, issuer, new Validity(notBefore, notAfter), subject,
				key, extensions, signature, decoding.deviations());
	}
}
