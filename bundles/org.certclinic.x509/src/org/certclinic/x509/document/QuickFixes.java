package org.certclinic.x509.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.IssuerCandidate;
import org.certclinic.core.evidence.PublicKeyInfo;

/**
 * What mends a chain, given how it was judged.
 *
 * @param known certificates outside the document that may be put into it, for example those of trust sources
 */
public record QuickFixes(List<CertificateEvidence> known) {
	public QuickFixes {
		known = List.copyOf(known);
	}

	/** Each changes the document; the most helpful first. */
	public List<QuickFix> of(ChainDocument document, ChainEvidence judged) {
		ChainPath path = judged.best();
		List<QuickFix> fixes = new ArrayList<>();
		crossSigns(document, judged).forEach(fixes::add);
		missing(document, judged).forEach(fixes::add);
		fixes.add(new QuickFix.Order(path.certificates()));
		fixes.add(new QuickFix.DropDuplicates());
		root(path).map(QuickFix.DropRoot::new).ifPresent(fixes::add);
		return fixes.stream().filter(fix -> fix.apply(document) != document).toList();
	}

	/** Where the ended one is of the path, or the other one and the document lacks it; what the path does without needs no mending. */
	private Stream<QuickFix> crossSigns(ChainDocument document, ChainEvidence judged) {
		return document.certificates().stream().filter(certificate -> !same(certificate, judged.leaf()) && ended(certificate, judged.at()))
				.flatMap(certificate -> instead(document, certificate, judged).map(other -> new QuickFix.UseCrossSign(certificate, other)).stream());
	}

	private Optional<CertificateEvidence> instead(ChainDocument document, CertificateEvidence ended, ChainEvidence judged) {
		boolean used = isOn(judged.best(), ended);
		return Stream.concat(document.certificates().stream(), known.stream())
				.filter(other -> sameSubject(ended, other) && begun(other, judged.at()) && !ended(other, judged.at()))
				.filter(other -> used || isOn(judged.best(), other) && !other.isSelfIssued() && document.indexOf(other).isEmpty()).findFirst();
	}

	private static boolean isOn(ChainPath path, CertificateEvidence certificate) {
		return path.certificates().stream().anyMatch(other -> same(certificate, other));
	}

	private static boolean same(CertificateEvidence one, CertificateEvidence other) {
		return one == other || one.encoded().equals(other.encoded());
	}

	/** Issuers on the path, or accepted beside it, that the document lacks. Roots are not asked for: who checks the chain has them. */
	private Stream<QuickFix> missing(ChainDocument document, ChainEvidence judged) {
		List<CertificateEvidence> path = judged.best().certificates();
		List<QuickFix> fixes = new ArrayList<>();
		for (int i = 1; i < path.size(); i++) {
			if (!path.get(i).isSelfIssued()) {
				fixes.add(new QuickFix.AddIssuer(path.get(i), path.get(i - 1)));
			}
		}
		if (fixes.isEmpty() && !judged.best().anchored()) {
			CertificateEvidence last = path.getLast();
			judged.candidates().stream().filter(candidate -> candidate.accepted() && candidate.subject().encoded().equals(last.encoded()))
					.map(IssuerCandidate::certificate).findFirst().ifPresent(issuer -> fixes.add(new QuickFix.AddIssuer(issuer, last)));
		}
		return fixes.stream();
	}

	/** The trusted self-issued end of a path that is more than that. */
	private static Optional<CertificateEvidence> root(ChainPath path) {
		CertificateEvidence last = path.certificates().getLast();
		return path.anchored() && path.certificates().size() > 1 && last.isSelfIssued() ? Optional.of(last) : Optional.empty();
	}

	private static boolean sameSubject(CertificateEvidence one, CertificateEvidence other) {
		return !same(one, other) && one.subject().encoded().equals(other.subject().encoded())
				&& one.key().map(PublicKeyInfo::identity).equals(other.key().map(PublicKeyInfo::identity)) && one.key().isPresent();
	}

	private static boolean begun(CertificateEvidence certificate, Instant at) {
		return certificate.validity().notBefore().filter(begin -> !begin.isAfter(at)).isPresent();
	}

	private static boolean ended(CertificateEvidence certificate, Instant at) {
		return certificate.validity().notAfter().filter(end -> end.isBefore(at)).isPresent();
	}
}
