package org.certclinic.ui.certificate.chain.model;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.ui.Operation;
import org.certclinic.ui.certificate.chain.model.Trust.Roots;
import org.certclinic.x509.chain.ChainBuilder;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.Revocation;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.QuickFix;
import org.certclinic.x509.document.QuickFixes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Judges a document. */
public final class JudgeOperation implements Operation<Judgement> {
	private final ChainDocument document;
	private final ChainBuilder builder;
	private final Trust trust;
	private final Revocation revocation;
	private final InstantSource clock;

	/**
	 * @param builder remembers signatures: the editor's own
	 * @param status  what hosts said of revocation, if any were asked
	 */
	public JudgeOperation(ChainDocument document, ChainBuilder builder, Trust trust, RevocationStatus status, InstantSource clock) {
		this.document = Objects.requireNonNull(document, "document");
		this.builder = Objects.requireNonNull(builder, "builder");
		this.trust = Objects.requireNonNull(trust, "trust");
		this.revocation = status.of(document);
		this.clock = Objects.requireNonNull(clock, "clock");
	}

	/** What can be said at once; absent where nothing can, or where {@link #run} says all as soon. */
	Optional<Judgement> first(IProgressMonitor monitor) {
		return trust.isRead() ? Optional.empty()
				: judge(Roots.NONE, Profile.GENERAL, monitor).filter(_ -> !monitor.isCanceled()).map(evidence -> Judgement.preliminary(document, evidence));
	}

	@Override
	public Judgement run(IProgressMonitor monitor) {
		Roots roots = trust.roots(document, monitor::isCanceled);
		Optional<ChainEvidence> evidence = judge(roots, Profile.GENERAL, monitor);
		if (evidence.filter(judged -> isOfTheWeb(judged, roots)).isPresent()) {
			evidence = judge(roots, Profile.WEB, monitor);
		}
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		Optional<ChainEvidence> judged = evidence;
		var known = Stream.concat(roots.known().stream(), roots.anchors().stream()).toList();
		return new Judgement(document, judged, judged.map(answer -> fixes(known, answer)).orElse(List.of()), revocation.isJudged());
	}

	private List<QuickFix> fixes(List<CertificateEvidence> known, ChainEvidence judged) {
		List<QuickFix> fixes = new ArrayList<>();
		CertificateEvidence last = judged.best().certificates().getLast();
		if (!judged.best().anchored() && last.isSelfIssued() && document.indexOf(last).isPresent()) {
			fixes.add(new QuickFix.TrustOwnRoots(List.of(MachineTrust.PUBLIC, Trust.DOCUMENT)));
		}
		fixes.addAll(new QuickFixes(known).of(document, judged));
		return fixes;
	}

	private Optional<ChainEvidence> judge(Roots roots, Profile profile, IProgressMonitor monitor) {
		return document.request(roots.anchors(), roots.known(), revocation, clock.instant(), profile).map(request -> builder.build(request, monitor::isCanceled));
	}

	/** A server's chain to a root of a public list, where nobody chose by what it is judged. */
	private boolean isOfTheWeb(ChainEvidence judged, Roots roots) {
		return document.header().profile().isEmpty() && document.header().purpose() == Purpose.SERVER && judged.best().anchored()
				&& roots.web().contains(judged.best().certificates().getLast().encoded());
	}
}
