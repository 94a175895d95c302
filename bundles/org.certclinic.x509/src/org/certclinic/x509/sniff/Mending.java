package org.certclinic.x509.sniff;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Repair;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Undoes what transfers as text do to binary files. */
final class Mending {
	/** An object may stand so far behind the beginning of a file. */
	private static final int LEADING = 64;
	/** How often the sign for an unreadable character shows that the whole was converted. */
	private static final int CONVERTED = 3;

	private Mending() {
	}

	/** {@code content} without what does not belong to it, where that makes it whole. */
	static Octets mended(Octets content, Source source, List<Repair> repairs) {
		DerNode node = DerNode.of(content);
		if (node.is(Tag.SEQUENCE) && size(node) == content.size()) {
			return content;
		}
		Optional<Octets> lines = withoutReturns(content);
		if (lines.isPresent()) {
			repairs.add(Problems.repair("bytes.line-ends", source.line(), content.size() - lines.get().size()));
			return lines.get();
		}
		if (!node.is(Tag.SEQUENCE)) {
			for (int skip = 1; skip < LEADING && skip + 4 < content.size(); skip++) {
				Octets rest = content.slice(skip, content.size());
				if (content.at(skip) == 0x30 && Shape.of(DerNode.of(rest)) != Shape.OTHER && !DerNode.of(rest).isDamaged()) {
					repairs.add(Problems.repair("bytes.leading", source.line(), skip));
					return rest;
				}
			}
		}
		return content;
	}

	/** How many bytes the value says it takes. */
	private static long size(DerNode node) {
		return node.declaredLength().map(length -> node.contentOffset() - node.offset() + length).orElse((long) node.end());
	}

	/** Without the carriage return before every line feed, where there is one before each and the size is right then. */
	private static Optional<Octets> withoutReturns(Octets content) {
		DerNode node = DerNode.of(content);
		if (!node.is(Tag.SEQUENCE) || size(node) >= content.size()) {
			return Optional.empty();
		}
		byte[] all = content.toArray();
		byte[] kept = new byte[all.length];
		int size = 0;
		for (int i = 0; i < all.length; i++) {
			if (all[i] == '\n' && (i == 0 || all[i - 1] != '\r')) {
				return Optional.empty();
			}
			if (all[i] != '\r' || i + 1 == all.length || all[i + 1] != '\n') {
				kept[size++] = all[i];
			}
		}
		return size == size(node) ? Optional.of(Octets.of(kept).slice(0, size)) : Optional.empty();
	}

	/** Says so where the bytes were read as characters and written again, which cannot be undone. */
	static Optional<Problem> reencoded(Octets content) {
		int found = 0;
		int first = 0;
		for (int i = 0; i + 2 < content.size(); i++) {
			if (content.at(i) == 0xef && content.at(i + 1) == 0xbf && content.at(i + 2) == 0xbd) {
				first = found == 0 ? i : first;
				found++;
			}
		}
		return found < CONVERTED ? Optional.empty()
				: Optional.of(new Problem("input.re-encoded", first, Problems.of("input.re-encoded", found, first).message()));
	}
}
