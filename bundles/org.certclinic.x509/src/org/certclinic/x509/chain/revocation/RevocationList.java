package org.certclinic.x509.chain.revocation;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent.AuthorityKeyIdentifier;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.heap.NameKey;
import org.certclinic.x509.chain.signature.Verdict;
import org.certclinic.x509.decode.AlgorithmDecoder;
import org.certclinic.x509.decode.IssuingPoint;
import org.certclinic.x509.decode.NameText;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** A revocation list as certificates are judged by it. Entries are looked at when first asked for. Thread-safe. */
final class RevocationList {
	private static final String NUMBER = "2.5.29.20";
	private static final String DELTA = "2.5.29.27";
	private static final String ISSUING_POINT = "2.5.29.28";
	private static final String AUTHORITY_KEY = "2.5.29.35";
	private static final Set<String> UNDERSTOOD = Set.of(NUMBER, DELTA, ISSUING_POINT, AUTHORITY_KEY, "2.5.29.46", "2.5.29.18", "1.3.6.1.5.5.7.1.1");

	private final CrlEvidence evidence;
	private final NameKey issuer;
	private final Optional<IssuingPoint> point;
	private final Map<Octets, Optional<Verdict>> verdicts = new ConcurrentHashMap<>();
	private EntryIndex entries; // null: not asked for yet

	RevocationList(CrlEvidence evidence) {
		this.evidence = evidence;
		issuer = NameKey.of(evidence.issuer());
		point = extension(ISSUING_POINT).flatMap(extension -> IssuingPoint.of(extension.value()));
	}

	private Optional<Extension> extension(String oid) {
		return evidence.extensions().stream().filter(extension -> extension.oid().equals(oid)).findFirst();
	}

	NameKey issuer() {
		return issuer;
	}

	/** What it is called in problems. */
	String label() {
		return NameText.of(evidence.issuer());
	}

	Optional<IssuingPoint> point() {
		return point;
	}

	/** Whether it says what is new since another list. */
	boolean isDelta() {
		return extension(DELTA).isPresent();
	}

	/** The number of the list that this one goes on from. */
	Optional<BigInteger> baseNumber() {
		return number(DELTA);
	}

	Optional<BigInteger> number() {
		return number(NUMBER);
	}

	boolean hasCriticalNumber() {
		return extension(NUMBER).filter(Extension::critical).isPresent();
	}

	private Optional<BigInteger> number(String oid) {
		return extension(oid).map(extension -> DerNode.of(extension.value())).filter(node -> node.is(Tag.INTEGER) && !node.content().isEmpty())
				.map(node -> new BigInteger(node.content().toArray()));
	}

	Optional<Octets> authorityKey() {
		return extension(AUTHORITY_KEY).map(Extension::content)
				.flatMap(content -> content instanceof AuthorityKeyIdentifier key ? key.id() : Optional.empty());
	}

	/** Whether both are of one issuer and for the same certificates. RFC 5280, 6.3.3 (c). */
	boolean hasScopeOf(RevocationList other) {
		return issuer.equals(other.issuer)
				&& extension(ISSUING_POINT).map(Extension::value).equals(other.extension(ISSUING_POINT).map(Extension::value))
				&& authorityKey().equals(other.authorityKey());
	}

	boolean isExpired(Instant at) {
		return evidence.nextUpdate().filter(next -> !at.isBefore(next.plusSeconds(1))).isPresent();
	}

	boolean isNotYetValid(Instant at) {
		return evidence.thisUpdate().filter(at::isBefore).isPresent();
	}

	Optional<Instant> thisUpdate() {
		return evidence.thisUpdate();
	}

	Optional<Instant> nextUpdate() {
		return evidence.nextUpdate();
	}

	boolean hasUnknownCritical() {
		return evidence.extensions().stream().anyMatch(extension -> extension.critical() && !UNDERSTOOD.contains(extension.oid()))
				|| entries().hasUnknownCritical();
	}

	/** Whether it cannot be trusted to have been read whole. */
	boolean isDamaged() {
		return evidence.thisUpdate().isEmpty() || extension(ISSUING_POINT).isPresent() && point.isEmpty() || entries().isDamaged();
	}

	List<RevokedEntry> find(BigInteger serial, NameKey certificateIssuer) {
		return entries().find(serial, certificateIssuer, certificateIssuer.equals(issuer));
	}

	private synchronized EntryIndex entries() {
		if (entries == null) {
			entries = EntryIndex.of(signed().stream().filter(node -> node.is(Tag.SEQUENCE)).skip(2).findFirst().orElse(null), evidence.revoked());
		}
		return entries;
	}

	private DerNode signed() {
		DerNode whole = DerNode.of(evidence.encoded());
		return whole.hasChildAt(whole.contentOffset()) ? whole.childAt(whole.contentOffset()) : whole;
	}

	/** What is asked to be verified. */
	interface Verifier {
		Optional<Verdict> verify(Algorithm algorithm, Octets signed, Octets signature);
	}

	/** Whether that key signed it; found out once, since a list may be of many megabytes. Nothing where the verifier does not say. */
	Optional<Verdict> verdict(Octets key, Verifier verifier) {
		Optional<Verdict> known = verdicts.get(key);
		if (known == null) {
			known = compute(verifier);
			if (known.isPresent()) {
				verdicts.put(key, known);
			}
		}
		return known;
	}

	private Optional<Verdict> compute(Verifier verifier) {
		List<DerNode> parts = DerNode.of(evidence.encoded()).children();
		if (parts.size() < 3 || !parts.get(2).is(Tag.BIT_STRING) || parts.get(2).content().isEmpty()) {
			return Optional.of(Verdict.WRONG);
		}
		Algorithm algorithm = new AlgorithmDecoder().decode(parts.get(1));
		Algorithm inner = parts.getFirst().stream().filter(node -> node.is(Tag.SEQUENCE)).findFirst().map(new AlgorithmDecoder()::decode)
				.orElse(AlgorithmDecoder.UNKNOWN);
		if (!algorithm.equals(inner)) {
			return Optional.of(Verdict.WRONG);
		}
		Octets bits = parts.get(2).content();
		return verifier.verify(algorithm, parts.getFirst().encoded(), bits.slice(1, bits.size()));
	}
}
