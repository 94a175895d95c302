package org.certclinic.x509.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.MacScheme;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PasswordSearch.State;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.Spelling;

/** Finds the password of a PKCS#12 file and decrypts what is in it. For one thread. */
public final class Pkcs12Opening {
	private final Pkcs12Outline outline;
	private final Budget budget = new Budget();

	public Pkcs12Opening(Pkcs12Outline outline) {
		this.outline = outline;
	}

	/** What passwords may still cost. */
	public Budget budget() {
		return budget;
	}

	/** The password that fits the seal, else the first thing that is encrypted. */
	public PasswordSearch search(Source source, Passwords passwords) {
		Optional<ShroudedKey> sample = sample();
		Optional<MacScheme> mac = outline.mac().filter(MacScheme::isSupported);
		if (mac.isEmpty() && sample.isEmpty()) {
			return new PasswordSearch(State.FOUND, Optional.of(Spelling.EMPTY));
		}
		Predicate<Spelling> opens = password -> sample.filter(item -> opens(item, password)).isPresent();
		if (mac.isEmpty()) {
			return PasswordSearch.of(source, passwords, opens, budget);
		}
		return PasswordSearch.of(source, passwords, password -> mac.get().fits(outline.sealed(), password, budget)
				|| password.kind() == Spelling.Kind.AS_GIVEN && opens.test(password), budget);
	}

	private boolean opens(ShroudedKey item, Spelling password) {
		Optional<byte[]> plain = item.scheme().decrypt(item.data(), password, budget);
		plain.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
		return plain.isPresent();
	}

	/** Something to try a password on. */
	Optional<ShroudedKey> sample() {
		return encrypted().filter(item -> item.scheme().isSupported()).findFirst();
	}

	Stream<ShroudedKey> encrypted() {
		return outline.parts().stream().flatMap(part -> switch (part) {
			case Pkcs12Outline.Encrypted(var scheme, var data) -> Stream.of(new ShroudedKey(scheme, data));
			case Pkcs12Outline.Open(var safeContents) -> Pkcs12Bags.shrouded(safeContents);
			case Pkcs12Outline.Closed _ -> Stream.empty();
		});
	}

	/**
	 * What was encrypted, for the caller to wipe. Programs that seal with no password may encrypt with the empty one, and the other way
	 * round.
	 */
	public Optional<byte[]> decrypt(PbeScheme scheme, Octets data, Optional<Spelling> password) {
		Optional<byte[]> plain = password.flatMap(known -> scheme.decrypt(data, known, budget));
		boolean nothing = password.map(Spelling::kind).filter(kind -> kind == Spelling.Kind.EMPTY || kind == Spelling.Kind.NONE).isPresent();
		if (plain.isPresent() || !nothing) {
			return plain;
		}
		return scheme.decrypt(data, Spelling.NONE, budget).or(() -> scheme.decrypt(data, Spelling.EMPTY, budget));
	}
}
