package org.certclinic.ui.certificate.chain.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.Revocation;
import org.certclinic.x509.document.ChainDocument;

/**
 * What hosts said of revocation when they were asked about a chain. It is no part of the document: an old answer is worth nothing.
 *
 * @param leaf whose chain it was; absent as long as nobody was asked
 */
public record RevocationStatus(Optional<Octets> leaf, Revocation revocation) {
	/** Nobody was asked. */
	public static final RevocationStatus NONE = new RevocationStatus(Optional.empty(), Revocation.NOT_JUDGED);

	public RevocationStatus {
		Objects.requireNonNull(leaf, "leaf");
		Objects.requireNonNull(revocation, "revocation");
	}

	/** What was answered when the chain of {@code leaf} was asked about. */
	public static RevocationStatus of(CertificateEvidence leaf, List<CrlEvidence> lists, List<OcspEvidence> responses) {
		return new RevocationStatus(Optional.of(leaf.encoded()), new Revocation(lists, responses, false));
	}

	/** What a document is judged by: nothing where another leaf is judged by now, of which nobody was asked. */
	Revocation of(ChainDocument document) {
		OptionalInt judged = document.leaf();
		Optional<Octets> now = judged.isEmpty() ? Optional.empty() : document.members().get(judged.getAsInt()).certificate().map(CertificateEvidence::encoded);
		return leaf.isPresent() && leaf.equals(now) ? revocation : Revocation.NOT_JUDGED;
	}
}
