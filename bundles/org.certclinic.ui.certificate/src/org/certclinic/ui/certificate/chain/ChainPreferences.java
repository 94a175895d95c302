package org.certclinic.ui.certificate.chain;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What users prefer about chains: whether they are asked before hosts are. */
final class ChainPreferences {
	private static final String BUNDLE = "org.certclinic.ui.certificate";
	private static final String FETCH = "chain.fetch.withoutAsking";
	private static final String REVOCATION = "chain.revocation.withoutAsking";

	/** Whether what a chain lacks is fetched without showing first from where; not so at first. */
	boolean fetchesWithoutAsking() {
		return node().getBoolean(FETCH, false);
	}

	/** The same for what tells of revocation. */
	boolean checksRevocationWithoutAsking() {
		return node().getBoolean(REVOCATION, false);
	}

	void save(boolean fetchesWithoutAsking, boolean checksRevocationWithoutAsking) throws BackingStoreException {
		node().putBoolean(FETCH, fetchesWithoutAsking);
		node().putBoolean(REVOCATION, checksRevocationWithoutAsking);
		node().flush();
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}
}
