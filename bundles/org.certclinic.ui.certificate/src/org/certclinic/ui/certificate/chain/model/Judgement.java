package org.certclinic.ui.certificate.chain.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.IssuerCandidate;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.ChainMember;
import org.certclinic.x509.document.QuickFix;

/** A document and how it was judged. Does not change. */
public final class Judgement {
	/** Of an empty document. */
	public static final Judgement NONE = new Judgement(ChainDocument.EMPTY, Optional.empty(), List.of(), false);

	private static final Set<String> OF_TRUST = Set.of("chain.untrusted-root", "chain.issuer-missing", "chain.issuer-rejected");

	private final ChainDocument document;
	private final Optional<ChainEvidence> evidence;
	private final List<QuickFix> fixes;
	private final boolean preliminary;
	private final boolean revocation;
	private final Map<Octets, Integer> members = new HashMap<>();
	private final Map<Octets, Integer> depths = new HashMap<>();

	/** In one word. */
	public enum Verdict {
		EMPTY, VALID, WARNED, INVALID
	}

	/**
	 * @param evidence   absent while there is no certificate
	 * @param fixes      what would mend it, the most helpful first
	 * @param revocation whether hosts were asked if the certificates are revoked
	 */
	public Judgement(ChainDocument document, Optional<ChainEvidence> evidence, List<QuickFix> fixes, boolean revocation) {
		this(document, evidence, fixes, revocation, false);
	}

	private Judgement(ChainDocument document, Optional<ChainEvidence> evidence, List<QuickFix> fixes, boolean revocation, boolean preliminary) {
		this.document = Objects.requireNonNull(document, "document");
		this.evidence = Objects.requireNonNull(evidence, "evidence");
		this.fixes = List.copyOf(fixes);
		this.preliminary = preliminary;
		this.revocation = revocation;
		for (int i = 0; i < document.members().size(); i++) {
			int index = i;
			document.members().get(i).certificate().ifPresent(certificate -> members.putIfAbsent(certificate.encoded(), index));
		}
		List<CertificateEvidence> path = evidence.map(judged -> judged.best().certificates()).orElse(List.of());
		for (int depth = 0; depth < path.size(); depth++) {
			depths.putIfAbsent(path.get(depth).encoded(), depth);
		}
	}

	/** What can be said before it is known whom to trust: nothing about trust. */
	static Judgement preliminary(ChainDocument document, ChainEvidence evidence) {
		List<ChainPath> paths = evidence.paths().stream().map(path -> new ChainPath(path.certificates(), path.anchored(),
				path.problems().stream().filter(problem -> !OF_TRUST.contains(problem.code())).toList())).toList();
		var told = new ChainEvidence(evidence.leaf(), evidence.at(), evidence.profile(), paths, evidence.candidates(), evidence.complete());
		return new Judgement(document, Optional.of(told), List.of(), false, true);
	}

	/** What is known of another document, as long as it is not judged itself. */
	public Judgement of(ChainDocument other) {
		return other.certificates().isEmpty() ? new Judgement(other, Optional.empty(), List.of(), false)
				: new Judgement(other, evidence, List.of(), revocation, preliminary);
	}

	public ChainDocument document() {
		return document;
	}

	public Optional<ChainEvidence> evidence() {
		return evidence;
	}

	public List<QuickFix> fixes() {
		return fixes;
	}

	/** Whether it is not known yet whom to trust: then there is no verdict. */
	public boolean isPreliminary() {
		return preliminary;
	}

	/** Whether revocation was judged, by what hosts said of it. */
	public boolean isRevocationJudged() {
		return revocation;
	}

	public Verdict verdict() {
		if (evidence.isEmpty()) {
			return Verdict.EMPTY;
		}
		ChainPath best = evidence.orElseThrow().best();
		return !best.isValid() ? Verdict.INVALID : best.problems().isEmpty() ? Verdict.VALID : Verdict.WARNED;
	}

	/** Where on the best path a certificate is. */
	public OptionalInt depth(CertificateEvidence certificate) {
		return optional(depths.get(certificate.encoded()));
	}

	/** Where in the document a certificate stands first. */
	public OptionalInt member(CertificateEvidence certificate) {
		return optional(members.get(certificate.encoded()));
	}

	/** Whether the same certificate stands further up in the document. */
	public boolean isDuplicate(int index) {
		ChainMember member = document.members().get(index);
		return member.certificate().map(this::member).filter(first -> first.isPresent() && first.getAsInt() < index).isPresent();
	}

	/** The certificates that were rejected as the issuer of this one. */
	public List<IssuerCandidate> rejected(CertificateEvidence subject) {
		return evidence.map(ChainEvidence::candidates).orElse(List.of()).stream()
				.filter(candidate -> !candidate.accepted() && candidate.subject().encoded().equals(subject.encoded())).toList();
	}

	private static OptionalInt optional(Integer number) {
		return number == null ? OptionalInt.empty() : OptionalInt.of(number); // null is a map's word for nothing
	}
}
