package org.certclinic.ui.knowledge.problems;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.ui.TextClipboard;
import org.certclinic.ui.UiLanguage;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the selected problems, one a line, as {@code file:line: reason}. */
public final class CopyProblemsHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Stream<?> selected = HandlerUtil.getCurrentStructuredSelection(event).stream();
		String text = selected.filter(LintFinding.class::isInstance).map(LintFinding.class::cast)
				.map(CopyProblemsHandler::line).collect(Collectors.joining("\n"));
		new TextClipboard(HandlerUtil.getActiveShellChecked(event).getDisplay()).copy(text);
		return null; // framework-driven
	}

	private static String line(LintFinding finding) {
		return finding.file() + ":" + finding.line() + ": " + finding.message().in(UiLanguage.current().locale());
	}
}
