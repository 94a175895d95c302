package org.certclinic.ui.certificate.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Problem;
import org.certclinic.ui.Operation;
import org.certclinic.ui.certificate.chain.WhoTrustsOperation.Answer;
import org.certclinic.ui.certificate.chain.model.MachineTrust;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.trust.TrustComparison;
import org.certclinic.x509.trust.TrustComparison.State;
import org.certclinic.x509.trust.TrustList;
import org.certclinic.x509.trust.TrustSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Asks everyone on this machine who keeps a list of roots whether they trust a certificate. */
final class WhoTrustsOperation implements Operation<List<Answer>> {
	/**
	 * What one of them says.
	 *
	 * @param state   absent until the list is read
	 * @param problem why it could not be read, or not wholly
	 */
	record Answer(TrustSource source, Optional<State> state, Optional<Problem> problem) {
	}

	private final MachineTrust trust;
	private final ChainDocument document;
	private final CertificateEvidence certificate;
	private final Consumer<List<Answer>> soFar;

	/** @param soFar is given, in this operation's thread, all answers whenever there is one more */
	WhoTrustsOperation(MachineTrust trust, ChainDocument document, CertificateEvidence certificate, Consumer<List<Answer>> soFar) {
		this.trust = Objects.requireNonNull(trust, "trust");
		this.document = Objects.requireNonNull(document, "document");
		this.certificate = Objects.requireNonNull(certificate, "certificate");
		this.soFar = Objects.requireNonNull(soFar, "soFar");
	}

	@Override
	public List<Answer> run(IProgressMonitor monitor) {
		List<Answer> answers = new ArrayList<>();
		trust.sources(document).forEach(source -> answers.add(new Answer(source, Optional.empty(), Optional.empty())));
		for (int i = 0; i < answers.size(); i++) {
			soFar.accept(List.copyOf(answers));
			TrustList list = trust.list(answers.get(i).source(), monitor::isCanceled);
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			State state = TrustComparison.of(List.of(certificate), List.of(list)).rows().getFirst().states().getFirst();
			answers.set(i, new Answer(list.source(), Optional.of(state), list.problem()));
		}
		return answers;
	}
}
