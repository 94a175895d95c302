package org.certclinic.knowledge.model.io;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One knowledge file as an EMF resource: found by the ids in it, parsed without entities and to a bounded depth. */
final class KnowledgeResource extends XMIResourceImpl {
	KnowledgeResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES,
				Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
						"http://xml.org/sax/features/external-general-entities", false,
						"http://xml.org/sax/features/external-parameter-entities", false));
	}

	/** Every object is in the map by its id once it is read: an id that is not there must not cost a walk through all of them. */
	@Override
	protected EObject getEObjectByID(String id) {
		return getIntrinsicIDToEObjectMap().get(id);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new BoundedLoad(createXMLHelper());
	}

	private static final class BoundedLoad extends XMILoadImpl {
		BoundedLoad(XMLHelper helper) {
			super(helper);
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			return new BoundedHandler(resource, helper, options);
		}
	}

	private static final class BoundedHandler extends SAXXMIHandler {
		private int depth;
		private Locator position;

		BoundedHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		public void setDocumentLocator(Locator locator) {
			position = locator;
			super.setDocumentLocator(locator);
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			if (++depth > KnowledgeFormat.MAX_DEPTH) {
				throw new KnowledgeReader.TooDeepException(position.getLineNumber());
			}
			if (depth > 1 && name.indexOf(':') >= 0) { // EMF would look at the local name only
				error(new FeatureNotFoundException(name, null, getLocation(), getLineNumber(), getColumnNumber()));
			}
			super.startElement(uri, localName, name, attributes);
		}

		@Override
		public void endElement(String uri, String localName, String name) {
			depth--;
			super.endElement(uri, localName, name);
		}
	}
}
