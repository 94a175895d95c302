package org.certclinic.x509.chain.signature;

import java.math.BigInteger;
import java.util.List;

import org.bouncycastle.crypto.params.DSAParameters;
import org.bouncycastle.crypto.params.DSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.DSASigner;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** DSA signatures. RFC 3279, 2.2.2 and 2.3.2. */
final class DsaSignature {
	private static final int MAX_PRIME = 4096;
	private static final int MAX_ORDER = 512;

	private final DSAPublicKeyParameters key;

	private DsaSignature(DSAPublicKeyParameters key) {
		this.key = key;
	}

	/**
	 * @param parameters as encoded, the key's or those it inherits
	 * @param bits       the public value, as encoded
	 * @throws IllegalArgumentException for numbers that make no key, or one that is not worth the time
	 */
	static DsaSignature of(Octets parameters, Octets bits) {
		List<BigInteger> domain = DerNode.of(parameters).stream().filter(node -> node.is(Tag.INTEGER)).map(DsaSignature::number).toList();
		if (domain.size() != 3 || bits.isEmpty() || domain.get(0).bitLength() > MAX_PRIME || domain.get(1).bitLength() > MAX_ORDER
				|| domain.stream().anyMatch(number -> number.signum() <= 0)) {
			throw new IllegalArgumentException("domain parameters");
		}
		var dsa = new DSAParameters(domain.get(0), domain.get(1), domain.get(2));
		return new DsaSignature(new DSAPublicKeyParameters(number(DerNode.of(bits)), dsa));
	}

	private static BigInteger number(DerNode node) {
		if (node.content().isEmpty() || node.content().size() > MAX_PRIME) {
			throw new IllegalArgumentException("number");
		}
		return new BigInteger(node.content().toArray());
	}

	Verdict verify(byte[] hash, Octets signature) {
		List<BigInteger> numbers = EcSignature.numbers(signature);
		if (numbers.isEmpty()) {
			return Verdict.WRONG;
		}
		var signer = new DSASigner();
		signer.init(false, key);
		return signer.verifySignature(hash, numbers.get(0), numbers.get(1)) ? Verdict.RIGHT : Verdict.WRONG;
	}
}
