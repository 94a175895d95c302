package org.certclinic.knowledge.model.io;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.io.FileProblem.Kind;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads one knowledge file. The file is not trusted: its size and depth are bounded, a DOCTYPE is refused, and what the
 * model does not know makes the reader refuse the whole file. Never throws for the file's content. Thread-safe.
 */
public final class KnowledgeReader {
	private static final Pattern ID = Pattern.compile("(?=.{1,200}$)[a-z0-9]++(?:-[a-z0-9]++)*+");

	private final Map<Integer, Migration> migrations = new HashMap<>();
	private final ModelNames names;
	private final XMLInputFactory stax = XMLInputFactory.newDefaultFactory();
	/** Parsers are costlier to make than a file is to read; handlers are not kept, because they have a depth and a place. */
	private final Map<Object, Object> options = new HashMap<>(KnowledgeFormat.options());

	/** A reader of the current version and of those that {@code migrations} lead to it. */
	public KnowledgeReader(List<Migration> migrations) {
		migrations.forEach(m -> this.migrations.put(m.from(), m));
		stax.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		stax.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		options.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(false));
		options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new KnownFeatures());
		names = new ModelNames(); // registers the package, also without a running platform
	}

	public KnowledgeReader() {
		this(List.of());
	}

	/** Whether the file's name says that it holds an entry: {@code .case}, {@code .cause} or {@code .remedy}. */
	public static boolean accepts(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot > 0 && !name.startsWith(".") && KnowledgeFormat.EXTENSIONS.contains(name.substring(dot + 1));
	}

	/** Whether an entry may have this id. */
	public static boolean acceptsId(String id) {
		return ID.matcher(id).matches();
	}

	public ReadResult read(Path file) {
		byte[] bytes;
		try (var in = Files.newInputStream(file)) {
			bytes = in.readNBytes(KnowledgeFormat.MAX_BYTES + 1);
		} catch (IOException e) {
			return refused(file, 0, Kind.UNREADABLE, e.getClass().getSimpleName());
		}
		return read(file, bytes);
	}

	/** Reads {@code bytes} as the content of {@code file}. */
	public ReadResult read(Path file, byte[] bytes) {
		if (bytes.length > KnowledgeFormat.MAX_BYTES) {
			return refused(file, 0, Kind.TOO_LARGE, Integer.toString(KnowledgeFormat.MAX_BYTES));
		}
		Optional<Entry> written = WrittenEntry.read(bytes, names).filter(entry -> entry.getId() != null && acceptsId(entry.getId()));
		if (written.isPresent()) {
			return new ReadResult.Read(written.get());
		}
		return parsed(file, bytes);
	}

	/** What a parser makes of the file, which is then none that this program has written, or one with a fault. */
	ReadResult parsed(Path file, byte[] bytes) {
		OptionalInt badByte = DeclaredEncoding.lineOfBadByte(bytes);
		if (badByte.isPresent()) {
			return refused(file, badByte.getAsInt(), Kind.WRONG_ENCODING, "");
		}
		try {
			int version = version(file, bytes);
			byte[] current = bytes;
			while (version < KnowledgeFormat.VERSION) {
				Migration migration = migrations.get(version);
				if (migration == null) {
					return refused(file, 1, Kind.NOT_KNOWLEDGE, KnowledgeFormat.NAMESPACE + version);
				}
				current = migration.migrate(current);
				version++;
			}
			return load(file, current);
		} catch (Refusal e) {
			return new ReadResult.Refused(e.problem);
		}
	}

	/** The version in the root element's namespace. */
	private int version(Path file, byte[] bytes) throws Refusal {
		try {
			XMLStreamReader xml = stax.createXMLStreamReader(new ByteArrayInputStream(bytes));
			for (int event = xml.getEventType(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
				if (event == XMLStreamConstants.DTD) {
					throw new Refusal(file, xml.getLocation().getLineNumber(), Kind.DOCTYPE, "");
				}
			}
			String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
			String version = namespace.startsWith(KnowledgeFormat.NAMESPACE)
					? namespace.substring(KnowledgeFormat.NAMESPACE.length())
					: "";
			int line = xml.getLocation().getLineNumber();
			if (!version.matches("\\d{1,6}")) {
				throw new Refusal(file, line, Kind.NOT_KNOWLEDGE, namespace);
			}
			if (Integer.parseInt(version) > KnowledgeFormat.VERSION) {
				throw new Refusal(file, line, Kind.NEWER_VERSION, version);
			}
			return Integer.parseInt(version);
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
			throw new Refusal(file, Math.max(line, 0), badBytes(e) ? Kind.WRONG_ENCODING : Kind.NOT_XML, reason(e));
		}
	}

	private ReadResult load(Path file, byte[] bytes) throws Refusal {
		var resource = new KnowledgeResource(URI.createFileURI(file.toString()));
		try {
			resource.load(new ByteArrayInputStream(bytes), options);
		} catch (IOException | RuntimeException e) {
			throw refusal(file, e);
		}
		if (!resource.getErrors().isEmpty()) {
			Diagnostic first = resource.getErrors().getFirst();
			throw first instanceof Exception e ? refusal(file, e)
					: new Refusal(file, first.getLine(), Kind.UNKNOWN_CONTENT, first.getMessage());
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Entry entry)) {
			throw new Refusal(file, 1, Kind.NOT_KNOWLEDGE, "");
		}
		if (entry.getId() == null || !acceptsId(entry.getId())) {
			throw new Refusal(file, 1, Kind.BAD_ID, String.valueOf(entry.getId()));
		}
		return new ReadResult.Read(entry);
	}

	/** Finds the kind of trouble in what EMF and the XML parser wrap around each other. */
	private static Refusal refusal(Path file, Throwable thrown) {
		int line = 0;
		Kind kind = Kind.UNKNOWN_CONTENT;
		String detail = firstLine(thrown);
		for (Throwable t = thrown; t != null; t = t.getCause()) {
			if (t instanceof SAXParseException e) {
				line = Math.max(e.getLineNumber(), 0);
				kind = Kind.NOT_XML;
				detail = firstLine(e);
			} else if (t instanceof Diagnostic d && d.getLine() > 0) {
				line = d.getLine();
				detail = firstLine(t);
			}
			if (t instanceof TooDeepException e) {
				return new Refusal(file, e.line, Kind.TOO_DEEP, Integer.toString(KnowledgeFormat.MAX_DEPTH));
			}
			if (badBytes(t)) {
				return new Refusal(file, line, Kind.WRONG_ENCODING, "");
			}
		}
		if (detail.contains("DOCTYPE")) {
			kind = Kind.DOCTYPE;
		}
		return new Refusal(file, line, kind, detail);
	}

	/** StAX puts the place in the first line and the reason behind "Message: ". */
	private static String reason(XMLStreamException thrown) {
		String message = Optional.ofNullable(thrown.getMessage()).orElse("");
		return message.lines().filter(line -> line.startsWith("Message: ")).map(line -> line.substring("Message: ".length()))
				.findFirst().orElse(firstLine(thrown));
	}

	private static boolean badBytes(Throwable thrown) {
		return thrown instanceof CharConversionException || thrown instanceof XMLStreamException e
				&& (e.getNestedException() instanceof CharConversionException || reason(e).contains("Invalid byte"));
	}

	private static String firstLine(Throwable thrown) {
		return Optional.ofNullable(thrown.getMessage()).orElse(thrown.getClass().getSimpleName()).lines().findFirst()
				.orElse("");
	}

	private static ReadResult refused(Path file, int line, Kind kind, String detail) {
		return new ReadResult.Refused(new FileProblem(file, line, kind, detail));
	}

	/** Thrown by the resource's handler when elements nest too deep. */
	static final class TooDeepException extends SAXException {
		private static final long serialVersionUID = 1L;
		final int line;

		TooDeepException(int line) {
			super("too deep");
			this.line = line;
		}
	}

	private static final class Refusal extends Exception {
		private static final long serialVersionUID = 1L;
		final transient FileProblem problem;

		Refusal(Path file, int line, Kind kind, String detail) {
			super(detail, null, false, false);
			this.problem = new FileProblem(file, line, kind, detail);
		}
	}
}
