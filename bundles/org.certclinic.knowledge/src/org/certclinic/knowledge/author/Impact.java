package org.certclinic.knowledge.author;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.References.Use;
import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Lifecycle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Says whom a change of a shared part touches, and makes a copy for those who want another one. Thread-safe. */
public final class Impact {
	private final KnowledgeBase base;

	public Impact(KnowledgeBase base) {
		this.base = base;
	}

	/**
	 * Who uses a part.
	 *
	 * @param cases whoever reads one of these may come to the part: the case names it, or a cause or remedy of the case does
	 * @param named the entries that name it themselves
	 */
	public record Users(List<Case> cases, List<Entry> named) {
		public Users {
			cases = List.copyOf(cases);
			named = List.copyOf(named);
		}

		/** Whether nobody but {@code user} is touched. */
		public boolean only(Entry user) {
			return named.stream().allMatch(entry -> entry.getId().equals(user.getId()));
		}
	}

	/** The users of the part with this one's id, both kinds by id. */
	public Users of(Entry part) {
		var cases = new TreeMap<String, Case>();
		Set<String> seen = new LinkedHashSet<>(List.of(part.getId()));
		Deque<Entry> open = new ArrayDeque<>(List.of(part));
		while (!open.isEmpty()) {
			for (Entry user : users(open.pop())) {
				if (user instanceof Case item) {
					cases.put(item.getId(), item);
				} else if (seen.add(user.getId())) {
					open.add(user);
				}
			}
		}
		return new Users(List.copyOf(cases.values()), List.copyOf(users(part)));
	}

	/** An entry that is replaced by the part is none of its users. */
	private Collection<Entry> users(Entry part) {
		var users = new TreeMap<String, Entry>();
		for (Use use : base.references().to(part)) {
			if (!(use.where() instanceof Applicability)) {
				users.put(use.from().getId(), use.from());
			}
		}
		return users.values();
	}

	/** The same as {@code part} under another id: a draft that nobody names yet, with a life of its own. */
	public <T extends Entry> T splitOff(T part, String id) {
		T copy = EcoreUtil.copy(part);
		copy.setId(id);
		copy.setLifecycle(Lifecycle.DRAFT);
		for (var own : List.of(Literals.ENTRY__REVISION, Literals.ENTRY__HISTORY, Literals.ENTRY__COMMENTS, Literals.ENTRY__OVERRIDES)) {
			copy.eUnset(own);
		}
		return copy;
	}

	/** The places in {@code user} that have to name the copy in the place of {@code part}. */
	public static List<Setting> places(Entry user, Entry part) {
		return List.copyOf(EcoreUtil.UsageCrossReferencer.find((EObject) part, user));
	}
}
