package org.certclinic.x509;

import java.util.Optional;

import org.certclinic.core.evidence.Source;

/** Where passwords come from: a dialog, a file, or nowhere. */
public interface Passwords {
	/** Nobody knows any. */
	Passwords NONE = _ -> Optional.empty();

	/**
	 * A password to try, or none to give up. The caller wipes the array after use. Asked once for each store; an empty password and no
	 * password are tried without asking.
	 */
	Optional<char[]> passwordFor(Source source);
}
