package org.certclinic.knowledge.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.model.CommandStep;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.LinkStep;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;

/** The steps of a remedy as a numbered list, for an engineer. */
final class StepOutline {
	private final Locale language;

	StepOutline(Locale language) {
		this.language = language;
	}

	List<Block> steps(Remedy remedy) {
		List<Block> blocks = new ArrayList<>();
		for (Step step : remedy.getSteps()) {
			blocks.add(new Block.Item(0, number(remedy, step), text(step), page(step)));
			step.getOutcomes().forEach(outcome -> blocks.add(new Block.Item(1, 0, text(remedy, outcome))));
		}
		return blocks;
	}

	private static int number(Remedy remedy, Step step) {
		return remedy.getSteps().indexOf(step) + 1;
	}

	private String text(Step step) {
		BilingualText text = Words.of(step.getText());
		return in(switch (step) {
		case CommandStep command -> Words.text("outline.command", text, command.getCommand());
		case PictureStep picture -> Words.text("outline.picture", text, picture.getFile());
		default -> text;
		});
	}

	/** Only web pages: an address from a file is not trusted further. */
	private static Optional<Block.Target> page(Step step) {
		return step instanceof LinkStep link && WebAddress.safe(link.getUri()) ? Optional.of(new Block.Page(link.getUri()))
				: Optional.empty();
	}

	private String text(Remedy remedy, Outcome outcome) {
		BilingualText seen = Words.of(outcome.getText());
		return lead(remedy, outcome).map(lead -> in(Words.text("outline.outcome", seen, lead))).orElseGet(() -> in(seen));
	}

	private static Optional<BilingualText> lead(Remedy remedy, Outcome outcome) {
		if (outcome.getNextStep() != null) {
			return Optional.of(Words.text("outline.lead.step", number(remedy, outcome.getNextStep())));
		}
		if (outcome.getCause() != null) {
			return Optional.of(Words.text("outline.lead.cause", title(outcome.getCause())));
		}
		if (outcome.getRemedy() != null) {
			return Optional.of(Words.text("outline.lead.remedy", title(outcome.getRemedy())));
		}
		if (outcome.isSetEscalateTo()) {
			return Optional.of(Words.text("outline.lead.escalate", Words.of(outcome.getEscalateTo())));
		}
		return outcome.isSolved() ? Optional.of(Words.text("outline.lead.solved")) : Optional.empty();
	}

	private static BilingualText title(Entry entry) {
		BilingualText title = Words.of(entry.getTitle());
		return title.isEmpty() ? BilingualText.same(entry.getId()) : title;
	}

	private String in(BilingualText text) {
		return text.in(language);
	}
}
