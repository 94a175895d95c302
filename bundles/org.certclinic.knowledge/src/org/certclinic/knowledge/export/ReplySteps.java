package org.certclinic.knowledge.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.model.Audience;
import org.certclinic.knowledge.model.CommandStep;
import org.certclinic.knowledge.model.LinkStep;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.Party;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;

/** A remedy as a customer reads it: what to do in numbered steps, or that somebody else does it. */
final class ReplySteps {
	private final Locale language;

	ReplySteps(Locale language) {
		this.language = language;
	}

	/** Whether the customer has something to do, alone or with the bank, the issuer, a vendor or an administrator. */
	static boolean byCustomer(Remedy remedy) {
		return remedy.getAudience() != Audience.INTERNAL && !ours(remedy.getPerformer());
	}

	private static boolean ours(Party party) {
		return party == Party.SUPPORT || party == Party.CA;
	}

	/** What to do. Of an internal remedy it says no more than that we look into it. */
	String of(Remedy remedy) {
		if (remedy.getAudience() == Audience.INTERNAL) {
			return in(Words.text("reply.checking"));
		}
		List<String> lines = new ArrayList<>();
		remedy.getRisks().forEach(risk -> lines.add(in(Words.text("reply.risk." + risk.getLiteral()))));
		BilingualText title = Words.of(remedy.getTitle());
		switch (remedy.getPerformer()) {
		case SUPPORT, CA -> lines.add(in(Words.text("reply.we." + remedy.getPerformer().getLiteral(), title)));
		case CUSTOMER -> lines.addAll(steps(remedy));
		case ISSUER, VENDOR, BANK, ADMINISTRATOR -> {
			lines.add(in(Words.text("reply.with", party(remedy.getPerformer()))));
			lines.addAll(steps(remedy));
		}
		}
		return String.join("\n", lines);
	}

	private List<String> steps(Remedy remedy) {
		List<Step> shown = remedy.getSteps().stream().filter(ReplySteps::forCustomers).toList();
		List<String> lines = new ArrayList<>();
		for (Step step : shown) {
			lines.add(shown.indexOf(step) + 1 + ". " + text(step));
			outcomes(step, shown).forEach(outcome -> lines.add("   - " + outcome));
		}
		return lines;
	}

	/** Where some outcomes lead on, those that are for us to say something about are told in one. */
	private List<String> outcomes(Step step, List<Step> shown) {
		List<Outcome> ours = step.getOutcomes().stream().filter(outcome -> lead(outcome, shown) instanceof Lead.ToUs).toList();
		boolean inOne = ours.size() > 1 && ours.size() < step.getOutcomes().size();
		List<String> texts = new ArrayList<>();
		step.getOutcomes().stream().filter(outcome -> !inOne || !ours.contains(outcome))
				.forEach(outcome -> texts.add(text(Words.of(outcome.getText()), lead(outcome, shown))));
		if (inOne) {
			texts.add(text(Words.text("reply.else"), new Lead.ToUs()));
		}
		return texts;
	}

	/** Commands are run in our workbench. */
	static boolean forCustomers(Step step) {
		return !(step instanceof CommandStep);
	}

	/** The step's words, and the address of its page. */
	String text(Step step) {
		String text = in(Words.of(step.getText()));
		return step instanceof LinkStep link && WebAddress.safe(link.getUri()) ? text + " " + link.getUri() : text;
	}

	private String text(BilingualText seen, Lead lead) {
		return in(switch (lead) {
		case Lead.Next _ -> seen;
		case Lead.ToStep(int number) -> Words.text("reply.outcome", seen, Words.text("reply.lead.step", number));
		case Lead.ToParty(Party party) -> Words.text("reply.outcome", seen, Words.text("reply.lead.ask", party(party)));
		case Lead.Solved _ -> Words.text("reply.outcome", seen, Words.text("reply.lead.solved"));
		case Lead.ToUs _ -> Words.text("reply.outcome", seen, Words.text("reply.lead.tell"));
		});
	}

	private static Lead lead(Outcome outcome, List<Step> shown) {
		if (outcome.getNextStep() != null && shown.contains(outcome.getNextStep())) {
			return new Lead.ToStep(shown.indexOf(outcome.getNextStep()) + 1);
		}
		if (outcome.isSetEscalateTo() && outcome.getEscalateTo() != Party.CUSTOMER && !ours(outcome.getEscalateTo())) {
			return new Lead.ToParty(outcome.getEscalateTo());
		}
		if (outcome.isSolved()) {
			return new Lead.Solved();
		}
		boolean elsewhere = outcome.getNextStep() != null || outcome.getCause() != null || outcome.getRemedy() != null
				|| outcome.isSetEscalateTo();
		return elsewhere ? new Lead.ToUs() : new Lead.Next();
	}

	/** How the customer goes on. */
	private sealed interface Lead {
		/** With the next step. */
		record Next() implements Lead {
		}

		/** With another step, by its number in the reply. */
		record ToStep(int number) implements Lead {
		}

		record ToParty(Party party) implements Lead {
		}

		record Solved() implements Lead {
		}

		/** To us: whatever needs another cause or remedy is for us to say. */
		record ToUs() implements Lead {
		}
	}

	private static BilingualText party(Party party) {
		return Words.text("reply.party." + party.getLiteral());
	}

	private String in(BilingualText text) {
		return text.in(language);
	}
}
