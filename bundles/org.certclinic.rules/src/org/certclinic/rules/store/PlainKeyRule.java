package org.certclinic.rules.store;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Neighbours;

/** A private key in a file that no password protects: who has the file has the key. */
public final class PlainKeyRule extends EvidenceRule<KeyEvidence> {
	static final RuleId ID = new RuleId("key.unprotected");

	public PlainKeyRule() {
		super(KeyEvidence.class, new RuleMetadata(ID, Severity.INFO, Citation.rfc(5958, "3")));
	}

	@Override
	protected Optional<Finding> judge(KeyEvidence key, Neighbours neighbours) {
		boolean silent = !key.isPrivate() || key.protection().isPresent() || neighbours.areStoreOf(key.source());
		return silent ? Optional.empty() : Optional.of(finding(key).with("format", key.format()));
	}
}
