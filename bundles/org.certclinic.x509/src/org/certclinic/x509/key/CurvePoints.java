package org.certclinic.x509.key;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.pbe.Values;

/** Public points of private keys that come without theirs. */
public final class CurvePoints {
	private CurvePoints() {
	}

	/** The point, uncompressed; none where the curve is not named or the number does not fit it. */
	static Optional<byte[]> publicPoint(DerNode curve, Octets secret) {
		byte[] bytes = secret.toArray();
		Optional<byte[]> point = publicPoint(Values.oid(curve), bytes);
		Arrays.fill(bytes, (byte) 0);
		return point;
	}

	/** The same for a curve by its OID; the caller wipes {@code secret}. */
	static Optional<byte[]> publicPoint(String curve, byte[] secret) {
		if (curve.isEmpty() || secret.length == 0 || secret.length > 100) {
			return Optional.empty();
		}
		Optional<ASN1ObjectIdentifier> oid = Optional.ofNullable(ASN1ObjectIdentifier.tryFromID(curve));
		Optional<X9ECParameters> parameters = oid.map(CustomNamedCurves::getByOID).or(() -> oid.map(ECNamedCurveTable::getByOID));
		var number = new BigInteger(1, secret);
		if (parameters.isEmpty() || number.signum() == 0 || number.compareTo(parameters.get().getN()) >= 0) {
			return Optional.empty();
		}
		ECPoint point = new FixedPointCombMultiplier().multiply(parameters.get().getG(), number).normalize();
		return Optional.of(point.getEncoded(false));
	}

	/** The {@code SubjectPublicKeyInfo} of an SM2 private key. The caller wipes {@code secret}. */
	public static Optional<Octets> sm2PublicKey(byte[] secret) {
		return publicPoint("1.2.156.10197.1.301", secret).map(CurvePoints::sm2);
	}

	/** The {@code SubjectPublicKeyInfo} of a point on the SM2 curve. */
	static Octets sm2(byte[] point) {
		byte[] curve = { 6, 8, 0x2a, (byte) 0x81, 0x1c, (byte) 0xcf, 0x55, 1, (byte) 0x82, 0x2d };
		return Octets.of(PublicKeyWriter.publicKey(PublicKeyWriter.algorithm("2a8648ce3d0201", curve), point));
	}
}
