package org.certclinic.ui.knowledge.reader;

import java.util.Optional;

import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.reader.PageLayout.Margins;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the case is, how far it can be trusted, and the button that copies a reply. */
final class HeaderPane {
	private final PageScope scope;

	HeaderPane(PageScope scope, Composite parent) {
		this.scope = scope;
		PageKit kit = scope.kit();
		Case item = scope.content().item();
		var header = new Composite(parent, SWT.NONE);
		header.setLayout(new PageLayout(Margins.NONE, 0));
		Label title = WidgetKeys.key(WidgetKeys.TITLE, kit.text(header, kit.of(item.getTitle())));
		title.setFont(JFaceResources.getHeaderFont());
		addReplyButton(header);
		addBadges(parent, item);
		Applicability where = item.getApplicability();
		ApplicabilityText.of(where).ifPresent(text -> kit.quiet(parent, NLS.bind(Messages.Header_applies, text)));
		scope.content().expired().ifPresent(until -> kit.text(parent, NLS.bind(Messages.Header_oldWhy, until)));
		Optional.ofNullable(where).map(Applicability::getSupersededBy).ifPresent(entry -> addSuperseding(parent, entry));
	}

	private void addReplyButton(Composite header) {
		var button = WidgetKeys.key(WidgetKeys.COPY_REPLY, new Button(header, SWT.PUSH));
		UiLanguage language = new KnowledgePreferences().replyLanguage();
		button.setText(NLS.bind(Messages.Reply_button, words(language)));
		button.setLayoutData(scope.kit().afterText());
		button.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(_ -> scope.guide().run(ReaderCommands.COPY_REPLY)));
	}

	static String words(UiLanguage language) {
		return switch (language) {
		case ZH -> Messages.Reply_zh;
		case EN -> Messages.Reply_en;
		};
	}

	private void addBadges(Composite parent, Case item) {
		PageKit kit = scope.kit();
		Composite row = kit.row(parent);
		var id = new Label(row, SWT.NONE);
		id.setText(item.getId());
		id.setFont(kit.bold());
		kit.copyable(id, new CopyableText.PlainText(item.getId() + " " + kit.of(item.getTitle())));
		kit.badge(row, ThemeColor.NEUTRAL, Words.of(item.getArea()));
		kit.badge(row, ThemeColor.NEUTRAL, Words.of(item.getKind()));
		kit.badge(row, item.getLifecycle() == Lifecycle.VALIDATED ? ThemeColor.GOOD : ThemeColor.CAUTION,
				Words.of(item.getLifecycle()));
		if (scope.content().own()) {
			WidgetKeys.key(WidgetKeys.OWN, kit.badge(row, ThemeColor.NEUTRAL, Messages.Header_own));
		}
		if (scope.content().expired().isPresent()) {
			kit.badge(row, ThemeColor.CAUTION, Messages.Header_old);
		}
	}

	private void addSuperseding(Composite parent, Entry entry) {
		String text = NLS.bind(Messages.Header_superseded, entry.getId() + " " + scope.kit().of(entry.getTitle()));
		if (entry instanceof Case) {
			scope.kit().link(parent, text, () -> scope.guide().open(entry.getId()));
		} else {
			scope.kit().text(parent, text);
		}
	}
}
