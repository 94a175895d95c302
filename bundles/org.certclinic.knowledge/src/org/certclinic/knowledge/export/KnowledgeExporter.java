package org.certclinic.knowledge.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.certclinic.core.AtomicFile;
import org.certclinic.core.AtomicFile.Readers;
import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Remedy;

/**
 * Writes a knowledge base for other programs and readers. JSON: {@code knowledge.json} with all entries and
 * {@code cases/<id>.json}; Markdown: {@code cases/<id>.zh.md} and {@code cases/<id>.en.md}; HTML: {@code cases/<id>.html} with
 * both languages and {@code index.html}. Files of these names are replaced, each as a whole; others are left alone.
 */
public final class KnowledgeExporter {
	private static final Locale[] LANGUAGES = { Locale.CHINESE, Locale.ENGLISH };

	/** Writes {@code base} to the folder {@code out}, which is made if it is not there; answers the files written. */
	public List<Path> export(KnowledgeBase base, Set<Format> formats, Path out) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		for (Format format : Format.values()) {
			if (formats.contains(format)) {
				switch (format) {
				case JSON -> json(base, files);
				case MARKDOWN -> markdown(base, files);
				case HTML -> html(base, files);
				}
			}
		}
		List<Path> written = new ArrayList<>();
		for (Map.Entry<String, String> file : files.entrySet()) {
			written.add(write(out.resolve(file.getKey()), file.getValue()));
		}
		return written;
	}

	private static void json(KnowledgeBase base, Map<String, String> files) {
		var data = new CaseData(base);
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("cases", base.cases().stream().map(data::of).toList());
		all.put("causes", entries(base, Cause.class).stream().map(data::of).toList());
		all.put("remedies", entries(base, Remedy.class).stream().map(data::of).toList());
		files.put("knowledge.json", Json.indented(all));
		base.cases().forEach(item -> files.put("cases/" + item.getId() + ".json", Json.indented(data.of(item))));
	}

	private static <T extends Entry> List<T> entries(KnowledgeBase base, Class<T> type) {
		return base.entries().stream().filter(type::isInstance).map(type::cast)
				.sorted(java.util.Comparator.comparing(Entry::getId)).toList();
	}

	private static void markdown(KnowledgeBase base, Map<String, String> files) {
		var text = new CaseText(base);
		for (Case item : base.cases()) {
			for (Locale language : LANGUAGES) {
				files.put("cases/" + item.getId() + '.' + language.getLanguage() + ".md", text.markdown(item, language));
			}
		}
	}

	private static void html(KnowledgeBase base, Map<String, String> files) {
		var text = new CaseText(base);
		var links = new StringBuilder("<ul>\n");
		for (Case item : base.cases()) {
			files.put("cases/" + item.getId() + ".html", text.html(item));
			BilingualText title = Words.of(item.getTitle());
			links.append("<li>").append(Html.link("cases/" + item.getId() + ".html", item.getId())).append(' ')
					.append("<span lang=\"zh\">").append(Html.escaped(title.zh())).append("</span> · <span lang=\"en\">")
					.append(Html.escaped(title.en())).append("</span></li>\n");
		}
		BilingualText heading = Words.text("export.index");
		String name = heading.zh() + " / " + heading.en();
		files.put("index.html", Html.page("zh", name, "<h1>" + Html.escaped(name) + "</h1>\n" + links + "</ul>\n"));
	}

	private static Path write(Path file, String content) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		new AtomicFile(file).write(content.getBytes(StandardCharsets.UTF_8), Readers.USUAL);
		return file;
	}
}
