package org.certclinic.knowledge.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A piece of a case as it is read, in one language and without markup. */
sealed interface Block {

	/** @param level 1 is the case's title */
	record Heading(int level, String text) implements Block {
	}

	record Paragraph(String text) implements Block {
	}

	/** What a remedy may cost. */
	record Warning(String text) implements Block {
	}

	/**
	 * An item of a list; items that follow each other make a list.
	 *
	 * @param depth  0, or 1 for an item below the one before
	 * @param number from 1; 0 for an item without number
	 */
	record Item(int depth, int number, String text, Optional<Target> target) implements Block {
		Item(int depth, int number, String text) {
			this(depth, number, text, Optional.empty());
		}
	}

	/** What an item leads to. */
	sealed interface Target {
	}

	/** A page, by an http or https address. */
	record Page(String address) implements Target {
	}

	/** Another case, by its id. */
	record OtherCase(String id) implements Target {
	}

	/** Each block by {@code writer} on lines of its own, with an empty line between blocks that are no items of one list. */
	static String join(List<Block> blocks, Function<Block, String> writer) {
		var out = new StringBuilder();
		Block last = null;
		for (Block block : blocks) {
			if (last != null && !(block instanceof Item && last instanceof Item)) {
				out.append('\n');
			}
			out.append(writer.apply(block)).append('\n');
			last = block;
		}
		return out.toString();
	}
}
