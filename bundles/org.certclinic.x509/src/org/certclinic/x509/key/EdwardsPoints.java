package org.certclinic.x509.key;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed448PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X448PrivateKeyParameters;

/** Computes public keys on Edwards and Montgomery curves. Apart, so that BouncyCastle's classes are loaded for this alone. */
final class EdwardsPoints {
	private EdwardsPoints() {
	}

	/** @param secret as long as keys of that identifier are */
	static byte[] publicKey(String oid, byte[] secret) {
		return switch (oid) {
			case EdwardsKeys.X25519 -> new X25519PrivateKeyParameters(secret).generatePublicKey().getEncoded();
			case EdwardsKeys.X448 -> new X448PrivateKeyParameters(secret).generatePublicKey().getEncoded();
			case EdwardsKeys.ED25519 -> new Ed25519PrivateKeyParameters(secret).generatePublicKey().getEncoded();
			default -> new Ed448PrivateKeyParameters(secret).generatePublicKey().getEncoded();
		};
	}
}
