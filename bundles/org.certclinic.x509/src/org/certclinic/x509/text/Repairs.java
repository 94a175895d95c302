package org.certclinic.x509.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Repair;

/** Makes repairs out of marks: one of each kind, at the first place, with how many there are. */
final class Repairs {
	private static final Texts TEXTS = Texts.beside(Repairs.class);
	private static final int SHOWN = 60;

	private Repairs() {
	}

	static List<Repair> of(List<Mark> marks) {
		if (marks.isEmpty()) {
			return List.of();
		}
		Map<String, List<Mark>> kinds = new LinkedHashMap<>();
		marks.stream().distinct().forEach(mark -> kinds.computeIfAbsent(mark.code(), _ -> new ArrayList<>()).add(mark));
		return kinds.values().stream().map(Repairs::repair).sorted((one, other) -> Integer.compare(one.line(), other.line())).toList();
	}

	private static Repair repair(Iterable<Mark> kind) {
		Mark first = kind.iterator().next();
		int places = 0;
		for (Mark mark : kind) {
			places++;
			if (mark.line() < first.line() || mark.line() == first.line() && mark.column() < first.column()) {
				first = mark;
			}
		}
		BilingualText message = TEXTS.text(first.code(), shown(first.found()), shown(first.meant()));
		return new Repair(first.code(), first.line(), first.column(), places == 1 ? message : TEXTS.text("places", message, places));
	}

	private static String shown(String text) {
		return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
	}
}
