package org.certclinic.x509.words;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent;
import org.certclinic.core.evidence.ExtensionContent.AlternativeNames;
import org.certclinic.core.evidence.ExtensionContent.AuthorityKeyIdentifier;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.core.evidence.ExtensionContent.CertificatePolicies;
import org.certclinic.core.evidence.ExtensionContent.DistributionPoints;
import org.certclinic.core.evidence.ExtensionContent.ExtendedKeyUsage;
import org.certclinic.core.evidence.ExtensionContent.InformationAccess;
import org.certclinic.core.evidence.ExtensionContent.InhibitAnyPolicy;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.evidence.ExtensionContent.Malformed;
import org.certclinic.core.evidence.ExtensionContent.NameConstraints;
import org.certclinic.core.evidence.ExtensionContent.Other;
import org.certclinic.core.evidence.ExtensionContent.PolicyConstraints;
import org.certclinic.core.evidence.ExtensionContent.PolicyMappings;
import org.certclinic.core.evidence.ExtensionContent.SubjectKeyIdentifier;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.decode.Oids;

/** Says for people what an extension is and says. */
public final class ExtensionWords {
	private static final Texts TEXTS = Texts.beside(ExtensionWords.class);

	/** For example {@code 密钥用法 / key usage}; the OID for one that nobody knows. */
	public BilingualText title(Extension extension) {
		return Oids.words(extension.oid());
	}

	/** What the extension says, a line for each thing. */
	public List<BilingualText> lines(Extension extension) {
		return lines(extension.content());
	}

	private static List<BilingualText> lines(ExtensionContent content) {
		return switch (content) {
		case BasicConstraints(var authority, var length) -> basic(authority, length);
		case KeyUsage(var bits) -> Arrays.stream(KeyUsage.Bit.values()).filter(bits::contains).map(bit -> TEXTS.text("usage." + bit)).toList();
		case ExtendedKeyUsage(var purposes) -> purposes.stream().map(ExtensionWords::named).toList();
		case AlternativeNames(var names) -> names(names).toList();
		case SubjectKeyIdentifier(var id) -> List.of(BilingualText.same(id.hex()));
		case AuthorityKeyIdentifier key -> authorityKey(key);
		case CertificatePolicies(var policies) -> policies.stream().flatMap(ExtensionWords::policy).toList();
		case PolicyMappings(var mappings) -> mappings.stream()
				.map(mapping -> TEXTS.text("mapping", named(mapping.issuerDomain()), named(mapping.subjectDomain()))).toList();
		case PolicyConstraints(var explicit, var mapping) -> Stream.concat(count("explicit", explicit), count("mapping", mapping)).toList();
		case InhibitAnyPolicy(var skip) -> count("any", OptionalInt.of(skip)).toList();
		case NameConstraints(var permitted, var excluded) -> Stream
				.concat(permitted.stream().map(tree -> TEXTS.text("constraint.permitted", name(tree.base()))),
						excluded.stream().map(tree -> TEXTS.text("constraint.excluded", name(tree.base()))))
				.toList();
		case DistributionPoints(var points) -> points.stream().flatMap(ExtensionWords::point).toList();
		case InformationAccess(var accesses) -> accesses.stream()
				.map(access -> TEXTS.text("pair", named(access.method()), name(access.location()))).toList();
		case Other(var lines) -> lines.stream().map(BilingualText::same).toList();
		case Malformed(var problem) -> List.of(TEXTS.text("malformed", problem.message()));
		};
	}

	private static List<BilingualText> basic(boolean authority, OptionalInt length) {
		if (!authority) {
			return List.of(TEXTS.text("basic.end"));
		}
		return List.of(length.isEmpty() ? TEXTS.text("basic.authority")
				: length.getAsInt() == 0 ? TEXTS.text("basic.authority.last") : TEXTS.text("basic.authority.limited", length.getAsInt()));
	}

	/** Words and OID of an identifier; the OID alone where there are no words. */
	static BilingualText named(String oid) {
		return Oids.entry(oid).map(entry -> TEXTS.text("named", entry.words(), oid)).orElseGet(() -> BilingualText.same(oid));
	}

	private static Stream<BilingualText> names(List<GeneralName> names) {
		return names.stream().map(ExtensionWords::name);
	}

	/** For example {@code 域名：www.example.com}. */
	static BilingualText name(GeneralName name) {
		return TEXTS.text("pair", TEXTS.text("name." + name.kind()), name.text());
	}

	private static List<BilingualText> authorityKey(AuthorityKeyIdentifier key) {
		List<BilingualText> lines = new ArrayList<>();
		key.id().map(Octets::hex).map(BilingualText::same).ifPresent(lines::add);
		names(key.issuer()).forEach(lines::add);
		key.serial().map(serial -> TEXTS.text("authority.serial", hex(serial))).ifPresent(lines::add);
		return lines;
	}

	/** Serial numbers as certificate authorities write them: an even number of hex digits. */
	static String hex(BigInteger number) {
		String digits = number.abs().toString(16);
		return (number.signum() < 0 ? "-" : "") + (digits.length() % 2 == 0 ? "" : "0") + digits;
	}

	private static Stream<BilingualText> policy(CertificatePolicies.Policy policy) {
		return Stream.concat(Stream.of(named(policy.oid())), policy.qualifiers().stream().map(text -> TEXTS.text("policy.qualifier", text)));
	}

	private static Stream<BilingualText> count(String key, OptionalInt certificates) {
		return certificates.stream()
				.mapToObj(number -> number == 0 ? TEXTS.text("constraint." + key + ".now") : TEXTS.text("constraint." + key, number));
	}

	private static Stream<BilingualText> point(DistributionPoints.DistributionPoint point) {
		List<BilingualText> lines = new ArrayList<>(names(point.fullName()).toList());
		point.relativeToIssuer().forEach(attribute -> lines.add(TEXTS.text("point.relative", attribute.type() + "=" + attribute.text())));
		names(point.issuer()).forEach(name -> lines.add(TEXTS.text("point.issuer", name)));
		point.reasons().stream().sorted().filter(reason -> reason <= 8).forEach(reason -> lines.add(TEXTS.text("reason." + reason)));
		return lines.stream();
	}
}
