package org.certclinic.knowledge.model.io;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;

/** What reader and writer agree on. */
final class KnowledgeFormat {
	/** Namespace of the model without its version. */
	static final String NAMESPACE = "urn:certclinic:knowledge:";
	/** Version of the model this program writes. */
	static final int VERSION = 1;
	/** Largest file that is read, in bytes; the longest shipped entry has under 20,000. */
	static final int MAX_BYTES = 4 << 20;
	/** Deepest nesting of elements that is read; the model needs 6. */
	static final int MAX_DEPTH = 32;
	/** File name endings of entries, without the dot. */
	static final Set<String> EXTENSIONS = Set.of("case", "cause", "remedy");

	/** References between files are {@code kb:/#id}, wherever the files are. */
	private static final String SCHEME = "kb";

	private KnowledgeFormat() {
	}

	static URI reference(String id) {
		return URI.createURI(SCHEME + ":/#" + id);
	}

	static Map<Object, Object> options() {
		return Map.of(
				XMLResource.OPTION_ENCODING, "UTF-8",
				XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE,
				org.eclipse.emf.ecore.resource.Resource.OPTION_LINE_DELIMITER, "\n",
				XMLResource.OPTION_URI_HANDLER, new IdUriHandler());
	}

	/** Leaves {@code kb:} references as they are and writes references to other entries as such. */
	private static final class IdUriHandler extends URIHandlerImpl {
		@Override
		public URI resolve(URI uri) {
			return uri;
		}

		@Override
		public URI deresolve(URI uri) {
			return SCHEME.equals(uri.scheme()) ? uri : reference(uri.fragment());
		}
	}
}
