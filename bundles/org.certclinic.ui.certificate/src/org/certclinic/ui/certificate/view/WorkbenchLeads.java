package org.certclinic.ui.certificate.view;

import java.util.List;
import java.util.function.Consumer;

import org.certclinic.core.finding.CaseReference;
import org.certclinic.ui.CaseLeads;
import org.certclinic.ui.certificate.details.Leads;
import org.certclinic.ui.certificate.items.Item;
import org.eclipse.ui.services.IServiceLocator;

/** Follows leads by means of the workbench. */
public final class WorkbenchLeads implements Leads {
	private final CaseLeads cases;
	private final Consumer<Item> shown;

	public WorkbenchLeads(IServiceLocator services, Consumer<Item> shown) {
		this.cases = new CaseLeads(services);
		this.shown = shown;
	}

	@Override
	public List<CaseReference> casesOf(String code) {
		return cases.casesOf(code);
	}

	@Override
	public void openCase(String id) {
		cases.open(id);
	}

	@Override
	public void show(Item item) {
		shown.accept(item);
	}
}
