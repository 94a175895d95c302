package org.certclinic.knowledge.codes;

import java.util.List;

import org.certclinic.core.BilingualText;

/**
 * One reading of a code that a text mentions.
 *
 * @param mention what the text has, for example {@code 负1666}
 * @param code    what it may be
 * @param reason  why it may be this one
 * @param certain whether the writing leaves little doubt, as a symbol, a 0x prefix or eight hexadecimal digits do; a bare
 *                number in the middle of a sentence is not
 * @param cases   ids of the cases with this code as a symptom, best first
 * @param related codes of other stacks that say the same thing
 */
public record CodeReading(String mention, Code code, BilingualText reason, boolean certain, List<String> cases,
		List<Code> related) {
	public CodeReading {
		cases = List.copyOf(cases);
		related = List.copyOf(related);
	}
}
