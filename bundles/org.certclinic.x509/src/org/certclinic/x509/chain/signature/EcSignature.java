package org.certclinic.x509.chain.signature;

import java.math.BigInteger;
import java.util.List;

import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Signatures on curves, with the point compressed or not: ECDSA and SM2. Java 25 has few of the curves, and takes four times as long for P-256. */
final class EcSignature {
	private static final String SM2 = "SM2";

	private final ECPublicKeyParameters key;

	private EcSignature(ECPublicKeyParameters key) {
		this.key = key;
	}

	/**
	 * The key's curve and point.
	 *
	 * @throws IllegalArgumentException for a curve without a name, and for a point that is not on it
	 */
	static EcSignature of(PublicKeyInfo key, Octets point) {
		String name = key.curve().orElseThrow(() -> new IllegalArgumentException("curve"));
		X9ECParameters curve = curve(name);
		if (curve == null) {
			throw new IllegalArgumentException(name);
		}
		var domain = new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
		return new EcSignature(new ECPublicKeyParameters(curve.getCurve().decodePoint(point.toArray()), domain));
	}

	private static X9ECParameters curve(String name) {
		String wanted = switch (name) {
		case SM2 -> "sm2p256v1";
		case "prime256v1" -> "P-256";
		case "prime192v1" -> "P-192";
		default -> name;
		};
		X9ECParameters fast = CustomNamedCurves.getByName(wanted);
		return fast != null ? fast : ECNamedCurveTable.getByName(wanted);
	}

	Verdict verify(byte[] hash, Octets signature) {
		List<BigInteger> numbers = numbers(signature);
		if (numbers.isEmpty()) {
			return Verdict.WRONG;
		}
		var signer = new ECDSASigner();
		signer.init(false, key);
		return signer.verifySignature(hash, numbers.get(0), numbers.get(1)) ? Verdict.RIGHT : Verdict.WRONG;
	}

	/** With SM3 and the signer's usual name. GM/T 0009, 10. */
	Verdict verifySm2(Octets signed, Octets signature) throws CryptoException {
		var signer = new SM2Signer();
		signer.init(false, key);
		signer.update(signed.toArray(), 0, signed.size());
		return signer.verifySignature(signature.toArray()) ? Verdict.RIGHT : Verdict.WRONG;
	}

	/** Two positive numbers and nothing else; none where the bytes are something else. RFC 3279, 2.2.2 and 2.2.3. */
	static List<BigInteger> numbers(Octets signature) {
		DerNode pair = DerNode.of(signature);
		List<DerNode> members = pair.is(Tag.SEQUENCE) && pair.fault().isEmpty() && pair.end() == signature.size() ? pair.children() : List.of();
		if (members.size() != 2 || members.stream().anyMatch(node -> !node.is(Tag.INTEGER) || node.fault().isPresent() || !isMinimal(node.content()))) {
			return List.of();
		}
		return members.stream().map(node -> new BigInteger(node.content().toArray())).toList();
	}

	private static boolean isMinimal(Octets content) {
		return !content.isEmpty() && (content.size() == 1 || content.at(0) != 0 && content.at(0) != 0xff || content.at(0) == 0 && content.at(1) >= 0x80
				|| content.at(0) == 0xff && content.at(1) < 0x80);
	}
}
