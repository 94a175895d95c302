package org.certclinic.rules.chain;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.rules.Phrase;

/** Names a certificate of a path by its place and its name; as the subject of a sentence. */
final class ChainPlaces {
	private ChainPlaces() {
	}

	/** For example {@code the intermediate certificate "Example CA"}; the chain as a whole where {@code depth} is no certificate's. */
	static Phrase of(ChainPath path, int depth) {
		if (depth < 0 || depth >= path.certificates().size()) {
			return Phrase.of("chain.whole");
		}
		CertificateEvidence certificate = path.certificates().get(depth);
		return Phrase.of("chain." + role(path, depth), certificate.label());
	}

	/** The same, with how many more are meant. */
	static Phrase of(ChainPath path, int depth, int more) {
		Phrase place = of(path, depth);
		return more == 0 ? place : Phrase.of("chain.more", place, more);
	}

	private static String role(ChainPath path, int depth) {
		if (depth == 0) {
			return "leaf";
		}
		boolean last = depth == path.certificates().size() - 1;
		return last && (path.anchored() || path.certificates().get(depth).isSelfIssued()) ? "root" : "issuer";
	}
}
