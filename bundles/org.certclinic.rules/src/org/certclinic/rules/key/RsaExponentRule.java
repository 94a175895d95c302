package org.certclinic.rules.key;

import java.math.BigInteger;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.Phrase;

/** An RSA exponent that cannot work, or that is smaller or larger than usual. FIPS 186-5, 5.1. */
public final class RsaExponentRule extends PublicKeyRule {
	static final RuleId ID = new RuleId("x509.key.exponent");
	private static final BigInteger USUAL = BigInteger.valueOf(65_537);
	/** Windows' older interface keeps the exponent in four bytes. */
	private static final int MOST_BITS = 32;

	public RsaExponentRule() {
		super(new RuleMetadata(ID, Severity.ERROR, new Citation("FIPS 186-5", "5.1")));
	}

	@Override
	Optional<Finding> judge(PublicKeyInfo key, Evidence evidence) {
		if (key.exponent().isEmpty() || key.exponent().get().equals(USUAL)) {
			return Optional.empty();
		}
		BigInteger exponent = key.exponent().get();
		if (exponent.compareTo(BigInteger.TWO) <= 0) {
			return Optional.of(finding(evidence, Severity.ERROR).with("flaw", Phrase.of("exponent.tiny")));
		}
		if (!exponent.testBit(0)) {
			return Optional.of(finding(evidence, Severity.ERROR).with("flaw", Phrase.of("exponent.even")));
		}
		if (key.modulus().isPresent() && exponent.compareTo(key.modulus().get()) >= 0) {
			return Optional.of(finding(evidence, Severity.ERROR).with("flaw", Phrase.of("exponent.beyond-modulus")));
		}
		if (exponent.compareTo(USUAL) < 0) {
			return Optional.of(finding(evidence, Severity.INFO).with("flaw", Phrase.of("exponent.small", exponent.intValue())));
		}
		return exponent.bitLength() <= MOST_BITS ? Optional.empty()
				: Optional.of(finding(evidence, Severity.WARNING).with("flaw", Phrase.of("exponent.large", exponent.bitLength())));
	}
}
