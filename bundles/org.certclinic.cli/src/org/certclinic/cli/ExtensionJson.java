package org.certclinic.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

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
import org.certclinic.x509.decode.Oids;

/** An extension as fields for JSON: {@code oid}, {@code name}, {@code critical}, and {@code value} in a form that suits its kind. */
final class ExtensionJson {
	private ExtensionJson() {
	}

	static Map<String, Object> fields(Extension extension) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("oid", extension.oid());
		String name = Oids.shortName(extension.oid());
		if (!name.equals(extension.oid())) {
			fields.put("name", name);
		}
		fields.put("critical", extension.critical());
		if (extension.content() instanceof Malformed(var problem)) {
			fields.put("problem", JsonFields.of("code", problem.code(), "offset", problem.offset(), "message", problem.message()));
			fields.put("hex", extension.value().hex());
		} else {
			fields.put("value", value(extension.content()));
		}
		return fields;
	}

	private static Object value(ExtensionContent content) {
		return switch (content) {
		case BasicConstraints(var authority, var pathLength) -> JsonFields.of("ca", authority, "pathLength", number(pathLength));
		case KeyUsage(var bits) -> bits.stream().sorted().map(ExtensionJson::bit).toList();
		case ExtendedKeyUsage(var purposes) -> purposes.stream().map(Oids::shortName).toList();
		case AlternativeNames(var names) -> names(names);
		case SubjectKeyIdentifier(var id) -> id.hex();
		case AuthorityKeyIdentifier(var id, var issuer, var serial) -> JsonFields.of("id", id.map(Object::toString), "issuer", some(names(issuer)),
				"serial", serial.map(EvidenceJson::hex));
		case CertificatePolicies(var policies) -> policies.stream()
				.map(policy -> JsonFields.of("oid", policy.oid(), "qualifiers", some(policy.qualifiers()))).toList();
		case PolicyMappings(var mappings) -> mappings.stream()
				.map(mapping -> JsonFields.of("issuer", mapping.issuerDomain(), "subject", mapping.subjectDomain())).toList();
		case PolicyConstraints(var explicit, var mapping) -> JsonFields.of("requireExplicitPolicy", number(explicit), "inhibitPolicyMapping",
				number(mapping));
		case InhibitAnyPolicy(var skip) -> skip;
		case NameConstraints(var permitted, var excluded) -> JsonFields.of("permitted", some(permitted.stream().map(tree -> name(tree.base())).toList()),
				"excluded", some(excluded.stream().map(tree -> name(tree.base())).toList()));
		case DistributionPoints(var points) -> points.stream().map(point -> JsonFields.of("names", some(names(point.fullName())), "relative",
				Optional.of(point.relativeToIssuer().stream().map(part -> part.type() + "=" + part.text()).collect(Collectors.joining("+")))
						.filter(text -> !text.isEmpty()),
				"issuer", some(names(point.issuer())))).toList();
		case InformationAccess(var accesses) -> accesses.stream()
				.map(access -> JsonFields.of("method", Oids.shortName(access.method()), "location", name(access.location()))).toList();
		case Other(var lines) -> lines;
		case Malformed(var problem) -> problem.code();
		};
	}

	/** As RFC 5280 spells it, for example {@code keyCertSign}. */
	private static String bit(KeyUsage.Bit bit) {
		String[] words = bit.name().toLowerCase(Locale.ROOT).split("_");
		var name = new StringBuilder(words[0]);
		for (int i = 1; i < words.length; i++) {
			name.append(words[i].equals("crl") ? "CRL" : Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1));
		}
		return words[0].equals("crl") ? "cRLSign" : name.toString();
	}

	private static List<String> names(List<GeneralName> names) {
		return names.stream().map(ExtensionJson::name).toList();
	}

	/** As OpenSSL writes it, for example {@code DNS:www.example.com}. */
	private static String name(GeneralName name) {
		String kind = switch (name.kind()) {
		case OTHER -> "othername";
		case EMAIL -> "email";
		case DNS -> "DNS";
		case X400 -> "X400Name";
		case DIRECTORY -> "DirName";
		case EDI_PARTY -> "EdiPartyName";
		case URI -> "URI";
		case IP -> "IP";
		case REGISTERED_ID -> "RID";
		};
		return kind + ":" + name.text();
	}

	private static Optional<List<String>> some(List<String> items) {
		return items.isEmpty() ? Optional.empty() : Optional.of(items);
	}

	private static Optional<Integer> number(OptionalInt number) {
		return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
	}
}
