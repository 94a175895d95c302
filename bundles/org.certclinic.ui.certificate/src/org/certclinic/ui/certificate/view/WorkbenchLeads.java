package org.certclinic.ui.certificate.view;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.certificate.details.Leads;
import org.certclinic.ui.certificate.items.Item;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Follows leads by means of the workbench. The cases are another bundle's: without it there are none. */
public final class WorkbenchLeads implements Leads {
	private final IServiceLocator services;
	private final Consumer<Item> shown;

	public WorkbenchLeads(IServiceLocator services, Consumer<Item> shown) {
		this.services = services;
		this.shown = shown;
	}

	@Override
	public List<CaseReference> casesOf(String code) {
		CaseDirectory directory = services.getService(CaseDirectory.class);
		return directory == null ? List.of() : directory.casesOf(code); // null is the workbench's word for no such service
	}

	@Override
	public void openCase(String id) {
		try {
			var command = services.getService(ICommandService.class).getCommand(Commands.OPEN_CASE);
			services.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of(Commands.CASE, id)), null);
		} catch (CommandException e) {
			new StatusReporter(WorkbenchLeads.class).show(NLS.bind(Messages.Case_failed, id), e);
		}
	}

	@Override
	public void show(Item item) {
		shown.accept(item);
	}
}
