package org.certclinic.ui.knowledge.editor;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.model.EntrySnapshot;
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
	private final EditorDesk desk;
	private final KnowledgeService knowledge;
	private CasePreview preview;
	private long shown;

	PreviewPage(EditorDesk desk, KnowledgeService knowledge) {
		this.desk = desk;
		this.knowledge = knowledge;
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
		EntrySnapshot now = desk.document().snapshot();
		KnowledgeBase base = desk.base();
		long version = ++shown;
		new OperationJob<>(Messages.Preview_job, JobFamily.ENTRIES, monitor -> {
			Draft draft = now.draft(base);
			return preview.content(asCase(draft.entry()), draft.base()).run(monitor);
		}, content -> desk.thread().execute(() -> {
			if (version == shown) {
				preview.show(content);
			}
		})).schedule();
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
