package org.certclinic.knowledge.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.compare.Alignment.Rows;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Brings two revisions of an entry together that were made from one: what only one of them changed is taken over, what both changed
 * in different ways is a conflict. The revisions are not changed.
 */
public final class EntryMerge {
	/** Numbers that only grow: of two new ones the greater has counted both. */
	private static final Set<EStructuralFeature> REVISIONS = Set.of(Literals.ENTRY__REVISION, Literals.TEXT__REVISION,
			Literals.TEXT__TRANSLATED_FROM);

	private final Alignment alignment;
	private final Uses uses;
	private final MergeLog log;
	private final Map<Part, EObject> merged = new IdentityHashMap<>();
	private final List<Runnable> references = new ArrayList<>();

	private EntryMerge(Alignment alignment, MergeLog log) {
		this.alignment = alignment;
		this.uses = new Uses(alignment);
		this.log = log;
	}

	/** Whether the three are revisions of one entry: all with its id, all a case, cause or remedy. */
	public static boolean fits(Optional<Entry> base, Entry ours, Entry theirs) {
		return Stream.concat(base.stream(), Stream.of(theirs))
				.allMatch(entry -> entry.eClass() == ours.eClass() && Objects.equals(entry.getId(), ours.getId()));
	}

	/**
	 * Merges.
	 *
	 * @param base    what both were made from; empty where each is the entry's first revision
	 * @param choices the side that wins a conflict, by the conflict's number
	 * @throws IllegalArgumentException unless they {@linkplain #fits fit}
	 */
	public static MergeResult merge(Optional<Entry> base, Entry ours, Entry theirs, IntFunction<Optional<MergeSide>> choices) {
		if (!fits(base, ours, theirs)) {
			throw new IllegalArgumentException("not revisions of one entry: " + ours.getId() + ", " + theirs.getId());
		}
		var log = new MergeLog(choices);
		var merge = new EntryMerge(new Alignment(base, Optional.of(ours), Optional.of(theirs)), log);
		EObject entry = merge.both(merge.alignment.root());
		merge.references.forEach(Runnable::run);
		return new MergeResult(log.open() ? Optional.empty() : Optional.of((Entry) entry), log.conflicts());
	}

	/** Merges an object that both sides have. */
	private EObject both(Part part) {
		Optional<EClass> before = part.object(Revision.BASE).map(EObject::eClass);
		EClass ours = part.object(Revision.OURS).orElseThrow().eClass();
		EClass theirs = part.object(Revision.THEIRS).orElseThrow().eClass();
		EClass kind = ours;
		if (ours != theirs && before.filter(theirs::equals).isEmpty()) {
			kind = before.filter(ours::equals).isPresent() || log.conflict(PartWords.place(part), says(PartWords.kind(ours)),
					says(PartWords.kind(theirs))) == Revision.THEIRS ? theirs : ours;
		}
		EObject result = create(part, kind);
		for (EStructuralFeature feature : Features.of(part.objects())) {
			List<Object> values = feature.isMany() ? list(part, feature)
					: Features.contains(feature) ? alignment.single(part, feature).flatMap(this::survivor).stream().toList()
							: value(part, feature).stream().toList();
			if (kind.getEAllStructuralFeatures().contains(feature)) {
				set(result, feature, values);
			}
		}
		return result;
	}

	private EObject create(Part part, EClass kind) {
		EObject result = EcoreUtil.create(kind);
		merged.put(part, result);
		return result;
	}

	private List<Object> list(Part owner, EStructuralFeature feature) {
		Rows rows = alignment.rows(owner, feature);
		Map<Part, Object> left = new LinkedHashMap<>();
		rows.all().forEach(part -> survivor(part).ifPresent(value -> left.put(part, value)));
		return new OrderMerge(log, owner, feature, rows).order(left.keySet()).stream().map(left::get).toList();
	}

	/** What becomes of a part; nothing where it was removed. */
	private Optional<Object> survivor(Part part) {
		boolean ours = part.ours().isPresent();
		boolean theirs = part.theirs().isPresent();
		if (ours && theirs) {
			return isObject(part) ? Optional.of(both(part)) : value(part);
		}
		if (!ours && !theirs) {
			return Optional.empty();
		}
		Revision side = ours ? Revision.OURS : Revision.THEIRS;
		if (part.base().isPresent()) {
			if (!changed(part, side)) {
				return Optional.empty();
			}
			if (log.conflict(PartWords.whole(part), presence(ours), presence(theirs)) != side) {
				return Optional.empty();
			}
		}
		return part.in(side).map(value -> isObject(part) ? copy((EObject) value) : value);
	}

