package org.eclipse.swtbot.eclipse.finder;

import static org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory.withPartId;
import static org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory.withPartName;
import static org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory.withTitle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.eclipse.finder.waits.Conditions;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotPerspective;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.hamcrest.Matcher;

/** The robot of the running workbench. */
public class SWTWorkbenchBot extends SWTBot {
	/** The workbench's window. */
	public SWTBotShell shell() {
		return new SWTBotShell(UIThreadRunnable.syncExec((Result<Shell>) () -> window().getShell()));
	}

	/** An open view by its id; waits for it. */
	public SWTBotView viewById(String id) {
		return view(withPartId(id));
	}

	/** An open view by the name on its tab; waits for it. */
	public SWTBotView viewByPartName(String name) {
		return view(withPartName(name));
	}

	/** An open view by its full title, which has the content description too; waits for it. */
	public SWTBotView viewByTitle(String title) {
		return view(withTitle(title));
	}

	/** An open view; waits for it. */
	public SWTBotView view(Matcher<IViewReference> matcher) {
		var view = Conditions.waitForView(matcher);
		try {
			waitUntil(view);
		} catch (TimeoutException never) {
			throw new WidgetNotFoundException(view.getFailureMessage(), never);
		}
		return new SWTBotView(view.get(0));
	}

	/** The open views, now. */
	public List<SWTBotView> views() {
		return UIThreadRunnable.syncExec(
				(ListResult<SWTBotView>) () -> Stream.of(page().getViewReferences()).map(SWTBotView::new).toList());
	}

	/** The active part, now; it must be a view. */
	public SWTBotView activeView() {
		return views().stream().filter(SWTBotView::isActive).findFirst()
				.orElseThrow(() -> new WidgetNotFoundException("There is no active view"));
	}

	/** The open editors, now. */
	public List<SWTBotEditor> editors() {
		return UIThreadRunnable.syncExec((ListResult<SWTBotEditor>) () -> Stream.of(page().getEditorReferences()).map(SWTBotEditor::new).toList());
	}

	/** The editor that is active, or was last. */
	public SWTBotEditor activeEditor() {
		return UIThreadRunnable.syncExec((Result<Optional<SWTBotEditor>>) () -> Optional.ofNullable(page().getActiveEditor())
				.flatMap(active -> Stream.of(page().getEditorReferences()).filter(reference -> reference.getEditor(false) == active).findFirst())
				.map(SWTBotEditor::new)).orElseThrow(() -> new WidgetNotFoundException("There is no active editor"));
	}

	/** Closes every editor; what was not saved is lost. */
	public void closeAllEditors() {
		editors().forEach(SWTBotEditor::close);
	}

	/** A perspective, open or not. */
	public SWTBotPerspective perspectiveById(String id) {
		return perspective(candidate -> candidate.getId().equals(id), id);
	}

	/** A perspective, open or not. */
	public SWTBotPerspective perspectiveByLabel(String label) {
		return perspective(candidate -> candidate.getLabel().equals(label), label);
	}

	public SWTBotPerspective activePerspective() {
		return UIThreadRunnable.syncExec((Result<SWTBotPerspective>) () -> new SWTBotPerspective(page().getPerspective(), page()));
	}

	/** Brings the views of the perspective back to where they were at first; closed ones open again. */
	public void resetActivePerspective() {
		UIThreadRunnable.syncExec((VoidResult) () -> page().resetPerspective());
	}

	/** Closes every dialog. */
	public void closeAllShells() {
		var window = shell().widget;
		Stream.of(shells()).filter(shell -> shell.widget != window).filter(SWTBotShell::isOpen).forEach(SWTBotShell::close);
	}

	/** Closes every dialog, goes to the perspective the product starts with and resets it. */
	public void resetWorkbench() {
		closeAllShells();
		UIThreadRunnable.syncExec((VoidResult) () -> {
			try {
				PlatformUI.getWorkbench().showPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective(),
						window());
			} catch (WorkbenchException notShown) {
				throw new IllegalStateException(notShown);
			}
		});
		resetActivePerspective();
	}

	private SWTBotPerspective perspective(Predicate<IPerspectiveDescriptor> wanted, String name) {
		var all = PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives();
		return UIThreadRunnable.syncExec((Result<Optional<SWTBotPerspective>>) () -> Stream.of(all).filter(wanted).findFirst()
				.map(found -> new SWTBotPerspective(found, page())))
				.orElseThrow(() -> new WidgetNotFoundException("Could not find perspective matching: " + name));
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** The active window, or the first while another program is in front. */
	private static IWorkbenchWindow window() {
		var workbench = PlatformUI.getWorkbench();
		return Optional.ofNullable(workbench.getActiveWorkbenchWindow()).orElseGet(() -> workbench.getWorkbenchWindows()[0]);
	}
}
