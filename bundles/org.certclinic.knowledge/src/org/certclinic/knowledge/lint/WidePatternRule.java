package org.certclinic.knowledge.lint;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.MessageSymptom;

/** A message pattern that is in every text, even in none. */
final class WidePatternRule implements EntryRule {
	/** Texts that have nothing in common. */
	private static final List<String> SHORT = List.of("q", "7", "证");
	/** As long as messages are, with nothing in common either, not even how words are kept apart. */
	private static final List<String> LONG = List.of("quickbrownfoxjumpsoverlazydogs", "7391-4402-8856-1027-7391-4402", "月落乌啼霜满天江枫渔火对愁眠姑苏城外寒山寺夜半钟声");

	@Override
	public String id() {
		return "kb.message.pattern-too-wide";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (MessageSymptom message : Parts.all(entry, MessageSymptom.class)) {
			var pattern = new MessagePattern(message);
			if (pattern.finds("") || SHORT.stream().allMatch(pattern::finds) || LONG.stream().allMatch(pattern::finds)) {
				findings.add(message, message.getPattern());
			}
		}
	}
}
