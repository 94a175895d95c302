package org.certclinic.x509.sniff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Repair;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;

/** Says why something could not be read, and what was mended. */
public final class Problems {
	private static final Texts TEXTS = Texts.beside(Problems.class);

	private Problems() {
	}

	/** A problem without a place. */
	public static Problem of(String code, Object... values) {
		return new Problem(code, -1, TEXTS.text(code, values));
	}

	/** A thing of which nothing could be read, and of which not even the kind is known. */
	public static Inspected unreadable(Source source, String code, Object... values) {
		return Inspected.unreadable(source, ObjectKind.UNKNOWN, of(code, values));
	}

	static Repair repair(String code, int line, Object... values) {
		return new Repair(code, line, 0, TEXTS.text(code, values));
	}

	/** What a kind is called, for example {@code 证书 / certificate}. */
	static BilingualText name(ObjectKind kind) {
		return TEXTS.text("kind." + kind.name().toLowerCase(Locale.ROOT));
	}

	/** The same objects, the first with these repairs before its own. */
	static List<Inspected> repaired(List<Inspected> objects, List<Repair> repairs) {
		if (repairs.isEmpty() || objects.isEmpty()) {
			return objects;
		}
		List<Inspected> all = new ArrayList<>(objects);
		List<Repair> both = new ArrayList<>(repairs);
		both.addAll(objects.getFirst().repairs());
		all.set(0, objects.getFirst().with(both));
		return all;
	}

	/** The same objects, the first with this problem instead of its own. */
	static List<Inspected> troubled(List<Inspected> objects, Problem problem) {
		List<Inspected> all = new ArrayList<>(objects);
		Inspected first = objects.getFirst();
		all.set(0, new Inspected(first.source(), first.kind(), first.evidence(), first.repairs(), Optional.of(problem)));
		return all;
	}
}
