package org.certclinic.core.evidence.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.certclinic.core.evidence.token.TokenObject.Kind;

/**
 * A certificate and the key that goes with it, or one of them alone. A private key is often hidden until someone logs in: then its public
 * half is the only sign of it.
 *
 * @param privateKey absent too where it is hidden
 * @param match      what says that they belong together
 */
public record TokenPair(Optional<TokenObject> certificate, Optional<TokenObject> publicKey, Optional<TokenObject> privateKey, Match match) {
	/** What says that objects belong together. */
	public enum Match {
		/** The public key is the same, and the id. */
		KEY_AND_ID,
		/** The public key is the same; the ids differ, so some programs will not find the key. */
		KEY,
		/** The ids are the same; the public keys could not be compared. */
		ID,
		/** The ids are the same, but the public keys are not: the certificate is of another key. */
		ID_OF_OTHER_KEY,
		/** It is alone. */
		NONE
	}

	public TokenPair {
		Objects.requireNonNull(certificate, "certificate");
		Objects.requireNonNull(publicKey, "publicKey");
		Objects.requireNonNull(privateKey, "privateKey");
		Objects.requireNonNull(match, "match");
	}

	/** A certificate without any sign of its key. */
	public boolean isLoneCertificate() {
		return certificate.isPresent() && (match == Match.NONE || match == Match.ID_OF_OTHER_KEY);
	}

	/** A key, or half of one, without a certificate. */
	public boolean isLoneKey() {
		return certificate.isEmpty();
	}

	/** Each certificate with its key, then each key that has none. A key with several certificates is in several pairs. */
	static List<TokenPair> of(List<TokenObject> objects) {
		List<TokenPair> pairs = new ArrayList<>();
		List<TokenObject> left = new ArrayList<>(objects.stream().filter(object -> isKey(object.kind())).toList());
		for (TokenObject object : objects) {
			if (object.kind() == Kind.CERTIFICATE) {
				TokenPair pair = of(object, objects);
				pairs.add(pair);
				if (!pair.isLoneCertificate()) {
					pair.publicKey.ifPresent(left::remove);
					pair.privateKey.ifPresent(left::remove);
				}
			}
		}
		while (!left.isEmpty()) {
			TokenObject key = left.removeFirst();
			Kind other = key.kind() == Kind.PUBLIC_KEY ? Kind.PRIVATE_KEY : Kind.PUBLIC_KEY;
			Optional<TokenObject> half = best(key, left, other);
			half.ifPresent(left::remove);
			Optional<TokenObject> publicKey = key.kind() == Kind.PUBLIC_KEY ? Optional.of(key) : half;
			Optional<TokenObject> privateKey = key.kind() == Kind.PRIVATE_KEY ? Optional.of(key) : half;
			pairs.add(new TokenPair(Optional.empty(), publicKey, privateKey, half.map(found -> compare(key, found)).orElse(Match.NONE)));
		}
		return List.copyOf(pairs);
	}

	private static TokenPair of(TokenObject certificate, List<TokenObject> objects) {
		Optional<TokenObject> publicKey = best(certificate, objects, Kind.PUBLIC_KEY);
		Optional<TokenObject> privateKey = best(certificate, objects, Kind.PRIVATE_KEY)
				.or(() -> publicKey.flatMap(half -> best(half, objects, Kind.PRIVATE_KEY)));
		Optional<TokenObject> told = publicKey.isPresent() ? publicKey : privateKey;
		if (told.isPresent()) {
			return new TokenPair(Optional.of(certificate), publicKey, privateKey, compare(certificate, told.get()));
		}
		Optional<TokenObject> wrong = objects.stream().filter(object -> isKey(object.kind()) && compare(certificate, object) == Match.ID_OF_OTHER_KEY)
				.findFirst();
		return new TokenPair(Optional.of(certificate), wrong.filter(isOf(Kind.PUBLIC_KEY)), wrong.filter(isOf(Kind.PRIVATE_KEY)),
				wrong.isPresent() ? Match.ID_OF_OTHER_KEY : Match.NONE);
	}

	private static Optional<TokenObject> best(TokenObject object, List<TokenObject> others, Kind kind) {
		for (Match match : List.of(Match.KEY_AND_ID, Match.KEY, Match.ID)) {
			Optional<TokenObject> found = others.stream().filter(isOf(kind)).filter(other -> compare(object, other) == match).findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Match compare(TokenObject one, TokenObject other) {
		boolean sameId = !one.id().isEmpty() && one.id().equals(other.id());
		Optional<PublicHalf> key = one.key().filter(PublicHalf::isKnown);
		Optional<PublicHalf> otherKey = other.key().filter(PublicHalf::isKnown);
		if (key.isEmpty() || otherKey.isEmpty()) {
			return sameId ? Match.ID : Match.NONE;
		}
		if (key.get().isSameKey(otherKey.get())) {
			return sameId ? Match.KEY_AND_ID : Match.KEY;
		}
		return sameId ? Match.ID_OF_OTHER_KEY : Match.NONE;
	}

	private static boolean isKey(Kind kind) {
		return kind == Kind.PUBLIC_KEY || kind == Kind.PRIVATE_KEY;
	}

	private static Predicate<TokenObject> isOf(Kind kind) {
		return object -> object.kind() == kind;
	}
}
