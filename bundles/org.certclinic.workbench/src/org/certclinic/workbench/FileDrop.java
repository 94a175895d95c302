package org.certclinic.workbench;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens files that are dropped where no part takes them, each in an editor. */
final class FileDrop extends DropTargetAdapter {
	private static final String OPEN = "org.certclinic.ui.certificate.chain.open";

	private final IWorkbenchWindow window;

	FileDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY; // never moves: the sender would delete what was dropped
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files) {
			for (String file : files) {
				open(file);
			}
		}
	}

	private void open(String file) {
		Command command = window.getService(ICommandService.class).getCommand(OPEN);
		try {
			window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of(OPEN + ".file", file)), null);
		} catch (CommandException e) {
			ILog.get().error(file, e);
		}
	}
}
