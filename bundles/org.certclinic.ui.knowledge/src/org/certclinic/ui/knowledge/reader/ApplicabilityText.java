package org.certclinic.ui.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.model.Applicability;
import org.eclipse.osgi.util.NLS;

/** Says where and when something holds, for example {@code Windows XP, Internet Explorer 6, until 2014-04-08}. */
final class ApplicabilityText {
	private ApplicabilityText() {
	}

	/** Empty for what holds everywhere and always. */
	static Optional<String> of(Applicability where) {
		if (where == null) {
			return Optional.empty();
		}
		List<String> parts = new ArrayList<>();
		parts.addAll(where.getCaSystems());
		parts.addAll(where.getBanks());
		parts.addAll(where.getOperatingSystems());
		parts.addAll(where.getBrowsers());
		parts.addAll(where.getKeyVendors());
		parts.addAll(where.getCsps());
		if (where.getValidFrom() != null) {
			parts.add(NLS.bind(Messages.Header_from, where.getValidFrom()));
		}
		if (where.getValidUntil() != null) {
			parts.add(NLS.bind(Messages.Header_until, where.getValidUntil()));
		}
		return parts.isEmpty() ? Optional.empty()
				: Optional.of(String.join(Messages.Header_separator, parts));
	}
}
