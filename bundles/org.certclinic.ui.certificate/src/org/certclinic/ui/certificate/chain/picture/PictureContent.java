package org.certclinic.ui.certificate.chain.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.IssuerCandidate;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Problem;
import org.certclinic.rules.chain.ChainTexts;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.ui.certificate.chain.picture.PictureNode.Kind;
import org.certclinic.ui.certificate.chain.picture.PictureRow.Link;
import org.certclinic.ui.certificate.items.Times;
import org.certclinic.x509.document.ChainMember;
import org.eclipse.osgi.util.NLS;

/** What stands in the picture of a judged chain, leaf first. Made of texts only: where things stand is said elsewhere. */
final class PictureContent {
	/** Candidates beside one certificate; the rest is counted. */
	private static final int MOST_BESIDE = 4;
	/** Members that have no part in the chain; the rest is in the table. */
	private static final int MOST_OTHERS = 20;
	private static final String REVOKED = "chain.revoked";
	/** Whatever else is told, one of these is where it is not known that a certificate is good. */
	private static final Set<String> OF_REVOCATION = Set.of(REVOKED, "chain.revocation-unknown");
	private static final Set<String> OF_THE_LINK = Set.of("chain.signature-wrong", "chain.signature-unsupported", "chain.algorithm-mismatch");

	private final Judgement judgement;
	private final Locale locale;
	private final ChainTexts texts = new ChainTexts();
	private final Set<Integer> shown = new HashSet<>();

	PictureContent(Judgement judgement, Locale locale) {
		this.judgement = judgement;
		this.locale = locale;
	}

	/** The path, what lacks at its end, then what has no part in it. */
	List<PictureRow> rows() {
		List<PictureRow> rows = new ArrayList<>();
		judgement.evidence().ifPresent(evidence -> addPath(evidence, rows));
		Instant at = judgement.evidence().map(ChainEvidence::at).orElse(Instant.EPOCH);
		List<ChainMember> members = judgement.document().members();
		int others = 0;
		for (int i = 0; i < members.size() && others < MOST_OTHERS; i++) {
			if (!shown.contains(i)) {
				rows.add(new PictureRow(other(members.get(i), i, at), List.of(), Optional.empty()));
				others++;
			}
		}
		return rows;
	}

	private void addPath(ChainEvidence evidence, List<PictureRow> rows) {
		ChainPath path = evidence.best();
		for (int depth = 0; depth < path.certificates().size(); depth++) {
			CertificateEvidence certificate = path.certificates().get(depth);
			List<PictureNode> beside = depth == 0 ? List.of() : beside(path.certificates().get(depth - 1), depth, evidence.at());
			rows.add(new PictureRow(onPath(path, depth, certificate, evidence.at()), beside, depth == 0 ? Optional.empty() : Optional.of(link(path, depth - 1))));
		}
		CertificateEvidence last = path.certificates().getLast();
		if (!path.anchored() && !last.isSelfIssued() && !judgement.isPreliminary()) {
			int depth = path.certificates().size();
			var missing = new PictureNode(Kind.MISSING, name(last.issuer()), Messages.Node_missing, List.of(), List.of(), ThemeColor.DANGER, Optional.empty(),
					OptionalInt.empty(), depth, evidence.at());
			rows.add(new PictureRow(missing, beside(last, depth, evidence.at()), Optional.of(new Link(ThemeColor.DANGER, Messages.Link_missing))));
		}
	}

	private PictureNode onPath(ChainPath path, int depth, CertificateEvidence certificate, Instant at) {
		List<ChainProblem> problems = path.problems().stream().filter(problem -> problem.depth() == depth && !OF_THE_LINK.contains(problem.code())).toList();
		boolean last = depth == path.certificates().size() - 1;
		OptionalInt member = member(certificate);
		String role = depth == 0 ? Messages.Role_leaf : last && (path.anchored() || certificate.isSelfIssued()) ? Messages.Role_root : Messages.Role_authority;
		String origin = last && path.anchored() ? Messages.Node_trusted : member.isEmpty() ? Messages.Node_elsewhere : "";
		String detail = role + Messages.Node_separator + validity(certificate, at) + (origin.isEmpty() ? "" : Messages.Node_separator + origin);
		return new PictureNode(Kind.PATH, certificate.label(), detail, titles(problems),
				problems.stream().map(problem -> texts.message(path, problem).in(locale)).toList(), color(problems), Optional.of(certificate), member, depth, at);
	}

