package org.certclinic.ui.knowledge.reader;

import java.util.Optional;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Case;
import org.certclinic.ui.Operation;
import org.certclinic.ui.PartSelection;
import org.certclinic.ui.ThemeWatch;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The page of a case that is being written, exactly as readers will see it. Ticks and answers are forgotten. */
public final class CasePreview {
	private final Composite stack;
	private final Menu menu;
	private final KnowledgeService knowledge;
	private UiLanguage language = UiLanguage.current();
	private Optional<CasePage> page = Optional.empty();

	/** What a page shows, gathered in the background. */
	public static final class Content {
		private final CaseContent content;

		private Content(CaseContent content) {
			this.content = content;
		}
	}

	public CasePreview(Composite parent, KnowledgeService knowledge) {
		this.knowledge = knowledge;
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		menu = new Menu(stack);
		stack.setMenu(menu); // a menu is disposed of with the control that has it
		ThemeWatch.on(stack, () -> page.map(CasePage::content).ifPresent(this::show));
	}

	public Control control() {
		return stack;
	}

	/** Gathers what the page of a case shows that nobody changes; for a job. */
	public Operation<Optional<Content>> content(Case item, KnowledgeBase base) {
		return _ -> knowledge.use(open -> new Content(CaseContentOperation.content(open, base, item)));
	}

	/** Shows the case in a language. */
	public void language(UiLanguage chosen) {
		language = chosen;
		page.map(CasePage::content).ifPresent(this::show);
	}

	/** Shows a case; nothing happens while no knowledge is open. */
	public void show(Optional<Content> content) {
		content.ifPresent(shown -> show(shown.content));
	}

	private void show(CaseContent content) {
		page.ifPresent(CasePage::dispose);
		var leads = new WorkbenchLeads(PlatformUI.getWorkbench(), this::open);
		var made = new CasePage(stack, content, new PageKit(language, menu, new PartSelection()), new CallNotes(), leads);
		page = Optional.of(made);
		((StackLayout) stack.getLayout()).topControl = made.control();
		stack.layout();
	}

	private void open(String caseId) {
		IWorkbenchPage active = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		new CaseOpener(active).open(caseId, true);
	}
}
