package org.certclinic.x509.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.certclinic.core.evidence.ExtensionContent.CertificatePolicies;
import org.certclinic.core.evidence.ExtensionContent.NameConstraints;
import org.certclinic.core.evidence.ExtensionContent.PolicyConstraints;
import org.certclinic.core.evidence.ExtensionContent.PolicyMappings;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Reads the extensions by which authorities restrict what is below them. RFC 5280, 4.2.1.4, 4.2.1.5, 4.2.1.10 and 4.2.1.11. */
final class PolicyExtensions {
	private static final int MAX_TEXT = 4096;

	private final GeneralNameDecoder names;

	PolicyExtensions(GeneralNameDecoder names) {
		this.names = names;
	}

	CertificatePolicies certificatePolicies(Decoding decoding, DerNode value) {
		List<DerNode> children = value.children();
		if (children.isEmpty()) {
			decoding.deviates(DeviationCodes.LIST_EMPTY, value, "");
		}
		List<CertificatePolicies.Policy> policies = new ArrayList<>(children.size());
		for (int i = 0; i < children.size(); i++) {
			decoding.trail().enter("policyInformation", i);
			StandardExtensions.sequence(decoding, children.get(i));
			var members = new Cursor(decoding, children.get(i));
			String oid = Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "policyIdentifier"), "policyIdentifier");
			List<String> qualifiers = members.hasNext() ? qualifiers(decoding, members.required(Tag.SEQUENCE, "policyQualifiers")) : List.of();
			members.end();
			policies.add(new CertificatePolicies.Policy(oid, qualifiers));
			decoding.trail().leave();
		}
		return new CertificatePolicies(policies);
	}

	private static List<String> qualifiers(Decoding decoding, DerNode list) {
		List<String> texts = new ArrayList<>();
		List<DerNode> children = list.children();
		if (children.isEmpty()) {
			decoding.deviates(DeviationCodes.LIST_EMPTY, list, "policyQualifiers");
		}
		for (int i = 0; i < children.size(); i++) {
			decoding.trail().enter("policyQualifiers", i);
			StandardExtensions.sequence(decoding, children.get(i));
			var members = new Cursor(decoding, children.get(i));
			Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "policyQualifierId"), "policyQualifierId");
			if (members.hasNext()) {
				addTexts(members.any("qualifier"), texts);
			}
			members.end();
			decoding.trail().leave();
		}
		return texts;
	}

	/** The address of a practice statement, or the texts and numbers of a notice. RFC 5280, 4.2.1.4: {@code cPSuri}, {@code UserNotice}. */
	private static void addTexts(DerNode node, List<String> texts) {
		if (TextRules.isString(node.tag())) {
			Octets bytes = node.string();
			texts.add(TextGuess.read(node.tag(), bytes.size() > MAX_TEXT ? bytes.slice(0, MAX_TEXT) : bytes));
		} else if (node.is(Tag.INTEGER) && node.content().size() == 1) {
			texts.add("#" + node.content().at(0));
		} else {
			node.children().forEach(child -> addTexts(child, texts));
		}
	}

	PolicyMappings policyMappings(Decoding decoding, DerNode value) {
		List<DerNode> children = value.children();
		if (children.isEmpty()) {
			decoding.deviates(DeviationCodes.LIST_EMPTY, value, "");
		}
		List<PolicyMappings.Mapping> mappings = new ArrayList<>(children.size());
		for (int i = 0; i < children.size(); i++) {
			decoding.trail().enter("policyMapping", i);
			StandardExtensions.sequence(decoding, children.get(i));
			var members = new Cursor(decoding, children.get(i));
			String issuer = Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "issuerDomainPolicy"), "issuerDomainPolicy");
			String subject = Values.oid(decoding, members.required(Tag.OBJECT_IDENTIFIER, "subjectDomainPolicy"), "subjectDomainPolicy");
			members.end();
			mappings.add(new PolicyMappings.Mapping(issuer, subject));
			decoding.trail().leave();
		}
		return new PolicyMappings(mappings);
	}

	PolicyConstraints policyConstraints(Decoding decoding, DerNode value) {
		var members = new Cursor(decoding, value);
		if (!members.hasNext()) {
			decoding.deviates(DeviationCodes.LIST_EMPTY, value, "");
		}
		OptionalInt explicit = number(decoding, members, 0, "requireExplicitPolicy");
		OptionalInt mapping = number(decoding, members, 1, "inhibitPolicyMapping");
		members.end();
		return new PolicyConstraints(explicit, mapping);
	}

	private static OptionalInt number(Decoding decoding, Cursor members, int tag, String field) {
		return members.isNext(Tag.context(tag)) ? OptionalInt.of(Values.small(decoding, members.any(field), field)) : OptionalInt.empty();
	}

	NameConstraints nameConstraints(Decoding decoding, DerNode value) {
		var members = new Cursor(decoding, value);
		if (!members.hasNext()) {
			decoding.deviates(DeviationCodes.LIST_EMPTY, value, "");
		}
		var permitted = members.optional(Tag.context(0), "permittedSubtrees").map(list -> subtrees(decoding, list, "permittedSubtrees"));
		var excluded = members.optional(Tag.context(1), "excludedSubtrees").map(list -> subtrees(decoding, list, "excludedSubtrees"));
		members.end();
		return new NameConstraints(permitted.orElse(List.of()), excluded.orElse(List.of()));
	}

	private List<NameConstraints.Subtree> subtrees(Decoding decoding, DerNode list, String field) {
		List<NameConstraints.Subtree> subtrees = new ArrayList<>();
		List<DerNode> children = list.children();
		for (int i = 0; i < children.size(); i++) {
			decoding.trail().enter(field, i);
			StandardExtensions.sequence(decoding, children.get(i));
			var members = new Cursor(decoding, children.get(i));
			var base = names.decode(decoding, members.any("base"), true);
			int minimum = number(decoding, members, 0, "minimum").orElse(0);
			OptionalInt maximum = number(decoding, members, 1, "maximum");
			members.end();
			subtrees.add(new NameConstraints.Subtree(base, minimum, maximum));
			decoding.trail().leave();
		}
		return subtrees;
	}
}