	private List<PictureNode> beside(CertificateEvidence subject, int depth, Instant at) {
		List<IssuerCandidate> rejected = judgement.rejected(subject);
		List<PictureNode> nodes = new ArrayList<>();
		for (IssuerCandidate candidate : rejected.subList(0, Math.min(MOST_BESIDE, rejected.size()))) {
			List<String> reasons = candidate.reasons().stream().map(reason -> texts.reason(reason).in(locale)).toList();
			nodes.add(new PictureNode(Kind.REJECTED, candidate.certificate().label(), validity(candidate.certificate(), at), titles(candidate.reasons()), reasons, ThemeColor.NEUTRAL,
					Optional.of(candidate.certificate()), member(candidate.certificate()), depth, at));
		}
		if (rejected.size() > MOST_BESIDE) {
			nodes.add(new PictureNode(Kind.REJECTED, NLS.bind(Messages.Node_more, rejected.size() - MOST_BESIDE), Messages.Node_moreRejected, List.of(), List.of(),
					ThemeColor.NEUTRAL, Optional.empty(), OptionalInt.empty(), depth, at));
		}
		return nodes;
	}

	private PictureNode other(ChainMember member, int index, Instant at) {
		List<String> problem = member.problem().map(Problem::message).map(message -> List.of(message.in(locale))).orElse(List.of());
		String title = member.certificate().map(CertificateEvidence::label).orElseGet(() -> member.content().source().text());
		String detail = member.certificate().map(certificate -> judgement.isDuplicate(index) ? Messages.Node_duplicate
				: Messages.Node_noPart + Messages.Node_separator + validity(certificate, at))
				.orElseGet(() -> problem.isEmpty() ? Messages.Node_kept : Messages.Node_unreadable);
		return new PictureNode(Kind.OTHER, title, detail, List.of(), problem, problem.isEmpty() ? ThemeColor.NEUTRAL : ThemeColor.DANGER, member.certificate(),
				OptionalInt.of(index), -1, at);
	}

	private Link link(ChainPath path, int depth) {
		return problem(path, depth, OF_THE_LINK).map(problem -> new Link(color(List.of(problem)), texts.title(problem.code()).in(locale)))
				.orElseGet(() -> judgement.isRevocationJudged() && path.anchored() ? status(path, depth) : new Link(ThemeColor.GOOD, Messages.Link_good));
	}

	/** That the signature fits, and what the issuer says of the certificate. */
	private Link status(ChainPath path, int depth) {
		return problem(path, depth, OF_REVOCATION)
				.map(problem -> new Link(color(List.of(problem)), NLS.bind(Messages.Link_and, Messages.Link_good,
						problem.code().equals(REVOKED) ? Messages.Link_revoked : Messages.Link_unknown)))
				.orElseGet(() -> new Link(ThemeColor.GOOD, NLS.bind(Messages.Link_and, Messages.Link_good, Messages.Link_notRevoked)));
	}

	private static Optional<ChainProblem> problem(ChainPath path, int depth, Set<String> codes) {
		return path.problems().stream().filter(problem -> problem.depth() == depth && codes.contains(problem.code())).findFirst();
	}

	private List<String> titles(List<ChainProblem> problems) {
		return problems.stream().map(problem -> texts.title(problem.code()).in(locale)).distinct().toList();
	}

	private OptionalInt member(CertificateEvidence certificate) {
		OptionalInt member = judgement.member(certificate);
		member.ifPresent(shown::add);
		return member;
	}

	private static String validity(CertificateEvidence certificate, Instant at) {
		return certificate.validity().notAfter().map(end -> NLS.bind(Messages.Node_until, Times.day(end), Times.left(at, end))).orElse(Messages.Node_noEnd);
	}

	private static String name(DistinguishedName name) {
		return name.commonName().or(() -> name.attributes().reduce((_, last) -> last).map(NameAttribute::text)).orElse("?");
	}

	private static ThemeColor color(List<ChainProblem> problems) {
		return problems.stream().map(ChainProblem::severity).min(Severity::compareTo).map(severity -> switch (severity) {
		case ERROR -> ThemeColor.DANGER;
		case WARNING -> ThemeColor.CAUTION;
		case INFO -> ThemeColor.GOOD;
		}).orElse(ThemeColor.GOOD);
	}
}
