package org.certclinic.ui.token.probe;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.Examiner;
import org.certclinic.token.ladder.Ladder;
import org.certclinic.token.ladder.Rung;
import org.certclinic.x509.TokenCertificates;

/** What drivers reported, and what that means. */
public record Probed(TokenEvidence evidence, TokenCertificates certificates, List<Rung> rungs, List<Finding> findings) {
	public Probed {
		Objects.requireNonNull(evidence, "evidence");
		Objects.requireNonNull(certificates, "certificates");
		rungs = List.copyOf(rungs);
		findings = List.copyOf(findings);
	}

	/** Judges what was reported. */
	public static Probed of(TokenEvidence evidence) {
		TokenCertificates certificates = TokenCertificates.of(evidence);
		List<Finding> findings = new Examiner(BuiltInRules.all(InstantSource.system())).examine(certificates.caseFile());
		return new Probed(evidence, certificates, Ladder.of(evidence), findings);
	}
}
