package org.certclinic.x509.key;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.Values;

/** Private keys in the encrypted form of PKCS#8. RFC 5958, 3. */
public final class EncryptedKeyReader {
	/** What a PEM label promises by the word ENCRYPTED. */
	static final String FORMAT = "PKCS#8 encrypted";

	private final Source source;
	private final Passwords passwords;

	EncryptedKeyReader(Source source, Passwords passwords) {
		this.source = source;
		this.passwords = passwords;
	}

	/** The key, decrypted where a password is to be had; none where the value is no such key. */
	Optional<Inspected> read(DerNode node) {
		Optional<List<DerNode>> values = Values.children(node, Tag.SEQUENCE, Tag.OCTET_STRING)
				.filter(children -> children.size() == 2 && PbeScheme.isPasswordBased(Values.algorithm(children.getFirst())));
		return values.map(children -> read(PbeScheme.of(children.get(0)), children.get(1), KeyReader.PROBLEMS.damageOf(node)));
	}

	private Inspected read(PbeScheme scheme, DerNode data, Optional<Problem> damage) {
		if (damage.isPresent() || !scheme.isSupported()) {
			return KeyReader.inspected(closed(source, scheme.text()),
					damage.or(() -> Optional.of(KeyReader.PROBLEMS.problem("algorithm-unsupported", 0, scheme.text()))));
		}
		var budget = new Budget();
		Octets encrypted = data.string();
		PasswordSearch search = PasswordSearch.of(source, passwords, password -> {
			Optional<byte[]> plain = scheme.decrypt(encrypted, password, budget);
			plain.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
			return plain.isPresent();
		}, budget);
		Optional<byte[]> plain = search.spelling().flatMap(password -> scheme.decrypt(encrypted, password, budget));
		search.wipe();
		KeyEvidence key = plain.map(bytes -> opened(bytes, source, Optional.of(scheme.text()))).orElseGet(() -> closed(source, scheme.text()));
		return KeyReader.inspected(key, KeyReader.PROBLEMS.of(search, scheme.text()));
	}

	/** What may be kept of a decrypted PKCS#8 key. Overwrites {@code plain}. */
	public static KeyEvidence opened(byte[] plain, Source source, Optional<String> protection) {
		Optional<PlainKey> key = new PlainKeyReader().read(DerNode.of(Octets.of(plain)));
		KeyEvidence evidence = key.map(found -> found.evidence(source, protection))
				.orElseGet(() -> new KeyEvidence(source, true, PlainKeyReader.PKCS8, Optional.empty(), Optional.empty(), protection));
		Arrays.fill(plain, (byte) 0);
		return evidence;
	}

	/** What can be said of a key without its password. */
	public static KeyEvidence closed(Source source, String protection) {
		return new KeyEvidence(source, true, PlainKeyReader.PKCS8, Optional.empty(), Optional.empty(), Optional.of(protection));
	}
}
