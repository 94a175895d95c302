package org.certclinic.ui.token.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.certclinic.core.BilingualText;
import org.certclinic.ui.token.tree.Node.Fact;

/** Facts that are being gathered. What is empty is left out. */
final class Facts {
	private final Locale locale;
	private final List<Fact> facts = new ArrayList<>();

	Facts(Locale locale) {
		this.locale = locale;
	}

	Facts add(String label, String value) {
		if (!value.isBlank()) {
			facts.add(new Fact(label, value));
		}
		return this;
	}

	Facts add(String label, BilingualText value) {
		return add(label, value.in(locale));
	}

	Facts add(String label, Optional<String> value) {
		return add(label, value.orElse(""));
	}

	Facts add(String label, OptionalLong value) {
		return add(label, value.isEmpty() ? "" : value.getAsLong() == Long.MAX_VALUE ? Messages.Fact_unlimited : Long.toString(value.getAsLong()));
	}

	/** One a line, with the standard's own name where there is one. */
	Facts lines(String label, Collection<String> lines) {
		return add(label, lines.stream().collect(Collectors.joining("\n")));
	}

	Facts list(String label, Collection<BilingualText> values) {
		return add(label, values.stream().map(value -> value.in(locale)).collect(Collectors.joining(Messages.List_separator)));
	}

	List<Fact> all() {
		return facts;
	}
}
