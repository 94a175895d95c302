package org.certclinic.knowledge.lint;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The lines on which the parts of an entry start in its file. The file is read when the first line is asked for. */
final class EntryLines {
	/** What the file has. */
	interface Content {
		InputStream open() throws IOException;
	}

	private final Content content;
	private Map<String, Integer> lines;

	/** @param content a knowledge file that has been read well before, or is about to be written */
	EntryLines(Content content) {
		this.content = content;
	}

	/** The line of {@code part}; 0 if it has none, because the file is gone or was migrated while it was loaded. */
	int of(EObject part) {
		if (lines == null) {
			lines = read();
		}
		return lines.getOrDefault(path(part), 0);
	}

	private static String path(EObject part) {
		EObject owner = part.eContainer();
		if (owner == null) {
			return "";
		}
		EStructuralFeature feature = part.eContainingFeature();
		int index = feature.isMany() ? ((List<?>) owner.eGet(feature)).indexOf(part) : 0;
		return path(owner) + '/' + feature.getName() + index;
	}

	private Map<String, Integer> read() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		try (var in = content.open()) {
			return read(factory.createXMLStreamReader(in));
		} catch (IOException | XMLStreamException e) {
			return Map.of(); // changed since it was loaded: the findings are as true without their lines
		}
	}

	private static Map<String, Integer> read(XMLStreamReader xml) throws XMLStreamException {
		Map<String, Integer> found = new HashMap<>();
		Map<String, Integer> counts = new HashMap<>();
		Deque<String> open = new ArrayDeque<>();
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				String name = open.isEmpty() ? "" : open.peek() + '/' + xml.getLocalName();
				String path = name.isEmpty() ? "" : name + (counts.merge(name, 1, Integer::sum) - 1);
				found.put(path, xml.getLocation().getLineNumber());
				open.push(path);
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				open.pop();
			}
		}
		return found;
	}
}
