package org.certclinic.knowledge.export;

import java.util.List;

/** Blocks as text for a terminal. */
final class PlainText {
	private PlainText() {
	}

	static String of(List<Block> blocks) {
		return Block.join(blocks, PlainText::text);
	}

	private static String text(Block block) {
		return switch (block) {
		case Block.Heading(int level, String text) when level == 1 -> text + '\n' + "=".repeat(width(text));
		case Block.Heading(int level, String text) when level == 2 -> text + '\n' + "-".repeat(width(text));
		case Block.Heading(int level, String text) when level == 3 -> text + '\n' + "~".repeat(width(text));
		case Block.Heading(int _, String text) -> "▸ " + text;
		case Block.Paragraph(String text) -> text;
		case Block.Warning(String text) -> "! " + text;
		case Block.Item(int depth, int number, String text, var target) -> "   ".repeat(depth)
				+ (number > 0 ? number + ". " : "- ") + text + (target.orElse(null) instanceof Block.Page page ? " " + page.address() : "");
		};
	}

	/** Columns in a terminal: Chinese characters take two. */
	private static int width(String text) {
		return text.codePoints().map(c -> c >= 0x1100 && Character.isIdeographic(c) || c >= 0x3000 && c < 0xFFE7 ? 2 : 1).sum();
	}
}
