package org.certclinic.rules.voucher;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Neighbours;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.Traits;
import org.certclinic.rules.voucher.NameComparison.Row;

/**
 * A voucher whose DN is that of none of the certificates beside it. Attributes are compared each with its like, order, capitals, width
 * and blanks aside; the differences told are those from the certificate that comes nearest.
 */
public final class DnDiffersRule extends EvidenceRule<VoucherEvidence> {
	static final RuleId ID = new RuleId("voucher.dn-differs");

	public DnDiffersRule() {
		super(VoucherEvidence.class, new RuleMetadata(ID, Severity.ERROR, new Citation("CFCA support FAQ", "")));
	}

	@Override
	protected boolean appliesTo(VoucherEvidence voucher) {
		return !voucher.dn().isEmpty();
	}

	@Override
	protected Optional<Finding> judge(VoucherEvidence voucher, Neighbours neighbours) {
		return neighbours.certificates().stream().filter(certificate -> !Traits.isAuthority(certificate))
				.map(certificate -> new Comparison(certificate, differences(voucher, certificate)))
				.min(Comparator.comparing(comparison -> comparison.differences.size()))
				.filter(nearest -> !nearest.differences.isEmpty())
				.map(nearest -> finding(voucher).with("certificate", nearest.certificate.label()).with("differences", nearest.differences));
	}

	private static List<Phrase> differences(VoucherEvidence voucher, CertificateEvidence certificate) {
		return NameComparison.of(voucher.dn(), certificate.subject()).stream().filter(Row::differs).map(DnDiffersRule::phrase).toList();
	}

	private static Phrase phrase(Row row) {
		if (row.voucher().isEmpty()) {
			return Phrase.of("dn.extra", row.type(), row.certificate().orElse(""));
		}
		return row.certificate().map(other -> Phrase.of("dn.other", row.type(), row.voucher().get(), other))
				.orElseGet(() -> Phrase.of("dn.missing", row.type(), row.voucher().get()));
	}

	private record Comparison(CertificateEvidence certificate, List<Phrase> differences) {
	}
}
