package org.certclinic.x509.pbe;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** The seal of a PKCS#12 file, its {@code MacData}. RFC 7292, 4; RFC 9579; GM/T 0091. */
public final class MacScheme {
	private static final Set<String> PBMAC1 = Set.of("1.2.840.113549.1.5.14", "1.2.156.10197.6.1.4.1.5.3");

	private static final byte[] BCFKS_PURPOSE = Spelling.of("INTEGRITY_CHECK".toCharArray()).bmp();

	/** The seal that content gets by one form of the password. */
	private interface Method {
		Optional<byte[]> seal(byte[] content, byte[] password, Budget budget);
	}

	private final String text;
	private final boolean bmp;
	private final byte[] seal;
	private final Optional<Method> method;

	private MacScheme(String text, boolean bmp, byte[] seal, Optional<Method> method) {
		this.text = text;
		this.bmp = bmp;
		this.seal = seal;
		this.method = method;
	}

	/** Reads a {@code MacData}; none where the node is none. */
	public static Optional<MacScheme> of(DerNode macData) {
		Optional<List<DerNode>> values = Values.children(macData, Tag.SEQUENCE, Tag.OCTET_STRING);
		Optional<List<DerNode>> info = values.flatMap(found -> Values.children(found.get(0), Tag.SEQUENCE, Tag.OCTET_STRING));
		if (info.isEmpty()) {
			return Optional.empty();
		}
		DerNode algorithm = info.get().get(0);
		byte[] seal = info.get().get(1).string().toArray();
		String oid = Values.algorithm(algorithm);
		if (PBMAC1.contains(oid)) {
			return Optional.of(pbmac1(Values.parameters(algorithm), seal));
		}
		Octets salt = values.get().get(1).string();
		OptionalLong count = values.get().size() > 2 ? Values.count(values.get().get(2)) : OptionalLong.of(1);
		long iterations = count.orElse(1);
		Optional<Hash> hash = Hash.of(oid);
		String text = hash.map(known -> "HMAC-" + known.text()).orElse(oid) + ", " + iterations + " iterations";
		Optional<Method> method = hash.map(known -> (content, password, budget) -> seal(known, password, salt.toArray(), iterations,
				known.digest().getDigestLength(), content, budget));
		return Optional.of(new MacScheme(text, true, seal, method));
	}

	/** Reads the seal of a BCFKS store: HMAC, derivation, value. The key is made of the password and what it is for. */
	public static Optional<MacScheme> ofBcfks(DerNode integrityCheck) {
		Optional<List<DerNode>> values = Values.children(integrityCheck, Tag.SEQUENCE, Tag.SEQUENCE, Tag.OCTET_STRING);
		return values.map(parts -> {
			Optional<Hash> hash = Hash.of(Values.algorithm(parts.get(0)));
			Optional<Pbkdf> kdf = Pbkdf.of(parts.get(1));
			String text = hash.map(known -> "HMAC-" + known.text()).orElse(Values.algorithm(parts.get(0))) + ", " + kdf.map(Pbkdf::text).orElse("?");
			Optional<Method> method = hash.isEmpty() || kdf.isEmpty() ? Optional.empty()
					: Optional.of((content, password, budget) -> bcfksKey(kdf.get(), password, hash.get().digest().getDigestLength(), budget)
							.map(key -> wiping(key, new Hmac(hash.get(), key).of(content))));
			return new MacScheme(text, true, parts.get(2).string().toArray(), method);
		});
	}

	private static Optional<byte[]> bcfksKey(Pbkdf kdf, byte[] password, int length, Budget budget) {
		byte[] purposed = Arrays.copyOf(password, password.length + BCFKS_PURPOSE.length);
		System.arraycopy(BCFKS_PURPOSE, 0, purposed, password.length, BCFKS_PURPOSE.length);
		Optional<byte[]> key = kdf.derivation().key(purposed, kdf.keyBytes().orElse(length), budget);
		Arrays.fill(purposed, (byte) 0);
		return key;
	}

	/** The seal that a key of PKCS#12's making gives; none where it costs too much. */
	public static Optional<Octets> seal(Hash hash, Spelling password, Octets salt, long iterations, int keyBytes, Octets content, Budget budget) {
		return seal(hash, password.bmp(), salt.toArray(), iterations, keyBytes, content.toArray(), budget).map(Octets::of);
	}

	private static Optional<byte[]> seal(Hash hash, byte[] password, byte[] salt, long iterations, int keyBytes, byte[] content, Budget budget) {
		return Kdf.pkcs12(hash, Kdf.MAC, password, salt, iterations, keyBytes, budget).map(key -> wiping(key, new Hmac(hash, key).of(content)));
	}

	private static byte[] wiping(byte[] key, byte[] result) {
		Arrays.fill(key, (byte) 0);
		return result;
	}

	private static MacScheme pbmac1(Optional<DerNode> parameters, byte[] seal) {
		Optional<List<DerNode>> values = parameters.flatMap(found -> Values.children(found, Tag.SEQUENCE, Tag.SEQUENCE));
		Optional<Pbkdf> kdf = values.flatMap(found -> Pbkdf.of(found.get(0)));
		Optional<Hash> hash = values.flatMap(found -> Hash.of(Values.algorithm(found.get(1))));
		String text = "PBMAC1, " + hash.map(known -> "HMAC-" + known.text()).orElse("?") + ", " + kdf.map(Pbkdf::text).orElse("?");
		if (kdf.isEmpty() || hash.isEmpty()) {
			return new MacScheme(text, false, seal, Optional.empty());
		}
		int length = kdf.get().keyBytes().orElse(hash.get().digest().getDigestLength());
		Method method = (content, password, budget) -> kdf.get().derivation().key(password, length, budget)
				.map(key -> wiping(key, new Hmac(hash.get(), key).of(content)));
		return new MacScheme(text, false, seal, Optional.of(method));
	}

	/** For example {@code HMAC-SHA-256, 2048 iterations}. */
	public String text() {
		return text;
	}

	public boolean isSupported() {
		return method.isPresent();
	}

	/** Whether the password made this seal over this content; false also where the budget is spent. */
	public boolean fits(Octets content, Spelling password, Budget budget) {
		byte[] bytes = content.toArray();
		List<byte[]> forms = bmp ? List.of(password.bmp()) : password.raws();
		return method.isPresent() && forms.stream()
				.anyMatch(form -> method.get().seal(bytes, form, budget).filter(made -> MessageDigest.isEqual(made, seal)).isPresent());
	}

	/**
	 * The seal over other content that whoever knows the password makes in the same way.
	 *
	 * @param old what the password's seal fits now
	 */
	public Optional<Octets> reseal(Octets old, Octets content, Spelling password, Budget budget) {
		byte[] bytes = old.toArray();
		List<byte[]> forms = bmp ? List.of(password.bmp()) : password.raws();
		return method.flatMap(known -> forms.stream().filter(form -> known.seal(bytes, form, budget).filter(made -> MessageDigest.isEqual(made, seal)).isPresent())
				.findFirst().flatMap(form -> known.seal(content.toArray(), form, budget)).map(Octets::of));
	}
}
