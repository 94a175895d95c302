package org.certclinic.x509.chain;

import java.util.Set;

/**
 * What policies are asked for. RFC 5280, 6.1.1 (c) to (g).
 *
 * @param initialPolicies OIDs, empty for any policy
 */
public record PolicySettings(Set<String> initialPolicies, boolean explicitPolicy, boolean inhibitMapping, boolean inhibitAnyPolicy) {
	/** Any policy, none needed. */
	public static final PolicySettings ANY = new PolicySettings(Set.of(), false, false, false);

	public PolicySettings {
		initialPolicies = Set.copyOf(initialPolicies);
	}
}
