package org.certclinic.ui.certificate.chain.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.certificate.chain.Roots;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.ui.certificate.chain.picture.PictureRow.Link;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.ChainReader;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

final class PictureContentTest {
	private final ChainDocument document = new ChainReader(Passwords.NONE)
			.read(Octets.of(Roots.EXAMPLE.getBytes(StandardCharsets.US_ASCII)), Source.of("root.pem")).document();
	private final CertificateEvidence certificate = document.certificates().getFirst();

	@Test
	void aLinkSaysNothingOfRevocationAsLongAsNobodyWasAsked() {
		assertEquals(new Link(ThemeColor.GOOD, Messages.Link_good), link(false));
	}

	@Test
	void aLinkSaysThatACertificateIsNotRevoked() {
		assertEquals(new Link(ThemeColor.GOOD, NLS.bind(Messages.Link_and, Messages.Link_good, Messages.Link_notRevoked)), link(true));
	}

	@Test
	void aLinkSaysThatACertificateIsRevoked() {
		var revoked = new ChainProblem("chain.revoked", Severity.ERROR, 0, Map.of("date", Instant.EPOCH, "reason", "keyCompromise"));

		assertEquals(new Link(ThemeColor.DANGER, NLS.bind(Messages.Link_and, Messages.Link_good, Messages.Link_revoked)), link(true, revoked));
	}

	private Link link(boolean revocation, ChainProblem... problems) {
		var path = new ChainPath(List.of(certificate, certificate), true, List.of(problems));
		var evidence = new ChainEvidence(certificate, Instant.EPOCH, Profile.GENERAL, List.of(path), List.of(), true);
		return new PictureContent(new Judgement(document, Optional.of(evidence), List.of(), revocation), Locale.ENGLISH).rows().get(1).link().orElseThrow();
	}
}
