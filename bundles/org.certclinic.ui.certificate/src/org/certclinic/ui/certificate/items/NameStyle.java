package org.certclinic.ui.certificate.items;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.words.AttributeReading;
import org.certclinic.x509.words.NameFormat;

/**
 * How distinguished names are shown.
 *
 * @param reading what the bytes of old string types are taken for; absent for what is most likely
 */
public record NameStyle(NameFormat format, Optional<AttributeReading> reading) {
	/** As standards write names, read as most likely meant. */
	public static final NameStyle USUAL = new NameStyle(NameFormat.RFC4514, Optional.empty());

	public NameStyle {
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(reading, "reading");
	}

	/** The name on one line. */
	public String text(DistinguishedName name) {
		return format.format(reading.map(chosen -> read(name, chosen)).orElse(name));
	}

	/** One attribute's value. */
	public String text(NameAttribute attribute) {
		return reading.map(chosen -> read(attribute, chosen)).orElse(attribute).text();
	}

	private static DistinguishedName read(DistinguishedName name, AttributeReading reading) {
		List<List<NameAttribute>> names = name.relativeNames().stream()
				.map(attributes -> attributes.stream().map(attribute -> read(attribute, reading)).toList()).toList();
		return new DistinguishedName(names, name.encoded());
	}

	private static NameAttribute read(NameAttribute attribute, AttributeReading reading) {
		if (isCertain(attribute)) {
			return attribute;
		}
		return reading.read(attribute)
				.map(text -> new NameAttribute(attribute.oid(), attribute.type(), attribute.tag(), attribute.raw(), text)).orElse(attribute);
	}

	/** A string type that says what its bytes mean, and bytes that do. */
	private static boolean isCertain(NameAttribute attribute) {
		return attribute.tag() == Tag.BMP_STRING && attribute.raw().size() % 2 == 0
				|| attribute.tag() == Tag.UTF8_STRING && AttributeReading.UTF_8.read(attribute).isPresent();
	}
}
