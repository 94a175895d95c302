package org.certclinic.x509.decode;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** One OCSP response while it is read: the fields found so far. */
final class OcspReading {
	private static final OcspEvidence.State[] STATES = OcspEvidence.State.values();

	private final TimeDecoder times = new TimeDecoder();
	private final Decoding decoding;
	private final DerNode node;
	private final Source source;

	private boolean useful;
	private int status;
	private Optional<String> responder = Optional.empty();
	private Optional<Instant> producedAt = Optional.empty();
	private final List<OcspEvidence.Answer> answers = new ArrayList<>();

	OcspReading(Decoding decoding, DerNode node, Source source) {
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
		decoding.attempt(() -> {
			status = Values.small(decoding, members.required(Tag.ENUMERATED, "responseStatus"), "responseStatus");
			useful = true;
		});
		decoding.attempt(() -> members.optional(Tag.context(0), "responseBytes").ifPresent(this::readBytes));
		members.end();
	}

	private void readBytes(DerNode tagged) {
		decoding.trail().enter("responseBytes");
		DerNode sequence = new Cursor(decoding, tagged).required(Tag.SEQUENCE, "");
		var members = new Cursor(decoding, sequence);
		Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "responseType", 1), "responseType");
		DerNode octets = members.required(Tag.OCTET_STRING, "response");
		members.end();
		decoding.trail().enter("response");
		DerNode basic = Values.wrapped(decoding, octets, "");
		StandardExtensions.sequence(decoding, basic);
		var parts = new Cursor(decoding, basic);
		decoding.attempt(() -> readData(parts.required(Tag.SEQUENCE, "tbsResponseData", 2)));
		decoding.attempt(() -> new AlgorithmDecoder().decode(decoding, parts.required(Tag.SEQUENCE, "signatureAlgorithm", 1), "signatureAlgorithm"));
		decoding.attempt(() -> Values.bits(decoding, parts.required(Tag.BIT_STRING, "signature"), "signature"));
		parts.optional(Tag.context(0), "certs");
		parts.end();
	}

	private void readData(DerNode data) {
		decoding.trail().enter("tbsResponseData");
		var members = new Cursor(decoding, data);
		members.optional(Tag.context(0), "version");
		decoding.attempt(() -> readResponder(members.any("responderID")));
		decoding.attempt(() -> producedAt = times.decode(decoding, members.required(Tag.GENERALIZED_TIME, "producedAt", 1), "producedAt"));
		decoding.attempt(() -> {
			List<DerNode> responses = members.required(Tag.SEQUENCE, "responses").children();
			for (int i = 0; i < responses.size(); i++) {
				decoding.trail().enter("responses", i);
				StandardExtensions.sequence(decoding, responses.get(i));
				answers.add(answer(responses.get(i)));
				decoding.trail().leave();
			}
		});
		decoding.attempt(() -> members.optional(Tag.context(1), "responseExtensions"));
		members.end();
		decoding.trail().leave();
	}

	private void readResponder(DerNode tagged) {
		if (tagged.is(Tag.context(1))) {
			DerNode name = new Cursor(decoding, tagged).required(Tag.SEQUENCE, "responderID");
			responder = Optional.of(NameText.of(new NameDecoder().decode(decoding, name, "responderID")));
		} else if (tagged.is(Tag.context(2))) {
			DerNode hash = new Cursor(decoding, tagged).required(Tag.OCTET_STRING, "responderID");
			responder = Optional.of(hash.string().hex());
		} else {
			throw decoding.unexpected(tagged, Tag.context(1), "responderID");
		}
	}

	private OcspEvidence.Answer answer(DerNode single) {
		var members = new Cursor(decoding, single);
		var id = new Cursor(decoding, members.required(Tag.SEQUENCE, "certID"));
		id.required(Tag.SEQUENCE, "certID.hashAlgorithm");
		id.required(Tag.OCTET_STRING, "certID.issuerNameHash");
		id.required(Tag.OCTET_STRING, "certID.issuerKeyHash");
		BigInteger serial = Values.integer(decoding, id.required(Tag.INTEGER, "certID.serialNumber"), "certID.serialNumber");
		DerNode state = members.any("certStatus");
		int number = Tag.numberOf(state.tag());
		if (Tag.classOf(state.tag()) != 2 || number >= STATES.length) {
			throw decoding.unexpected(state, Tag.context(0), "certStatus");
		}
		Optional<Instant> revokedAt = STATES[number] == OcspEvidence.State.REVOKED
				? times.decode(decoding, new Cursor(decoding, state).any("certStatus.revocationTime"), "certStatus.revocationTime")
				: Optional.empty();
		Optional<Instant> thisUpdate = times.decode(decoding, members.any("thisUpdate"), "thisUpdate");
		Optional<DerNode> next = members.optional(Tag.context(0), "nextUpdate");
		Optional<Instant> nextUpdate = next.isPresent()
				? times.decode(decoding, new Cursor(decoding, next.get()).any("nextUpdate"), "nextUpdate")
				: Optional.empty();
		members.optional(Tag.context(1), "singleExtensions");
		members.end();
		return new OcspEvidence.Answer(serial, STATES[number], revokedAt, thisUpdate, nextUpdate);
	}

	OcspEvidence evidence() {
		return new OcspEvidence(source, node.encoded(), status, responder, producedAt, answers);
	}
}
