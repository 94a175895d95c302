package org.certclinic.ui.certificate.details;

import java.util.List;

import org.certclinic.core.finding.CaseReference;
import org.certclinic.ui.certificate.items.Item;

/** Where a page leads: to cases of the knowledge bases and to other open objects. */
public interface Leads {
	/** The cases that name a rule or a problem; none where no knowledge base is at hand. */
	List<CaseReference> casesOf(String code);

	/** Shows the case in the reader. */
	void openCase(String id);

	/** Shows another open object. */
	void show(Item item);
}
