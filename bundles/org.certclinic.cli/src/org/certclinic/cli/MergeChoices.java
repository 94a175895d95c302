package org.certclinic.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.cli.CommandLine;
import org.certclinic.knowledge.compare.MergeSide;

/**
 * Which side wins which conflict of a merge.
 *
 * @param rest the side that wins those that are not named
 */
record MergeChoices(Map<Integer, MergeSide> named, Optional<MergeSide> rest) {
	static final String OURS = "ours";
	static final String THEIRS = "theirs";
	private static final String ALL = "all";
	private static final Pattern NUMBERS = Pattern.compile("[1-9]\\d{0,5}(,[1-9]\\d{0,5})*");

	/** As {@code --ours} and {@code --theirs} say: numbers of conflicts, or all that the other does not name. */
	static MergeChoices of(CommandLine line, Messages messages) throws UsageException {
		Map<Integer, MergeSide> named = new HashMap<>();
		Optional<MergeSide> rest = Optional.empty();
		for (MergeSide side : MergeSide.values()) {
			String value = line.getOptionValue(side == MergeSide.OURS ? OURS : THEIRS, "");
			if (value.equals(ALL) && rest.isEmpty()) {
				rest = Optional.of(side);
			} else if (NUMBERS.matcher(value).matches()) {
				for (String number : value.split(",")) {
					if (named.put(Integer.valueOf(number), side) != null) {
						throw new UsageException(messages.text("merge.choice", number));
					}
				}
			} else if (!value.isEmpty()) {
				throw new UsageException(messages.text("merge.choice", value));
			}
		}
		return new MergeChoices(named, rest);
	}

	/** The side that wins the conflict with that number; empty while nobody said. */
	Optional<MergeSide> of(int conflict) {
		return Optional.ofNullable(named.get(conflict)).or(() -> rest);
	}
}
