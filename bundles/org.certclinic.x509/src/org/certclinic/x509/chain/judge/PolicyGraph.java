package org.certclinic.x509.chain.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.certclinic.core.evidence.ExtensionContent.PolicyMappings;

/**
 * Which policies hold for a path, from the anchor down. RFC 9618, which replaces RFC 5280's tree, grown exponentially by hostile mappings, by
 * a graph with a node for each policy of a certificate.
 */
final class PolicyGraph {
	static final String ANY = "2.5.29.32.0";

	/** @param policy as this certificate calls it */
	private static final class Node {
		private final String policy;
		private final List<Node> parents;
		private Set<String> expected;
		private boolean alive;

		Node(String policy, List<Node> parents) {
			this.policy = policy;
			this.parents = parents;
			expected = Set.of(policy);
		}
	}

	private final List<Map<String, Node>> levels = new ArrayList<>();

	PolicyGraph() {
		levels.add(Map.of(ANY, new Node(ANY, List.of())));
	}

	private Map<String, Node> last() {
		return levels.getLast();
	}

	boolean isEmpty() {
		return last().isEmpty();
	}

	/** No policy holds any more. */
	void clear() {
		levels.add(Map.of());
	}

	/** Goes down to a certificate with these policies. RFC 5280, 6.1.3 (d). */
	void descend(Collection<String> policies, boolean anyAllowed) {
		Map<String, List<Node>> expecting = new LinkedHashMap<>();
		last().values().forEach(node -> node.expected.forEach(policy -> expecting.computeIfAbsent(policy, _ -> new ArrayList<>(1)).add(node)));
		Node any = last().get(ANY);
		Map<String, Node> level = new LinkedHashMap<>();
		for (String policy : policies) {
			List<Node> parents = expecting.containsKey(policy) ? expecting.get(policy) : any != null ? List.of(any) : List.of();
			if (!policy.equals(ANY) && !parents.isEmpty()) {
				level.put(policy, new Node(policy, parents));
			}
		}
		if (policies.contains(ANY) && anyAllowed) {
			expecting.forEach((policy, parents) -> level.putIfAbsent(policy, new Node(policy, parents)));
		}
		levels.add(level);
	}

	/**
	 * Translates policies for the certificates below. RFC 5280, 6.1.4 (b).
	 *
	 * @param allowed whether policies may be mapped; if not those that are mapped end here
	 */
	void map(Map<String, Set<String>> mappings, boolean allowed) {
		Map<String, Node> level = last();
		Node any = level.get(ANY);
		mappings.forEach((from, to) -> {
			if (!allowed) {
				level.remove(from);
				return;
			}
			Node node = level.get(from);
			if (node == null && any != null) {
				node = new Node(from, any.parents);
				level.put(from, node);
			}
			if (node != null) {
				node.expected = to;
			}
		});
	}

	/** Whether any of the policies that were asked for holds, down to the leaf; {@link #ANY} asks for none in particular. RFC 9618, 5.6. */
	boolean holds(Set<String> wanted) {
		Set<String> authorities = authorityPolicies();
		return !authorities.isEmpty()
				&& (wanted.isEmpty() || wanted.contains(ANY) || authorities.contains(ANY) || authorities.stream().anyMatch(wanted::contains));
	}

	/** Policies in the terms of the anchor. */
	private Set<String> authorityPolicies() {
		Set<String> policies = new HashSet<>();
		last().values().forEach(node -> node.alive = true);
		if (last().containsKey(ANY)) {
			policies.add(ANY);
		}
		for (int i = levels.size() - 1; i > 0; i--) {
			for (Node node : levels.get(i).values()) {
				if (!node.alive) {
					continue;
				}
				for (Node parent : node.parents) {
					parent.alive = true;
					if (parent.policy.equals(ANY) && !node.policy.equals(ANY)) {
						policies.add(node.policy);
					}
				}
			}
		}
		return policies;
	}

	/** Mappings by the issuer's policy. */
	static Map<String, Set<String>> grouped(List<PolicyMappings.Mapping> mappings) {
		Map<String, Set<String>> grouped = new HashMap<>();
		mappings.forEach(mapping -> grouped.computeIfAbsent(mapping.issuerDomain(), _ -> new HashSet<>()).add(mapping.subjectDomain()));
		return grouped;
	}
}