	private static boolean isObject(Part part) {
		return Features.contains(part.feature().orElseThrow());
	}

	private boolean changed(Part part, Revision side) {
		Object before = part.base().orElseThrow();
		Object now = part.in(side).orElseThrow();
		return isObject(part) ? !alignment.equal((EObject) before, (EObject) now) || uses.more(part, side)
				: !Objects.equals(alignment.same(before), alignment.same(now));
	}

	/** The value of a list's item that both have. */
	private Optional<Object> value(Part part) {
		return value(PartWords.place(part), part.base(), part.ours(), part.theirs());
	}

	private Optional<Object> value(Part owner, EStructuralFeature feature) {
		Optional<Object> base = owner.object(Revision.BASE).map(object -> Features.value(object, feature))
				.orElse(Features.byDefault(feature));
		Optional<Object> ours = owner.object(Revision.OURS).flatMap(object -> Features.value(object, feature));
		Optional<Object> theirs = owner.object(Revision.THEIRS).flatMap(object -> Features.value(object, feature));
		return counted(feature, base, ours, theirs)
				.or(() -> value(PartWords.place(owner, feature), base, ours, theirs));
	}

	private Optional<Object> value(BilingualText place, Optional<Object> base, Optional<Object> ours, Optional<Object> theirs) {
		Optional<Object> before = base.map(alignment::same);
		Optional<Object> first = ours.map(alignment::same);
		Optional<Object> second = theirs.map(alignment::same);
		if (first.equals(second) || second.equals(before)) {
			return ours;
		}
		if (first.equals(before)) {
			return theirs;
		}
		return log.conflict(place, says(words(ours)), says(words(theirs))) == Revision.OURS ? ours : theirs;
	}

	/** The number that has counted what both sides counted, where both have counted on. */
	private static Optional<Object> counted(EStructuralFeature feature, Optional<Object> base, Optional<Object> ours,
			Optional<Object> theirs) {
		boolean sum = feature == Literals.CASE__REUSE_COUNT;
		if (!sum && !REVISIONS.contains(feature) || ours.equals(theirs)) {
			return Optional.empty();
		}
		int before = (Integer) base.orElseThrow();
		int first = (Integer) ours.orElseThrow();
		int second = (Integer) theirs.orElseThrow();
		if (first <= before || second <= before) {
			return Optional.empty();
		}
		return Optional.of(sum ? first + second - before : Math.max(first, second));
	}

	private EObject copy(EObject object) {
		EObject copy = create(alignment.part(object), object.eClass());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isMany() || object.eIsSet(feature)) {
				Stream<?> values = feature.isMany() ? Features.list(object, feature).stream() : Features.value(object, feature).stream();
				set(copy, feature, values.<Object>map(value -> Features.contains(feature) ? copy((EObject) value) : value).toList());
			}
		}
		return copy;
	}

	/** Sets a feature; references to parts of the entry once all parts are there. */
	private void set(EObject object, EStructuralFeature feature, List<Object> values) {
		boolean refers = values.stream().anyMatch(EObject.class::isInstance) && !Features.contains(feature);
		Runnable setting = () -> put(object, feature, refers ? values.stream().flatMap(this::target).toList() : values);
		if (refers) {
			references.add(setting);
		} else {
			setting.run();
		}
	}

	private Stream<Object> target(Object value) {
		Part part = alignment.part((EObject) value);
		return part == null ? Stream.of(value) : Stream.ofNullable(merged.get(part));
	}

	@SuppressWarnings("unchecked") // the list is of the values' type: they come from the same feature
	private static void put(EObject object, EStructuralFeature feature, List<Object> values) {
		if (feature.isMany()) {
			var list = (InternalEList<Object>) object.eGet(feature, false);
			values.forEach(list::addUnique);
		} else if (!values.isEmpty() && !Optional.of(values.getFirst()).equals(Features.byDefault(feature))) {
			object.eSet(feature, values.getFirst());
		}
	}

	private static BilingualText presence(boolean present) {
		return PartWords.text(present ? "side.kept" : "side.removed");
	}

	private static BilingualText says(BilingualText words) {
		return PartWords.text("side.value", words);
	}

	private static BilingualText words(Optional<Object> value) {
		return value.map(PartWords::value).orElse(PartWords.text("nothing"));
	}
}
