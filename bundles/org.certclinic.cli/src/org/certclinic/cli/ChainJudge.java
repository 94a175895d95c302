package org.certclinic.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.ChainBuilder;
import org.certclinic.x509.chain.ChainRequest.Purpose;

/** Has chains judged by the rules that fit. Thread-safe. */
final class ChainJudge {
	private final ChainBuilder builder = new ChainBuilder();

	/**
	 * Judges by the profile that was asked for; else a server's certificate by that of the public web where its root is a public one,
	 * and all others by the general one: a bank's own authority need not do what the web asks for.
	 *
	 * @param publicRoots asked only where it matters
	 */
	ChainEvidence judge(ChainSettings settings, CertificateEvidence leaf, ChainHeap heap, List<CertificateEvidence> anchors,
			Supplier<List<CertificateEvidence>> publicRoots) {
		if (settings.profile().isPresent()) {
			return judge(settings, leaf, heap, anchors, settings.profile().get());
		}
		ChainEvidence general = judge(settings, leaf, heap, anchors, Profile.GENERAL);
		return settings.purpose() == Purpose.SERVER && endsIn(publicRoots.get(), general.best()) ? judge(settings, leaf, heap, anchors, Profile.WEB)
				: general;
	}

	/** Judges by that profile. */
	ChainEvidence judge(ChainSettings settings, CertificateEvidence leaf, ChainHeap heap, List<CertificateEvidence> anchors, Profile profile) {
		return builder.build(settings.request(leaf, heap, anchors, profile), () -> false);
	}

	private static boolean endsIn(List<CertificateEvidence> roots, ChainPath path) {
		Set<Octets> encoded = roots.stream().map(CertificateEvidence::encoded).collect(Collectors.toSet());
		return path.anchored() && encoded.contains(path.certificates().getLast().encoded());
	}
}
