package org.certclinic.knowledge.export;

import java.util.Locale;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;

/** What to send to a customer: plain text in the customer's language, without anything internal. */
public final class CustomerReply {

	/** A reply for a case whose cause is not known yet: what to check and do for each cause, likeliest first. */
	public String text(Case item, Locale language) {
		return item.getTitle().getEn();
	}

	/** A reply for a case whose cause is found. */
	public String text(Case item, Cause cause, Locale language) {
		return item.getTitle().getEn();
	}
}
