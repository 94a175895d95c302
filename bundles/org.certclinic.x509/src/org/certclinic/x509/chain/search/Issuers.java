package org.certclinic.x509.chain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.ExtensionContent.AuthorityKeyIdentifier;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.heap.Heap;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.heap.NameKey;
import org.certclinic.x509.chain.judge.MemberJudge;
import org.certclinic.x509.chain.judge.Problems;
import org.certclinic.x509.chain.judge.Role;
import org.certclinic.x509.chain.signature.Signatures;
import org.certclinic.x509.chain.signature.Verdict;
import org.certclinic.x509.decode.NameText;

/** Finds those that may have issued a certificate and tells which of them did. Looks at each certificate once. For one thread. */
public final class Issuers {
	private static final int KEYS_DIFFER = 20;
	private static final int PER_ERROR = 100;
	private static final int UNSURE = 300;
	private static final int MAX_INHERITANCE = 8;

	private final ChainRequest request;
	private final Standing standing;
	private final Heap heap;
	private final Signatures signatures;
	private final MemberJudge members;
	private final Budget budget;
	private final Map<Member, List<Link>> known = new IdentityHashMap<>();
	private final Map<Member, Boolean> selfSigned = new IdentityHashMap<>();

	public Issuers(ChainRequest request, Standing standing, Signatures signatures, Budget budget) {
		this.request = request;
		this.standing = standing;
		this.signatures = signatures;
		heap = standing.heap();
		members = standing.members();
		this.budget = budget;
	}

	/** All candidates, those to be followed first, best first. */
	List<Link> of(Member child) {
		List<Link> links = known.get(child);
		if (links == null) {
			links = standing.links(child);
		}
		if (links == null) {
			links = isSelfSigned(child) ? List.of() : find(child);
			known.put(child, links);
			if (!budget.isExceeded()) {
				standing.keep(child, links);
			}
		}
		return links;
	}

	/** Whether it is signed with its own key: nobody stands above it. */
	boolean isSelfSigned(Member member) {
		return selfSigned.computeIfAbsent(member, _ -> member.isSelfIssued() && verify(member, member).filter(Verdict.RIGHT::equals).isPresent());
	}

	private List<Link> find(Member child) {
		List<Member> named = heap.named(child.issuer()).stream().filter(member -> member != child)
				.sorted(Comparator.<Member>comparingInt(member -> keyFit(child, member)).thenComparing(member -> !member.isAnchor())
						.thenComparing(member -> member.isExpired(request.at())))
				.toList();
		List<Link> links = new ArrayList<>(named.size());
		Map<Object, Optional<Verdict>> verdicts = new HashMap<>();
		boolean signed = false; // one key has signed it, so the others have not
		for (Member issuer : named) {
			Optional<Verdict> verdict = verdicts.get(issuer.keyIdentity());
			if (verdict == null) {
				verdict = signed ? Optional.of(Verdict.WRONG) : verify(child, issuer);
				verdicts.put(issuer.keyIdentity(), verdict);
				signed |= verdict.filter(Verdict.RIGHT::equals).isPresent();
			}
			links.add(link(child, issuer, verdict));
		}
		child.authorityKey().ifPresent(authority -> heap.identified(authority).stream()
				.filter(member -> member != child && !member.subject().equals(child.issuer())).map(member -> near(child, member)).forEach(links::add));
		links.sort(Comparator.comparing((Link link) -> !link.followed()).thenComparingInt(Link::preference));
		return links;
	}

	/** 0 for one whose key the child names, 2 for one whose key it does not, 1 where either is silent. */
	private static int keyFit(Member child, Member issuer) {
		Optional<Octets> wanted = child.authorityKey().flatMap(AuthorityKeyIdentifier::id);
		return wanted.isEmpty() || issuer.keyId().isEmpty() ? 1 : wanted.equals(issuer.keyId()) ? 0 : 2;
	}

