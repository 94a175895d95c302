package org.certclinic.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.trust.TrustSources;

/** The roots that Java and the system trust, read once, when they are first asked for. Thread-safe. */
final class PublicRoots implements Supplier<List<CertificateEvidence>> {
	private Optional<List<CertificateEvidence>> roots = Optional.empty();

	@Override
	public synchronized List<CertificateEvidence> get() {
		if (roots.isEmpty()) {
			roots = Optional.of(new TrustSources(Passwords.NONE).publicRoots(() -> false));
		}
		return roots.get();
	}
}
