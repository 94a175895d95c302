package org.certclinic.x509.chain.signature;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import org.bouncycastle.crypto.digests.MD4Digest;
import org.bouncycastle.crypto.digests.RIPEMD160Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerWriter;

/** A digest that signatures are over. */
public enum Digest {
	MD2("MD2", 16, "06082a864886f70d0202", Strength.BROKEN), MD4("", 16, "06082a864886f70d0204", Strength.BROKEN),
	MD5("MD5", 16, "06082a864886f70d0205", Strength.BROKEN), SHA1("SHA-1", 20, "06052b0e03021a", Strength.WEAK),
	RIPEMD160("", 20, "06052b24030201", Strength.WEAK), SHA224("SHA-224", 28, "0609608648016503040204", Strength.GOOD),
	SHA256("SHA-256", 32, "0609608648016503040201", Strength.GOOD), SHA384("SHA-384", 48, "0609608648016503040202", Strength.GOOD),
	SHA512("SHA-512", 64, "0609608648016503040203", Strength.GOOD), SHA512_224("SHA-512/224", 28, "0609608648016503040205", Strength.GOOD),
	SHA512_256("SHA-512/256", 32, "0609608648016503040206", Strength.GOOD), SHA3_224("SHA3-224", 28, "0609608648016503040207", Strength.GOOD),
	SHA3_256("SHA3-256", 32, "0609608648016503040208", Strength.GOOD), SHA3_384("SHA3-384", 48, "0609608648016503040209", Strength.GOOD),
	SHA3_512("SHA3-512", 64, "060960864801650304020a", Strength.GOOD), SM3("", 32, "06082a811ccf5501831101", Strength.GOOD);

	/** Whether collisions are found with a pencil, with money, or not at all. */
	public enum Strength {
		BROKEN, WEAK, GOOD
	}

	private final String javaName; // empty: Java has none
	private final int size;
	private final byte[] oid;
	private final Strength strength;

	Digest(String javaName, int size, String oid, Strength strength) {
		this.javaName = javaName;
		this.size = size;
		this.oid = HexFormat.of().parseHex(oid);
		this.strength = strength;
	}

	/** @param name as OpenSSL has it, for example {@code sha256} */
	static Optional<Digest> named(String name) {
		String wanted = name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace("/", "");
		return Arrays.stream(values()).filter(digest -> digest.name().toLowerCase(Locale.ROOT).replace("_", "").equals(wanted)).findFirst();
	}

	/** @param oid dotted, for example {@code 1.3.14.3.2.26} */
	public static Optional<Digest> identified(String oid) {
		byte[] wanted = oid.isEmpty() ? new byte[0] : DerWriter.oid(oid);
		return Arrays.stream(values()).filter(digest -> Arrays.equals(digest.oid, wanted)).findFirst();
	}

	public Strength strength() {
		return strength;
	}

	/** In bytes. */
	int size() {
		return size;
	}

	/** The digest of all the bytes. */
	public byte[] of(Octets octets) {
		return switch (this) {
		case MD4 -> of(new MD4Digest(), octets);
		case RIPEMD160 -> of(new RIPEMD160Digest(), octets);
		case SM3 -> of(new SM3Digest(), octets);
		default -> octets.digest(javaName).toArray();
		};
	}

	private static byte[] of(org.bouncycastle.crypto.Digest digest, Octets octets) {
		byte[] result = new byte[digest.getDigestSize()];
		digest.update(octets.toArray(), 0, octets.size());
		digest.doFinal(result, 0);
		return result;
	}

	/** {@code DigestInfo}, with or without the NULL that some leave out. RFC 8017, 9.2. */
	byte[] info(byte[] hash, boolean withNull) {
		int extra = withNull ? 2 : 0;
		byte[] info = new byte[6 + oid.length + extra + hash.length];
		int at = 0;
		info[at++] = 0x30;
		info[at++] = (byte) (info.length - 2);
		info[at++] = 0x30;
		info[at++] = (byte) (oid.length + extra);
		System.arraycopy(oid, 0, info, at, oid.length);
		at += oid.length;
		if (withNull) {
			info[at++] = 5;
			info[at++] = 0;
		}
		info[at++] = 4;
		info[at++] = (byte) hash.length;
		System.arraycopy(hash, 0, info, at, hash.length);
		return info;
	}
}
