package org.certclinic.rules.store;

import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.Entry;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A store whose encryption gives little protection against guessing: short RC2, RC4, single DES, or triple DES with few iterations. */
public final class WeakProtectionRule extends EvidenceRule<StoreEvidence> {
	static final RuleId ID = new RuleId("store.weak-protection");
	private static final String ITERATIONS = " iterations";
	private static final int FEW = 1_500;

	public WeakProtectionRule() {
		super(StoreEvidence.class, new RuleMetadata(ID, Severity.INFO, Citation.rfc(8018, "4.2")));
	}

	@Override
	protected Optional<Finding> judge(StoreEvidence store) {
		for (Entry entry : store.entries()) {
			if (entry.protection().filter(WeakProtectionRule::isWeak).isPresent()) {
				return Optional.of(finding(store).with("protection", entry.protection().get()));
			}
		}
		return Optional.empty();
	}

	private static boolean isWeak(String protection) {
		String text = protection.toUpperCase(Locale.ROOT);
		boolean triple = text.contains("TRIPLEDES") || text.contains("3DES") || text.contains("DES-EDE") || text.contains("DESEDE");
		boolean single = text.contains("DES") && !triple;
		return text.contains("RC2") || text.contains("RC4") || single || triple && iterations(protection) < FEW;
	}

	/** As in {@code pbeWithSHA1And3-KeyTripleDES-CBC, 2048 iterations}; without a number there is nothing to blame. */
	private static long iterations(String protection) {
		int end = protection.indexOf(ITERATIONS);
		int start = Math.max(end, 0);
		while (start > 0 && Character.isDigit(protection.charAt(start - 1))) {
			start--;
		}
		String digits = end < 0 ? "" : protection.substring(start, end);
		return digits.isEmpty() || digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
	}
}
