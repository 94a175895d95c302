package org.certclinic.ui.token.view;

import java.util.Locale;
import java.util.Optional;

import org.certclinic.token.words.TokenWords;
import org.certclinic.ui.Badge;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.token.TokenKeys;
import org.certclinic.ui.token.tree.Node;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is known of the selected row, in words. */
final class DetailsPage {
	private final Page page;
	private final Locale locale;
	private final TokenWords words = new TokenWords();

	DetailsPage(Composite parent, Locale locale) {
		this.page = new Page(parent, 5);
		this.locale = locale;
	}

	Control control() {
		return page.control();
	}

	void show(Optional<Node> node) {
		page.show(parent -> {
			if (node.isEmpty()) {
				Page.quiet(Page.column(parent), Messages.Details_none);
			}
			node.ifPresent(shown -> {
				Page.title(parent, shown.name());
				GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(Page.quiet(parent, Messages.Details_reported));
				shown.failure().ifPresent(failure -> {
					Page.place(new Badge(parent, ThemeColor.DANGER, Messages.Details_failed));
					Page.bold(Page.column(parent), TokenKeys.VALUE + "failure", words.failure(failure).in(locale));
				});
				shown.facts().forEach(fact -> Page.pair(parent, fact.label(), TokenKeys.VALUE + fact.label(), fact.value()));
			});
		});
	}
}
