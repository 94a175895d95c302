package org.certclinic.knowledge.export;

import java.util.List;

/** Blocks as HTML that holds no script and loads nothing. Nothing in a text is taken for markup. */
final class Html {
	private static final String HEAD = """
			<!DOCTYPE html>
			<html lang="%s">
			<head>
			<meta charset="utf-8">
			<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
			<meta name="viewport" content="width=device-width">
			<title>%s</title>
			<style>
			body { font: 16px/1.55 sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
			article + article { border-top: 1px solid #bbb; margin-top: 2.5rem; padding-top: 1rem }
			h1 { font-size: 1.5rem } h2 { font-size: 1.2rem } h3, h4 { font-size: 1rem }
			.warning { border-left: 4px solid #c60; padding-left: .7rem; font-weight: bold }
			@media (prefers-color-scheme: dark) { body { color: #ddd; background: #1e1e1e } a { color: #8ab4f8 } }
			</style>
			</head>
			<body>
			""";
	private static final String FOOT = "</body>\n</html>\n";

	private Html() {
	}

	/** A whole page. */
	static String page(String language, String title, String body) {
		return HEAD.formatted(language, escaped(title)) + body + FOOT;
	}

	/** One language's share of a page. */
	static String article(String language, List<Block> blocks) {
		var out = new StringBuilder("<article lang=\"" + language + "\">\n");
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Block.Item) {
				int end = i;
				while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
					end++;
				}
				list(out, blocks.subList(i, end).stream().map(Block.Item.class::cast).toList(), 0);
				i = end - 1;
			} else {
				out.append(markup(blocks.get(i))).append('\n');
			}
		}
		return out.append("</article>\n").toString();
	}

	private static String markup(Block block) {
		return switch (block) {
		case Block.Heading(int level, String text) -> "<h" + level + ">" + escaped(text) + "</h" + level + ">";
		case Block.Paragraph(String text) -> "<p>" + escaped(text) + "</p>";
		case Block.Warning(String text) -> "<p class=\"warning\">" + escaped(text) + "</p>";
		case Block.Item(int _, int _, String text, var target) -> escaped(text) + target.map(Html::link).orElse("");
		};
	}

	private static String link(Block.Target target) {
		return switch (target) {
		case Block.Page(String address) -> " " + link(address, address);
		case Block.OtherCase(String id) -> " " + link(id + ".html", "→");
		};
	}

	/** A link; the address is one of ours or has been found harmless. */
	static String link(String address, String text) {
		return "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
	}

	private static void list(StringBuilder out, List<Block.Item> items, int depth) {
		String tag = items.getFirst().number() > 0 ? "ol" : "ul";
		out.append('<').append(tag).append(">\n");
		for (int i = 0; i < items.size();) {
			int end = i + 1;
			while (end < items.size() && items.get(end).depth() > depth) {
				end++;
			}
			out.append("<li>").append(markup(items.get(i)));
			if (end > i + 1) {
				out.append('\n');
				list(out, items.subList(i + 1, end), depth + 1);
			}
			out.append("</li>\n");
			i = end;
		}
		out.append("</").append(tag).append(">\n");
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
	}
}