	private Link link(Member child, Member issuer, Optional<Verdict> verdict) {
		String algorithm = child.evidence().signatureAlgorithm().name();
		List<ChainProblem> reasons = mismatches(child, issuer);
		if (verdict.isEmpty()) {
			reasons.add(Problems.problem(ChainCode.BUDGET, Severity.ERROR, 1));
			return new Link(issuer, false, reasons, List.of(), 0);
		}
		int preference = reasons.size() * KEYS_DIFFER;
		return switch (verdict.get()) {
		case WRONG -> {
			reasons.add(Problems.problem(ChainCode.SIGNATURE_WRONG, Severity.ERROR, 1, "algorithm", algorithm));
			yield new Link(issuer, false, reasons, List.of(), preference);
		}
		case UNSUPPORTED -> new Link(issuer, true, reasons,
				List.of(Problems.problem(ChainCode.SIGNATURE_UNSUPPORTED, Severity.ERROR, 0, "algorithm", algorithm)),
				preference + UNSURE + errors(issuer) * PER_ERROR);
		case RIGHT -> new Link(issuer, true, reasons, List.of(), preference + errors(issuer) * PER_ERROR);
		};
	}

	private int errors(Member issuer) {
		return (int) members.problems(issuer, issuer.isAnchor() ? Role.ANCHOR : Role.INTERMEDIATE).stream()
				.filter(problem -> problem.severity() == Severity.ERROR).count();
	}

	/** What the child says of its issuer's key and does not hold: a hint to builders, no error. RFC 5280, 4.2.1.1. */
	private static List<ChainProblem> mismatches(Member child, Member issuer) {
		List<ChainProblem> found = new ArrayList<>();
		child.authorityKey().ifPresent(authority -> {
			if (keyFit(child, issuer) == 2) {
				found.add(Problems.problem(ChainCode.KEY_ID_MISMATCH, Severity.WARNING, 1, "expected", authority.id().get().hex(), "actual",
						issuer.keyId().get().hex()));
			}
			boolean named = authority.issuer().stream().map(GeneralName::directory).flatMap(Optional::stream).map(NameKey::of)
					.anyMatch(issuer.issuer()::equals);
			if (authority.serial().isPresent() && (!authority.serial().get().equals(issuer.evidence().serial()) || !authority.issuer().isEmpty() && !named)) {
				found.add(Problems.problem(ChainCode.SERIAL_MISMATCH, Severity.WARNING, 1, "expected", authority.serial().get().toString(16), "actual",
						issuer.evidence().serial().toString(16)));
			}
		});
		return found;
	}

	/** One with the right key and another name. */
	private static Link near(Member child, Member member) {
		return new Link(member, false,
				List.of(Problems.problem(ChainCode.NAME_MISMATCH, Severity.ERROR, 1, "issuer", NameText.of(child.evidence().issuer()), "subject",
						NameText.of(member.evidence().subject()))),
				List.of(), 0);
	}

	/** Nothing where the budget does not allow it. */
	private Optional<Verdict> verify(Member child, Member issuer) {
		return verify(child.evidence().signatureAlgorithm(), child.signed(), child.evidence().signature(), issuer);
	}

	/** Whether {@code issuer}'s key made a signature; nothing where the budget does not allow to find out. */
	public Optional<Verdict> verify(Algorithm algorithm, Octets signed, Octets signature, Member issuer) {
		if (issuer.key().isEmpty()) {
			return Optional.of(Verdict.UNSUPPORTED);
		}
		PublicKeyInfo key = issuer.key().get();
		Octets parameters = parameters(issuer, MAX_INHERITANCE);
		return signatures.verify(algorithm, signed, signature, key, parameters, budget::allows);
	}

	/** A DSA key may leave its parameters to its issuer's. RFC 5280, 6.1.4 (f). */
	private Octets parameters(Member member, int left) {
		PublicKeyInfo key = member.key().get();
		boolean silent = key.algorithm().parameters().size() <= 2;
		if (!key.family().equals("DSA") || !silent || left == 0) {
			return key.algorithm().parameters();
		}
		return heap.named(member.issuer()).stream()
				.filter(issuer -> issuer != member && issuer.key().filter(other -> other.family().equals("DSA")).isPresent())
				.min(Comparator.comparingInt(issuer -> keyFit(member, issuer))).map(issuer -> parameters(issuer, left - 1)).orElse(Octets.EMPTY);
	}
}
