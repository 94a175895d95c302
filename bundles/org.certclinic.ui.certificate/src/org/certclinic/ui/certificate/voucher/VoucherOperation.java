package org.certclinic.ui.certificate.voucher;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.Secret;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.CaseFile;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.Examiner;
import org.certclinic.rules.VoucherSystems;
import org.certclinic.rules.voucher.NameComparison;
import org.certclinic.ui.Operation;
import org.certclinic.x509.voucher.VoucherReader;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads and judges a voucher. */
final class VoucherOperation implements Operation<VoucherAnswer> {
	private final VoucherInput input;
	private final Examiner examiner;
	private final VoucherReader reader = new VoucherReader();

	VoucherOperation(VoucherInput input) {
		this.input = Objects.requireNonNull(input, "input");
		examiner = new Examiner(BuiltInRules.all(InstantSource.system()));
	}

	@Override
	public VoucherAnswer run(IProgressMonitor monitor) {
		VoucherEvidence voucher = voucher();
		List<Evidence> evidence = new ArrayList<>(List.of(voucher));
		input.certificate().ifPresent(evidence::add);
		List<Finding> findings = examiner.examine(new CaseFile(evidence)).stream().filter(finding -> finding.evidence() == voucher).toList();
		List<NameComparison.Row> comparison = input.certificate().filter(_ -> !voucher.dn().isEmpty())
				.map(certificate -> NameComparison.of(voucher.dn(), certificate.subject())).orElse(List.of());
		return new VoucherAnswer(voucher, VoucherSystems.of(voucher), reader.searchName(voucher), findings, comparison);
	}

	/** The slip with the codes as they were typed. */
	private VoucherEvidence voucher() {
		VoucherEvidence slip = reader.read(input.slip().reveal(), Source.of(Messages.Source_name), input.system());
		if (input.reference().isEmpty() && input.authorization().isEmpty()) {
			return slip;
		}
		return new VoucherEvidence(slip.source(), slip.system(), typed(input.reference()), typed(input.authorization()), slip.operator(), slip.name(),
				slip.dn(), slip.issued());
	}

	private static Optional<Secret> typed(Optional<Secret> code) {
		return code.filter(secret -> !secret.reveal().isBlank());
	}
}
