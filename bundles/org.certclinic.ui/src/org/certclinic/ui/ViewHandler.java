package org.certclinic.ui;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with a view if it is open. A subclass says which view and what: it is what plugin.xml names. */
public abstract class ViewHandler<T extends IViewPart> extends AbstractHandler {
	private final String id;
	private final Class<T> type;
	private final Consumer<? super T> action;

	/** @param id of the view */
	protected ViewHandler(String id, Class<T> type, Consumer<? super T> action) {
		this.id = Objects.requireNonNull(id, "id");
		this.type = Objects.requireNonNull(type, "type");
		this.action = Objects.requireNonNull(action, "action");
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IViewPart view = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(id);
		if (type.isInstance(view)) { // not so while it is closed, or could not be made
			action.accept(type.cast(view));
		}
		return null; // framework-driven
	}
}
