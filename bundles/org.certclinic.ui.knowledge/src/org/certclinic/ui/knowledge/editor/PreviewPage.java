package org.certclinic.ui.knowledge.editor;

import java.util.Optional;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.certclinic.ui.knowledge.reader.CasePreview;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The entry as its readers will have it. A cause or remedy is shown in a case that has nothing else. */
final class PreviewPage implements EntryPage {
	private final KnowledgeService knowledge;
	private final DraftWork<Optional<CasePreview.Content>> work;
	private CasePreview preview;

	PreviewPage(EditorDesk desk, KnowledgeService knowledge) {
		this.knowledge = knowledge;
		work = new DraftWork<>(desk, Messages.Preview_job, () -> (draft, monitor) -> preview.content(asCase(draft.entry()), draft.base()).run(monitor),
				this::show);
	}

	private void show(Optional<CasePreview.Content> content) {
		if (!preview.control().isDisposed()) { // other colours may have come meanwhile
			preview.show(content);
		}
	}

	@Override
	public String title() {
		return Labels.Page_preview;
	}

	@Override
	public Control create(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		var languages = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).applyTo(languages);
		preview = new CasePreview(page, knowledge);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview.control());
		for (UiLanguage language : UiLanguage.values()) {
			var button = WidgetKey.set(WidgetKeys.EDITOR_FIELD + "preview." + language.id(), new Button(languages, SWT.RADIO));
			button.setText(language == UiLanguage.ZH ? Labels.Language_zh : Labels.Language_en);
			button.setSelection(language == UiLanguage.current());
			button.addListener(SWT.Selection, _ -> {
				if (button.getSelection()) {
					preview.language(language);
				}
			});
		}
		refresh();
		return page;
	}

	@Override
	public void refresh() {
		work.start();
	}

	private static Case asCase(Entry entry) {
		if (entry instanceof Case item) {
			return item;
		}
		Case item = KnowledgeFactory.eINSTANCE.createCase();
		item.setId(entry.getId());
		item.setTitle(EcoreUtil.copy(entry.getTitle()));
		switch (entry) {
		case Cause cause -> {
			PossibleCause possible = KnowledgeFactory.eINSTANCE.createPossibleCause();
			possible.setCause(cause);
			item.getCauses().add(possible);
		}
		case Remedy remedy -> item.getRemedies().add(remedy);
		default -> throw new IllegalArgumentException(entry.eClass().getName());
		}
		return item;
	}

	@Override
	public void setFocus() {
		preview.control().setFocus();
	}
}
