package org.certclinic.knowledge.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** All the edits an author may do to an entry, each on its own place. */
final class RandomEdits {
	enum Kind {
		/** Another value of an attribute. */
		SET,
		/** Another value of one item. */
		REWRITE,
		/** An item less. */
		REMOVE,
		/** An item more: the first side's at the end, the second side's at the start. */
		ADD,
		/** The items the other way round. */
		REVERSE
	}

	/** @param index the item's, where it is about one */
	record Edit(Kind kind, EObject object, EStructuralFeature feature, int index) {
		boolean sameList(Edit other) {
			return object == other.object && feature == other.feature;
		}

		/** Whether the other edit's place goes when this one removes an item. */
		boolean removes(Edit other) {
			return kind == Kind.REMOVE && (feature instanceof EReference reference && reference.isContainment()
					? EcoreUtil.isAncestor((EObject) Features.list(object, feature).get(index), other.object)
							|| other.kind == Kind.REMOVE && sameList(other) && index == other.index
					: sameList(other) && index == other.index);
		}
	}

	private RandomEdits() {
	}

	static List<Edit> all(Entry entry, Random random) {
		List<Edit> edits = new ArrayList<>();
		collect(entry, edits);
		entry.eAllContents().forEachRemaining(object -> collect(object, edits));
		Collections.shuffle(edits, random);
		return edits;
	}

	private static void collect(EObject object, List<Edit> edits) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isMany()) {
				collectItems(object, feature, edits);
			} else if (feature instanceof EAttribute attribute && !List.of("id", "family", "who", "state").contains(feature.getName())
					&& (isString(feature) || isNumber(feature) || attribute.getEAttributeType() instanceof EEnum kind && kind.getELiterals().size() > 2)) {
				edits.add(new Edit(Kind.SET, object, feature, 0));
			}
		}
	}

	private static void collectItems(EObject object, EStructuralFeature feature, List<Edit> edits) {
		List<?> items = Features.list(object, feature);
		if (feature != Literals.REMEDY__RISKS) {
			edits.add(new Edit(Kind.ADD, object, feature, 0));
		}
		if (items.size() > 1) {
			edits.add(new Edit(Kind.REVERSE, object, feature, 0));
		}
		for (int i = 0; i < items.size(); i++) {
			if (isString(feature)) {
				edits.add(new Edit(Kind.REWRITE, object, feature, i));
			}
			if (i > 0 && i < items.size() - 1 && feature != Literals.REMEDY__STEPS && feature != Literals.CASE__CAUSES) {
				edits.add(new Edit(Kind.REMOVE, object, feature, i));
			}
		}
	}

	private static boolean isString(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && attribute.getEAttributeType() == EcorePackage.Literals.ESTRING;
	}

	/** A number that says something by itself; others only count. */
	private static boolean isNumber(EStructuralFeature feature) {
		return feature == Literals.QUERY_TEST__RANK || feature == Literals.OVERRIDDEN__REVISION;
	}

	/** A copy of the entry with the edits, those that change places last. */
	static Entry applied(Entry entry, MergeSide side, List<Edit> edits) {
		return applied(entry, Map.of(side, edits));
	}

	static Entry applied(Entry entry, Map<MergeSide, List<Edit>> edits) {
		var copier = new EcoreUtil.Copier(false);
		EObject copy = copier.copy(entry);
		copier.copyReferences();
		for (Kind kind : List.of(Kind.SET, Kind.REWRITE)) {
			edits.forEach((side, some) -> some.stream().filter(edit -> edit.kind == kind).forEach(edit -> change(edit, side, copier)));
		}
		List<Runnable> removals = new ArrayList<>();
		edits.values().stream().flatMap(List::stream).filter(edit -> edit.kind == Kind.REMOVE)
				.sorted(java.util.Comparator.comparingInt(Edit::index).reversed())
				.forEach(edit -> removals.add(() -> basic(copier.get(edit.object), edit.feature).remove(edit.index)));
		removals.forEach(Runnable::run);
		edits.values().stream().flatMap(List::stream).filter(edit -> edit.kind == Kind.REVERSE).forEach(edit -> {
			InternalEList<Object> list = basic(copier.get(edit.object), edit.feature);
			for (int i = 0; i < list.size(); i++) {
				list.move(0, i);
			}
		});
		edits.forEach((side, some) -> some.stream().filter(edit -> edit.kind == Kind.ADD).forEach(edit -> {
			InternalEList<Object> list = basic(copier.get(edit.object), edit.feature);
			list.addUnique(side == MergeSide.OURS ? list.size() : 0, item(edit.feature, "new-" + (side == MergeSide.OURS ? "a" : "b")));
		}));
		return (Entry) copy;
	}

	@SuppressWarnings("unchecked")
	private static InternalEList<Object> basic(EObject object, EStructuralFeature feature) {
		return (InternalEList<Object>) object.eGet(feature, false);
	}

	private static void change(Edit edit, MergeSide side, Map<EObject, EObject> copies) {
		EObject object = copies.get(edit.object);
		if (edit.kind == Kind.REWRITE) {
			InternalEList<Object> list = basic(object, edit.feature);
			list.setUnique(edit.index, rewritten((String) list.get(edit.index), side));
		} else if (isString(edit.feature)) {
			object.eSet(edit.feature, rewritten((String) object.eGet(edit.feature), side));
		} else if (isNumber(edit.feature)) {
			object.eSet(edit.feature, (Integer) object.eGet(edit.feature) + (side == MergeSide.OURS ? 1 : 2));
		} else {
			EEnum kind = (EEnum) ((EAttribute) edit.feature).getEAttributeType();
			int now = ((Enumerator) object.eGet(edit.feature)).getValue();
			int next = (now + (side == MergeSide.OURS ? 1 : 2)) % kind.getELiterals().size();
			object.eSet(edit.feature, kind.getELiterals().get(next).getInstance());
		}
	}

	private static String rewritten(String text, MergeSide side) {
		return (text == null ? "" : text) + (side == MergeSide.OURS ? "甲" : "乙");
	}

	private static Object item(EStructuralFeature feature, String name) {
		if (feature instanceof EAttribute) {
			return name;
		}
		KnowledgeFactory factory = KnowledgeFactory.eINSTANCE;
		EClass type = ((EReference) feature).getEReferenceType();
		if (!Features.contains(feature)) {
			return proxy(type, name);
		}
		EClass kind = type == Literals.SYMPTOM ? Literals.FINDING_SYMPTOM : type == Literals.STEP ? Literals.ACTION_STEP
				: type == Literals.CASE_TEST ? Literals.QUERY_TEST : type;
		EObject item = factory.create(kind);
		for (EStructuralFeature inner : kind.getEAllStructuralFeatures()) {
			if (isString(inner) && !inner.isMany()) {
				item.eSet(inner, name);
			} else if (inner.getName().equals("text")) {
				Text text = factory.createText();
				text.setZh(name);
				item.eSet(inner, text);
			} else if (inner == Literals.POSSIBLE_CAUSE__CAUSE) {
				item.eSet(inner, proxy(Literals.CAUSE, name));
			}
		}
		return item;
	}

	private static EObject proxy(EClass type, String id) {
		EObject proxy = EcoreUtil.create(type);
		((InternalEObject) proxy).eSetProxyURI(URI.createURI("kb:/#" + id));
		return proxy;
	}
}
