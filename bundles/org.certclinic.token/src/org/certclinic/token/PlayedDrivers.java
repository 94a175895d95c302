package org.certclinic.token;

import org.certclinic.core.evidence.Octets;
import org.certclinic.token.pkcs11.PlayedModule;
import org.certclinic.token.process.PlayedWorkers;
import org.certclinic.token.process.Workers;

/** Drivers of a token that there is not, so that a whole probe can be tried out or trained without calling native code. */
public final class PlayedDrivers {
	private PlayedDrivers() {
	}

	/** Each PKCS#11 module has a token with this certificate and keys of another; the smart-card service is not running. */
	public static Workers with(Octets certificate) {
		return new PlayedWorkers(() -> new PlayedModule(certificate));
	}
}
