package org.certclinic.knowledge.export;

import java.util.List;
import java.util.regex.Pattern;

/** Blocks as CommonMark. Nothing in a text is taken for markup. */
final class Markdown {
	private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>&~|])");
	/** What starts a list or a heading at the start of a line. */
	private static final Pattern LEAD = Pattern.compile("^(\\d{0,9})([-+#=.)])(?=\\s|$|#)");

	private Markdown() {
	}

	static String of(List<Block> blocks) {
		return Block.join(blocks, Markdown::markup);
	}

	private static String markup(Block block) {
		return switch (block) {
		case Block.Heading(int level, String text) -> "#".repeat(level) + ' ' + escaped(text);
		case Block.Paragraph(String text) -> escaped(text);
		case Block.Warning(String text) -> "> **" + escaped(text) + "**";
		case Block.Item(int depth, int number, String text, var target) -> "    ".repeat(depth)
				+ (number > 0 ? number + ". " : "- ") + escaped(text)
				+ (target.orElse(null) instanceof Block.Page page ? " <" + page.address() + ">" : "");
		};
	}

	private static String escaped(String text) {
		String line = SPECIAL.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$1");
		return LEAD.matcher(line).replaceFirst("$1\\\\$2");
	}
}
