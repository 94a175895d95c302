package org.certclinic.ui.knowledge.reader;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.Consumer;

import org.certclinic.ui.StatusReporter;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Follows leads by means of the workbench. What a knowledge file names is not trusted: only web pages are opened. */
final class WorkbenchLeads implements PageLeads {
	private static final Set<String> SCHEMES = Set.of("http", "https");

	private final IServiceLocator services;
	private final Consumer<String> opener;
	private final StatusReporter reporter = new StatusReporter(WorkbenchLeads.class);

	WorkbenchLeads(IServiceLocator services, Consumer<String> opener) {
		this.services = services;
		this.opener = opener;
	}

	@Override
	public void open(String caseId) {
		opener.accept(caseId);
	}

	@Override
	public void browse(String address) {
		try {
			var uri = new URI(address);
			if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme())) {
				throw new URISyntaxException(address, "scheme");
			}
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(uri.toURL());
		} catch (URISyntaxException | MalformedURLException | PartInitException e) {
			reporter.show(NLS.bind(Messages.Browse_failed, address), e);
		}
	}

	@Override
	public void run(String command) {
		try {
			services.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			reporter.show(NLS.bind(Messages.Run_failed, command), e);
		}
	}
}
