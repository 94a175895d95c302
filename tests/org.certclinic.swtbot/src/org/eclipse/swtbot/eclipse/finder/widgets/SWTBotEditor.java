package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IEditorReference;

/** Drives an open editor. */
public class SWTBotEditor {
	private final IEditorReference editor;

	public SWTBotEditor(IEditorReference editor) {
		this.editor = editor;
	}

	/** Brings it to the front and makes it the active part. */
	public void show() {
		UIThreadRunnable.syncExec((VoidResult) () -> editor.getPage().activate(editor.getPart(true)));
	}

	public void setFocus() {
		show();
		UIThreadRunnable.syncExec((VoidResult) () -> editor.getPart(true).setFocus());
	}

	/** The name on its tab. */
	public String getTitle() {
		return UIThreadRunnable.syncExec((Result<String>) editor::getPartName);
	}

	public boolean isDirty() {
		return UIThreadRunnable.syncExec((Result<Boolean>) editor::isDirty);
	}

	public void save() {
		UIThreadRunnable.syncExec((VoidResult) () -> editor.getEditor(true).doSave(new NullProgressMonitor()));
	}

	/** Closes it; what was not saved is lost. */
	public void close() {
		UIThreadRunnable.syncExec((VoidResult) () -> editor.getPage().closeEditor(editor.getEditor(true), false));
	}

	public IEditorReference getReference() {
		return editor;
	}

	/** Its outermost widget; shows the editor. */
	public Widget getWidget() {
		show();
		return UIThreadRunnable.syncExec((Result<Widget>) () -> (Widget) editor.getPart(true).getSite().getService(MPart.class).getWidget());
	}

	/** A robot that looks only into this editor; shows the editor. */
	public SWTBot bot() {
		return new SWTBot(getWidget());
	}
}
