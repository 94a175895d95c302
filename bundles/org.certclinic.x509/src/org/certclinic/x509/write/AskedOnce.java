package org.certclinic.x509.write;

import java.util.Arrays;
import java.util.Optional;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;

/** Remembers the password between the steps of one piece of work, so that nobody is asked twice. For one thread. */
final class AskedOnce implements Passwords, AutoCloseable {
	private final Passwords passwords;
	private boolean asked;
	private Optional<char[]> given = Optional.empty();

	AskedOnce(Passwords passwords) {
		this.passwords = passwords;
	}

	@Override
	public Optional<char[]> passwordFor(Source source) {
		if (!asked) {
			asked = true;
			given = passwords.passwordFor(source);
		}
		return given.map(char[]::clone); // whoever asks wipes what it gets
	}

	@Override
	public void close() {
		given.ifPresent(password -> Arrays.fill(password, '\0'));
	}
}
