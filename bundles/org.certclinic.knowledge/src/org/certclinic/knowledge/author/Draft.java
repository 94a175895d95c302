package org.certclinic.knowledge.author;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An entry as it is at one moment of writing, beside a knowledge base that may have an older one. Immutable: what goes on being
 * written is copied.
 */
public final class Draft {
	private static final URI ELSEWHERE = URI.createURI("kb:/");

	private final KnowledgeBase base;
	private final Entry entry;
	private final Path file;

	private Draft(KnowledgeBase base, Entry entry, Path file) {
		this.base = base;
		this.entry = entry;
		this.file = file;
	}

	/**
	 * Takes {@code entry} as it is now; quick enough to be called for every key by the thread that changes it.
	 *
	 * @param file where it will be saved
	 */
	public static Draft of(KnowledgeBase base, Entry entry, Path file) {
		Entry copy = EcoreUtil.copy(entry);
		copy.setId(Objects.requireNonNullElse(copy.getId(), ""));
		lead(copy, copy, base);
		copy.eAllContents().forEachRemaining(part -> lead(part, copy, base));
		return new Draft(base, copy, Objects.requireNonNull(file, "file"));
	}

	/** Lets {@code part} name what the base has, not what an older snapshot of it had. */
	private static void lead(EObject part, Entry own, KnowledgeBase base) {
		for (EReference reference : part.eClass().getEAllReferences()) {
			if (!reference.isContainment() && part.eIsSet(reference)) {
				Object value = part.eGet(reference);
				for (Object target : value instanceof List<?> list ? List.copyOf(list) : List.of(value)) {
					if (target instanceof Entry named && named != own) {
						replace(part, reference, named, base);
					}
				}
			}
		}
	}

	private static void replace(EObject part, EReference reference, Entry named, KnowledgeBase base) {
		Entry target = base.find(Objects.requireNonNullElse(named.getId(), "")).filter(reference.getEType()::isInstance)
				.orElseGet(() -> elsewhere(named));
		if (target != named) {
			EcoreUtil.replace(part, reference, named, target);
		}
	}

	/** An entry that the base does not have, because it is new itself. */
	private static Entry elsewhere(Entry named) {
		Entry copy = EcoreUtil.copy(named);
		new ResourceImpl(ELSEWHERE).getContents().add(copy);
		return copy;
	}

	/** The entry, not to be changed; it names entries of {@link #base}. */
	public Entry entry() {
		return entry;
	}

	/** Where it will be saved. */
	public Path file() {
		return file;
	}

	/** The base that it will be part of. */
	public KnowledgeBase base() {
		return base;
	}

	/** What the base has under its id. */
	public Optional<Entry> older() {
		return base.find(entry.getId());
	}

	/** Whether {@code named} is neither this entry nor in the base. */
	boolean leadsNowhere(Entry named) {
		return named != entry && base.find(named.getId()).filter(found -> found == named).isEmpty();
	}
}
