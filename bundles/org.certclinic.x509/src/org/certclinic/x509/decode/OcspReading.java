package org.certclinic.x509.decode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** One OCSP response while it is read: the fields found so far. */
final class OcspReading {
	private static final OcspEvidence.State[] STATES = OcspEvidence.State.values();
	/** Responders send one or two; whoever sends thousands wants to keep others busy. */
	private static final int MAX_CERTIFICATES = 20;
	/** {@code id-pkix-ocsp-basic}, the only type of response there is. */
	private static final String BASIC = "1.3.6.1.5.5.7.48.1.1";

	private final TimeDecoder times = new TimeDecoder();
	private final Decoding decoding;
	private final DerNode node;
	private final Source source;

	private boolean useful;
	private int status;
	private boolean basic;
	private Optional<DistinguishedName> responderName = Optional.empty();
	private Optional<Octets> responderKey = Optional.empty();
	private Optional<Instant> producedAt = Optional.empty();
	private final List<SignedResponse.Single> answers = new ArrayList<>();
	private final List<Extension> extensions = new ArrayList<>();
	private Octets signed = Octets.EMPTY;
	private Algorithm algorithm = AlgorithmDecoder.UNKNOWN;
	private Octets signature = Octets.EMPTY;
	private final List<CertificateEvidence> certificates = new ArrayList<>();

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
		basic = Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "responseType", 1), "responseType").equals(BASIC);
		DerNode octets = members.required(Tag.OCTET_STRING, "response");
		members.end();
		decoding.trail().enter("response");
		DerNode basic = Values.wrapped(decoding, octets, "");
		StandardExtensions.sequence(decoding, basic);
		var parts = new Cursor(decoding, basic);
		decoding.attempt(() -> readData(parts.required(Tag.SEQUENCE, "tbsResponseData", 2)));
		decoding.attempt(() -> algorithm = new AlgorithmDecoder().decode(decoding, parts.required(Tag.SEQUENCE, "signatureAlgorithm", 1),
				"signatureAlgorithm"));
		decoding.attempt(() -> signature = Values.bits(decoding, parts.required(Tag.BIT_STRING, "signature"), "signature"));
		decoding.attempt(() -> parts.optional(Tag.context(0), "certs").ifPresent(this::readCertificates));
		parts.end();
	}

	/** Those that cannot be read whole sign nothing; they are no damage of the response. */
	private void readCertificates(DerNode tagged) {
		DerNode list = new Cursor(decoding, tagged).required(Tag.SEQUENCE, "certs");
		list.stream().limit(MAX_CERTIFICATES).map(certificate -> new CertificateDecoder().decode(DerNode.of(certificate.encoded()), source))
				.flatMap(read -> read.evidence().stream()).map(CertificateEvidence.class::cast).filter(CertificateEvidence::isWhole).forEach(certificates::add);
	}

	private void readData(DerNode data) {
		signed = data.encoded();
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
		decoding.attempt(() -> members.optional(Tag.context(1), "responseExtensions")
				.ifPresent(value -> new ExtensionDecoder().explicit(decoding, value, "responseExtensions", extensions)));
		members.end();
		decoding.trail().leave();
	}

	private void readResponder(DerNode tagged) {
		if (tagged.is(Tag.context(1))) {
			DerNode name = new Cursor(decoding, tagged).required(Tag.SEQUENCE, "responderID");
			responderName = Optional.of(new NameDecoder().decode(decoding, name, "responderID"));
		} else if (tagged.is(Tag.context(2))) {
			DerNode hash = new Cursor(decoding, tagged).required(Tag.OCTET_STRING, "responderID");
			responderKey = Optional.of(hash.string());
		} else {
			throw decoding.unexpected(tagged, Tag.context(1), "responderID");
		}
	}

	private SignedResponse.Single answer(DerNode single) {
		var members = new Cursor(decoding, single);
		CertificateId certificate = CertificateId.read(decoding, members.required(Tag.SEQUENCE, "certID"));
		DerNode status = members.any("certStatus");
		int number = Tag.numberOf(status.tag());
		if (Tag.classOf(status.tag()) != 2 || number >= STATES.length) {
			throw decoding.unexpected(status, Tag.context(0), "certStatus");
		}
		OcspEvidence.State state = STATES[number];
		Optional<Instant> revokedAt = Optional.empty();
		int reason = 0;
		if (state == OcspEvidence.State.REVOKED) {
			var revocation = new Cursor(decoding, status);
			revokedAt = times.decode(decoding, revocation.any("certStatus.revocationTime"), "certStatus.revocationTime");
			reason = revocation.optional(Tag.context(0), "certStatus.revocationReason").map(this::reason).orElse(0);
		}
		Optional<Instant> thisUpdate = times.decode(decoding, members.any("thisUpdate"), "thisUpdate");
		Optional<DerNode> next = members.optional(Tag.context(0), "nextUpdate");
		Optional<Instant> nextUpdate = next.isPresent()
				? times.decode(decoding, new Cursor(decoding, next.get()).any("nextUpdate"), "nextUpdate")
				: Optional.empty();
		List<Extension> more = new ArrayList<>();
		members.optional(Tag.context(1), "singleExtensions")
				.ifPresent(value -> new ExtensionDecoder().explicit(decoding, value, "singleExtensions", more));
		members.end();
		return new SignedResponse.Single(certificate, new OcspEvidence.Answer(certificate.serial(), state, revokedAt, thisUpdate, nextUpdate), reason, more);
	}

	private int reason(DerNode tagged) {
		DerNode value = new Cursor(decoding, tagged).required(Tag.ENUMERATED, "certStatus.revocationReason");
		return Values.small(decoding, value, "certStatus.revocationReason");
	}

	OcspEvidence evidence() {
		Optional<String> responder = responderName.map(NameText::of).or(() -> responderKey.map(Octets::hex));
		return new OcspEvidence(source, node.encoded(), status, responder, producedAt, answers.stream().map(SignedResponse.Single::answer).toList());
	}

	/** Nothing where there is no signature. */
	Optional<SignedResponse> signed() {
		return !basic || signature.isEmpty() ? Optional.empty() : Optional.of(new SignedResponse(signed, algorithm, signature, responderName, responderKey, certificates, answers, extensions));
	}
}
