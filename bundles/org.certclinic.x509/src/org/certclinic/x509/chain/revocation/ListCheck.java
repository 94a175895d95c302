package org.certclinic.x509.chain.revocation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.heap.Heap;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.judge.Problems;
import org.certclinic.x509.chain.signature.Verdict;

/** What lists tell of one certificate, while it is found out. RFC 5280, 6.3. */
final class ListCheck {
	private final ChainRequest request;
	private final RevocationLists lists;
	private final Heap heap;
	private final SignerPaths signers;
	private final Member certificate;
	private final List<Member> above;
	private final Set<Integer> open = Scope.all();
	private final Set<ChainProblem> defects = new LinkedHashSet<>();
	private final Problems notes;

	/** @param above its issuer first, an anchor last */
	ListCheck(ChainRequest request, RevocationLists lists, Heap heap, SignerPaths signers, Member certificate, List<Member> above) {
		this.request = request;
		this.lists = lists;
		this.heap = heap;
		this.signers = signers;
		this.certificate = certificate;
		this.above = above;
		notes = new Problems(request);
	}

	Told find() {
		Optional<RevokedEntry> revoked = revoked();
		boolean touched = open.size() < Scope.all().size() || !defects.isEmpty();
		return new Told(revoked.isEmpty() && open.isEmpty(), revoked, touched, List.copyOf(defects), notes.all());
	}

	private Optional<RevokedEntry> revoked() {
		for (Scope scope : Scope.of(certificate)) {
			for (RevocationList list : lists.of(scope.issuer())) {
				Set<Integer> reasons = scope.reasons(list);
				if (!list.isDelta() && scope.takes(list, certificate) && reasons.stream().anyMatch(open::contains) && isSound(list)) {
					open.removeAll(reasons);
					Optional<RevokedEntry> entry = entry(list);
					if (entry.isPresent()) {
						return entry;
					}
				}
			}
		}
		return Optional.empty();
	}

	/** What the list says, or the newest list that goes on from it. */
	private Optional<RevokedEntry> entry(RevocationList list) {
		Optional<RevokedEntry> newest = lists.of(list.issuer()).stream().filter(delta -> goesOn(delta, list) && isSound(delta))
				.max(Comparator.comparing(delta -> delta.number().orElseThrow()))
				.flatMap(delta -> delta.find(certificate.evidence().serial(), certificate.issuer()).stream().findFirst());
		if (newest.isPresent()) {
			return newest.filter(entry -> !entry.isRemoval());
		}
		return list.find(certificate.evidence().serial(), certificate.issuer()).stream().filter(entry -> !entry.isRemoval()).findFirst();
	}

	/** RFC 5280, 5.2.4 and 6.3.3 (c). */
	private static boolean goesOn(RevocationList delta, RevocationList complete) {
		return delta.isDelta() && delta.hasScopeOf(complete) && delta.number().isPresent() && complete.number().isPresent()
				&& delta.baseNumber().filter(base -> complete.number().get().compareTo(base) >= 0).isPresent()
				&& delta.number().get().compareTo(complete.number().get()) > 0;
	}

	/** Whether a list may be believed; if not, why is kept. */
	private boolean isSound(RevocationList list) {
		Set<ChainProblem> found = new HashSet<>();
		if (list.isDamaged()) {
			found.add(defect(ChainCode.CRL_DAMAGED, list));
		}
		if (list.hasUnknownCritical()) {
			found.add(defect(ChainCode.CRL_UNKNOWN_CRITICAL, list));
		}
		if (list.isExpired(request.at())) {
			found.add(defect(ChainCode.CRL_EXPIRED, list, "nextUpdate", list.nextUpdate().orElseThrow(), "at", request.at()));
		}
		if (list.isNotYetValid(request.at())) {
			found.add(defect(ChainCode.CRL_NOT_YET_VALID, list, "thisUpdate", list.thisUpdate().orElseThrow(), "at", request.at()));
		}
		if (list.number().isEmpty() || list.hasCriticalNumber()) {
			if (notes.isWeb()) {
				found.add(defect(ChainCode.CRL_NUMBER, list));
			} else {
				notes.warning(ChainCode.CRL_NUMBER, 0, "crl", list.label());
			}
		}
		signerProblem(list).ifPresent(found::add);
		defects.addAll(found);
		return found.isEmpty();
	}

	private Optional<ChainProblem> signerProblem(RevocationList list) {
		List<Member> candidates = Stream.concat(above.stream().filter(member -> member.subject().equals(list.issuer())),
				heap.named(list.issuer()).stream()).distinct().sorted(Comparator.comparing(member -> !isNamed(member, list))).toList();
		Optional<ChainCode> worst = Optional.empty();
		Set<Octets> wrong = new HashSet<>();
		for (Member signer : candidates) {
			Octets key = signer.key().map(found -> found.encoded()).orElse(Octets.EMPTY);
			if (wrong.contains(key)) {
				continue;
			}
			boolean signed = list.verdict(key, (algorithm, bytes, signature) -> signers.verify(algorithm, bytes, signature, signer))
					.filter(Verdict.RIGHT::equals).isPresent();
			if (!signed) {
				wrong.add(key);
				continue;
			}
			if (signer.usage().filter(usage -> !usage.bits().contains(Bit.CRL_SIGN)).isPresent()) {
				worst = Optional.of(ChainCode.CRL_KEY_USAGE);
			} else if (above.contains(signer) || signers.isTrusted(signer, above.getLast())) {
				return Optional.empty();
			} else if (worst.isEmpty()) {
				worst = Optional.of(ChainCode.CRL_ISSUER_INVALID);
			}
		}
		return Optional.of(defect(worst.orElse(candidates.isEmpty() ? ChainCode.CRL_ISSUER_MISSING : ChainCode.CRL_SIGNATURE_WRONG), list));
	}

	private static boolean isNamed(Member signer, RevocationList list) {
		return list.authorityKey().isPresent() && list.authorityKey().equals(signer.keyId());
	}

	private static ChainProblem defect(ChainCode code, RevocationList list, Object... more) {
		Object[] values = new Object[more.length + 2];
		values[0] = "crl";
		values[1] = list.label();
		System.arraycopy(more, 0, values, 2, more.length);
		return Problems.problem(code, Severity.ERROR, 0, values);
	}
}
