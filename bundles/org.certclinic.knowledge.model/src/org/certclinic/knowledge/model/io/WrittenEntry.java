package org.certclinic.knowledge.model.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.io.WrittenXml.OtherwiseException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Reads a file that is as {@link KnowledgeWriter} writes it, several times as fast as a parser. Whatever else a file has, and
 * whatever is wrong in it, is left to the parser.
 */
final class WrittenEntry {
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kb:";
	private static final String XMI = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"";
	private static final String XSI = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
	private static final String KB = " xmlns:kb=\"" + KnowledgeFormat.NAMESPACE + KnowledgeFormat.VERSION + '"';
	private static final URI PLACE = URI.createURI("kb:/");

	private final ModelNames names;
	private final WrittenXml xml;
	private final Map<String, EObject> ids = new HashMap<>();
	private final List<Lead> leads = new ArrayList<>();

	private WrittenEntry(ModelNames names, WrittenXml xml) {
		this.names = names;
		this.xml = xml;
	}

	/** A reference to a part of the same file, which may come later. */
	private record Lead(InternalEObject from, EReference reference, String id) {
	}

	/** The entry, not linked; nothing where a parser is to say what the file has. */
	static Optional<Entry> read(byte[] bytes, ModelNames names) {
		try {
			return Optional.of(new WrittenEntry(names, new WrittenXml(bytes)).entry());
		} catch (OtherwiseException e) {
			return Optional.empty();
		}
	}

	private Entry entry() throws OtherwiseException {
		xml.take(HEAD);
		String name = xml.name();
		xml.take(XMI);
		boolean typed = xml.takes(XSI);
		xml.take(KB);
		if (!(part(names.named(name), "kb:" + name, typed, 1) instanceof Entry entry)) {
			throw new OtherwiseException();
		}
		xml.takeEnd();
		for (Lead lead : leads) {
			EObject target = ids.get(lead.id());
			if (!lead.reference().getEType().isInstance(target)) {
				throw new OtherwiseException();
			}
			lead.from().eSet(lead.reference(), target);
		}
		new ResourceImpl(PLACE).getContents().add(entry); // so that references to it can be written
		return entry;
	}

	/** An object, from behind the name of its tag. */
	private InternalEObject part(EClass type, String tag, boolean typed, int depth) throws OtherwiseException {
		if (depth > KnowledgeFormat.MAX_DEPTH || type.isAbstract()) {
			throw new OtherwiseException();
		}
		var part = (InternalEObject) KnowledgeFactory.eINSTANCE.create(type);
		Set<String> seen = new HashSet<>();
		while (xml.takes(" ")) {
			String name = xml.name();
			if (!seen.add(name)) {
				throw new OtherwiseException();
			}
			xml.take("=\"");
			setAttribute(part, names.attribute(type, name), xml.value());
		}
		if (xml.takes("/>")) {
			return part;
		}
		xml.take(">");
		xml.takeSpace();
		while (!xml.takes("</")) {
			xml.take("<");
			String name = xml.name();
			add(part, names.element(type, name), child(names.element(type, name), name, typed, depth + 1));
			xml.takeSpace();
		}
		xml.take(tag);
		xml.take(">");
		return part;
	}

	private void setAttribute(InternalEObject part, EStructuralFeature feature, String value) throws OtherwiseException {
		switch (feature) {
		case EAttribute attribute -> {
			part.eSet(attribute, value(attribute, value));
			if (attribute.isID() && ids.put(value, part) != null) {
				throw new OtherwiseException();
			}
		}
		case EReference reference -> leads.add(new Lead(part, reference, value));
		default -> throw new OtherwiseException();
		}
	}

	private Object child(EStructuralFeature feature, String tag, boolean typed, int depth) throws OtherwiseException {
		switch (feature) {
		case EAttribute attribute -> {
			xml.take(">");
			String text = xml.content();
			xml.take("</");
			xml.take(tag);
			xml.take(">");
			return value(attribute, text);
		}
		case EReference reference -> {
			EClass type = typed && xml.takes(" xsi:type=\"kb:") ? namedInQuotes(reference) : reference.getEReferenceType();
			return reference.isContainment() ? part(type, tag, typed, depth) : reference(type);
		}
		default -> throw new OtherwiseException();
		}
	}

	private EClass namedInQuotes(EReference reference) throws OtherwiseException {
		EClass type = names.named(xml.name());
		xml.take("\"");
		if (!reference.getEReferenceType().isSuperTypeOf(type)) {
			throw new OtherwiseException();
		}
		return type;
	}

	private EObject reference(EClass type) throws OtherwiseException {
		xml.take(" href=\"kb:/#");
		String id = xml.value();
		xml.take("/>");
		if (type.isAbstract() || !KnowledgeReader.acceptsId(id)) {
			throw new OtherwiseException();
		}
		EObject proxy = EcoreUtil.create(type);
		((InternalEObject) proxy).eSetProxyURI(KnowledgeFormat.reference(id));
		return proxy;
	}

	@SuppressWarnings("unchecked") // the model says what a feature holds
	private static void add(InternalEObject part, EStructuralFeature feature, Object value) throws OtherwiseException {
		if (feature.isMany()) {
			((InternalEList<Object>) part.eGet(feature, false)).addUnique(value);
		} else if (part.eIsSet(feature)) {
			throw new OtherwiseException();
		} else {
			part.eSet(feature, value);
		}
	}

	private static Object value(EAttribute attribute, String text) throws OtherwiseException {
		EDataType type = attribute.getEAttributeType();
		try {
			return type.getEPackage().getEFactoryInstance().createFromString(type, text);
		} catch (RuntimeException e) { // framework-driven: each type has its own
			throw new OtherwiseException();
		}
	}
}
