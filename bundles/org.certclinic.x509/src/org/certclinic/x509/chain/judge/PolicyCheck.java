package org.certclinic.x509.chain.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.certclinic.core.evidence.ExtensionContent.CertificatePolicies;
import org.certclinic.core.evidence.ExtensionContent.InhibitAnyPolicy;
import org.certclinic.core.evidence.ExtensionContent.PolicyConstraints;
import org.certclinic.core.evidence.ExtensionContent.PolicyMappings;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.PolicySettings;
import org.certclinic.x509.chain.heap.Member;

/** Whether a path is good for the policies asked for, and for any where an issuer demands one. RFC 5280, 6.1; RFC 9618. */
final class PolicyCheck {
	private final PolicySettings settings;

	PolicyCheck(PolicySettings settings) {
		this.settings = settings;
	}

	/** Counts down from a certificate to those below it. RFC 5280, 6.1.2 (d) to (f). */
	private static final class Counters {
		private int explicit;
		private int mapping;
		private int any;

		void step() {
			explicit = Math.max(0, explicit - 1);
			mapping = Math.max(0, mapping - 1);
			any = Math.max(0, any - 1);
		}

		void restrict(Member member) {
			Optional<PolicyConstraints> constraints = member.evidence().extension(PolicyConstraints.class);
			explicit = lower(explicit, constraints.map(PolicyConstraints::requireExplicitPolicy));
			mapping = lower(mapping, constraints.map(PolicyConstraints::inhibitPolicyMapping));
			any = lower(any, member.evidence().extension(InhibitAnyPolicy.class).map(inhibit -> OptionalInt.of(inhibit.skipCertificates())));
		}

		private static int lower(int value, Optional<OptionalInt> limit) {
			return Math.min(value, limit.orElse(OptionalInt.empty()).orElse(value));
		}
	}

	/**
	 * @param path     leaf first
	 * @param anchored whether the last is an anchor, whose own policies do not count
	 */
	void check(List<Member> path, boolean anchored, Problems problems) {
		int length = path.size() - (anchored ? 1 : 0);
		var counters = new Counters();
		counters.explicit = settings.explicitPolicy() ? 0 : length + 1;
		counters.mapping = settings.inhibitMapping() ? 0 : length + 1;
		counters.any = settings.inhibitAnyPolicy() ? 0 : length + 1;
		var graph = new PolicyGraph();
		for (int depth = length - 1; depth > 0; depth--) {
			Member member = path.get(depth);
			descend(graph, member, counters.any > 0 || member.isSelfIssued());
			if (counters.explicit == 0 && graph.isEmpty()) {
				problems.error(ChainCode.POLICY, depth);
				return;
			}
			map(graph, member, depth, counters.mapping > 0, problems);
			if (!member.isSelfIssued()) {
				counters.step();
			}
			counters.restrict(member);
		}
		if (length == 0) {
			return;
		}
		Member leaf = path.getFirst();
		descend(graph, leaf, counters.any > 0);
		boolean demanded = Math.max(0, counters.explicit - 1) == 0
				|| leaf.evidence().extension(PolicyConstraints.class).filter(own -> own.requireExplicitPolicy().orElse(1) == 0).isPresent();
		if ((demanded || counters.explicit == 0) && !graph.holds(settings.initialPolicies())) {
			problems.error(ChainCode.POLICY, 0);
		}
	}

	private static void descend(PolicyGraph graph, Member member, boolean anyAllowed) {
		Optional<CertificatePolicies> policies = member.evidence().extension(CertificatePolicies.class);
		if (policies.isEmpty() || graph.isEmpty()) {
			graph.clear();
		} else {
			graph.descend(policies.get().policies().stream().map(CertificatePolicies.Policy::oid).toList(), anyAllowed);
		}
	}

	private static void map(PolicyGraph graph, Member member, int depth, boolean allowed, Problems problems) {
		Optional<PolicyMappings> mappings = member.evidence().extension(PolicyMappings.class);
		if (mappings.isEmpty()) {
			return;
		}
		boolean any = mappings.get().mappings().stream()
				.anyMatch(mapping -> mapping.issuerDomain().equals(PolicyGraph.ANY) || mapping.subjectDomain().equals(PolicyGraph.ANY));
		if (any) {
			problems.error(ChainCode.POLICY_MAPPING, depth);
		}
		if (!graph.isEmpty()) {
			graph.map(PolicyGraph.grouped(mappings.get().mappings()), allowed);
		}
	}
}
