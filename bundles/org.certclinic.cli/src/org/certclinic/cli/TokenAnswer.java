package org.certclinic.cli;

import java.util.List;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.Examiner;
import org.certclinic.token.ladder.Ladder;
import org.certclinic.token.ladder.Rung;
import org.certclinic.x509.TokenCertificates;

/** What drivers reported and what that means. */
record TokenAnswer(TokenEvidence evidence, TokenCertificates certificates, List<Rung> rungs, List<Finding> findings) {
	TokenAnswer {
		rungs = List.copyOf(rungs);
		findings = List.copyOf(findings);
	}

	static TokenAnswer of(TokenEvidence evidence, Examiner examiner) {
		TokenCertificates certificates = TokenCertificates.of(evidence);
		return new TokenAnswer(evidence, certificates, Ladder.of(evidence), examiner.examine(certificates.caseFile()));
	}
}
