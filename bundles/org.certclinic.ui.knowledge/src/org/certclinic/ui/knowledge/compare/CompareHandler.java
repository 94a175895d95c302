package org.certclinic.ui.knowledge.compare;

import java.nio.file.Path;
import java.util.Optional;

import org.certclinic.knowledge.search.Hit;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.knowledge.compare.Comparison.With;
import org.certclinic.ui.knowledge.editor.EntryEditor;
import org.certclinic.ui.knowledge.reader.CaseView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the entry in the active editor, else the selected or the open case; the parameter says what with. */
public final class CompareHandler extends AbstractHandler {
	private static final String WITH = "org.certclinic.ui.knowledge.compare.with";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		With with = With.valueOf(Optional.ofNullable(event.getParameter(WITH)).orElse(With.SAVED.name()));
		Optional<Path> other = with == With.FILE ? ask(window) : Optional.empty();
		if (with != With.FILE || other.isPresent()) {
			subject(event).ifPresent(subject -> show(window, subject, with, other));
		}
		return null; // framework-driven
	}

	private static Optional<Path> ask(IWorkbenchWindow window) {
		return window.getService(PathQuestion.class).filesToRead(window.getShell(), Messages.File_title).stream().findFirst();
	}

	private static Optional<Subject> subject(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (part instanceof EntryEditor editor) {
			return Optional.of(new Subject(editor.document().main().getId(), Optional.of(editor)));
		}
		if (part instanceof CaseView view) {
			return view.caseId().map(id -> new Subject(id, Optional.empty()));
		}
		return HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Hit hit ? Optional.of(new Subject(hit.id(), Optional.empty()))
				: Optional.empty();
	}

	private static void show(IWorkbenchWindow window, Subject subject, With with, Optional<Path> other) {
		try {
			if (window.getActivePage().showView(CompareView.ID) instanceof CompareView view) {
				view.compare(subject, with, other);
			}
		} catch (PartInitException e) {
			new StatusReporter(CompareHandler.class).show(e.getMessage(), e);
		}
	}
}
