package org.certclinic.ui;

import java.util.List;
import java.util.Map;

import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Leads from findings and problems to cases. The cases are another bundle's: without it there are none. */
public final class CaseLeads {
	/** The reader's command that opens a case, and its parameter; met by id, as no bundle of a feature knows another. */
	private static final String OPEN_CASE = "org.certclinic.ui.knowledge.openCase";
	private static final String CASE = "org.certclinic.ui.knowledge.openCase.case";

	private final IServiceLocator services;

	public CaseLeads(IServiceLocator services) {
		this.services = services;
	}

	/** The cases that name a rule or a problem. */
	public List<CaseReference> casesOf(String code) {
		CaseDirectory directory = services.getService(CaseDirectory.class);
		return directory == null ? List.of() : directory.casesOf(code); // null is the workbench's word for no such service
	}

	/** Shows the case in the reader. */
	public void open(String id) {
		try {
			var command = services.getService(ICommandService.class).getCommand(OPEN_CASE);
			services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of(CASE, id)), null);
		} catch (CommandException e) {
			new StatusReporter(CaseLeads.class).show(NLS.bind(Messages.Case_failed, id), e);
		}
	}
}
