package org.certclinic.core.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A distinguished name in the order it is encoded in, root first. RFC 5280, 4.1.2.4.
 *
 * @param relativeNames each with one attribute, seldom more
 * @param encoded       the whole {@code Name}
 */
public record DistinguishedName(List<List<NameAttribute>> relativeNames, Octets encoded) {
	/** The name without any attribute. */
	public static final DistinguishedName EMPTY = new DistinguishedName(List.of(), Octets.of((byte) 0x30, (byte) 0));
	private static final String COMMON_NAME = "2.5.4.3";

	public DistinguishedName {
		List<List<NameAttribute>> copies = new ArrayList<>(relativeNames.size()); // a stream would cost as much as reading the name
		for (List<NameAttribute> relativeName : relativeNames) {
			copies.add(List.copyOf(relativeName));
		}
		relativeNames = List.copyOf(copies);
	}

	public boolean isEmpty() {
		return relativeNames.isEmpty();
	}

	public Stream<NameAttribute> attributes() {
		return relativeNames.stream().flatMap(List::stream);
	}

	/** Values of the attribute with that OID, root first. */
	public List<String> values(String oid) {
		return attributes().filter(attribute -> attribute.oid().equals(oid)).map(NameAttribute::text).toList();
	}

	/** The last, that is the most specific common name. */
	public Optional<String> commonName() {
		List<String> names = values(COMMON_NAME);
		return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
	}
}
