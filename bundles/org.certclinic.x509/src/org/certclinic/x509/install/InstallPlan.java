package org.certclinic.x509.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.x509.install.InstallStep.Store;
import org.certclinic.x509.write.ChainWriter;
import org.certclinic.x509.write.NamedFile;

/**
 * What is to be installed for a chain to hold, root first, because Windows looks for issuers when a certificate comes in.
 *
 * @param steps   one for each certificate that is to be installed
 * @param missing the issuer that nobody has, where the chain does not reach a root
 */
public record InstallPlan(List<InstallStep> steps, Optional<DistinguishedName> missing) {
	public InstallPlan {
		steps = List.copyOf(steps);
	}

	/**
	 * The plan for a path.
	 *
	 * @param present which are installed already, for example since the customer's system trusts them
	 * @param keyFile the file with the first certificate and its private key; none for somebody else's certificate, as a server's, which is
	 *                not installed
	 */
	public static InstallPlan of(ChainPath path, Predicate<CertificateEvidence> present, Optional<String> keyFile) {
		List<CertificateEvidence> certificates = path.certificates();
		List<NamedFile> files = new ChainWriter().singleFiles(certificates, ChainWriter.Single.PEM);
		List<InstallStep> steps = new ArrayList<>();
		for (int i = certificates.size() - 1; i >= 0; i--) {
			CertificateEvidence certificate = certificates.get(i);
			String file = files.get(i).name();
			if (certificate.isSelfIssued()) {
				steps.add(new InstallStep(certificate, Store.ROOT, file, present.test(certificate)));
			} else if (i > 0) {
				steps.add(new InstallStep(certificate, Store.INTERMEDIATE, file, present.test(certificate)));
			}
		}
		if (keyFile.isPresent()) {
			CertificateEvidence own = certificates.getFirst();
			steps.add(new InstallStep(own, Store.PERSONAL, keyFile.get(), false));
		}
		CertificateEvidence last = certificates.getLast();
		boolean ends = path.anchored() || last.isSelfIssued();
		return new InstallPlan(steps, ends ? Optional.empty() : Optional.of(last.issuer()));
	}
}
