package org.certclinic.x509.key;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.decode.PublicKeyDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.DerWriter;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.pbe.Values;

/**
 * Gets a private key itself, as PKCS#8, to be written elsewhere. The caller wipes what it is given. Where nothing is given,
 * {@link KeyReader} says why.
 */
public final class KeyOpener {
	private static final byte[] RSA_ALGORITHM = DerWriter.sequence(DerWriter.oid(PlainKeyReader.RSA_OID), DerWriter.nothing());
	private static final String DSA_OID = "1.2.840.10040.4.1";

	/** The key that the bytes are, also an encrypted one. */
	public Optional<byte[]> open(Octets der, Source source, Passwords passwords) {
		DerNode node = DerNode.of(der);
		Optional<List<DerNode>> encrypted = Values.children(node, Tag.SEQUENCE, Tag.OCTET_STRING)
				.filter(parts -> PbeScheme.isPasswordBased(Values.algorithm(parts.getFirst())));
		if (encrypted.isEmpty() || node.isDamaged()) {
			return plain(node);
		}
		PbeScheme scheme = PbeScheme.of(encrypted.get().get(0));
		Octets data = encrypted.get().get(1).string();
		var budget = new Budget();
		return searched(source, passwords, budget, password -> scheme.decrypt(data, password, budget));
	}

	/** The key in a PEM block, which may be encrypted by its headers. */
	public Optional<byte[]> openPem(Map<String, String> headers, Octets der, Source source, Passwords passwords) {
		return LegacyPem.isEncrypted(headers) ? searched(source, passwords, new Budget(), password -> LegacyPem.open(headers, der, password))
				: open(der, source, passwords);
	}

	/** The public half of a key in PKCS#8. */
	public Optional<PublicKeyInfo> publicKey(byte[] pkcs8) {
		return new PlainKeyReader().read(DerNode.of(Octets.of(pkcs8))).flatMap(PlainKey::publicKey)
				.flatMap(encoded -> new PublicKeyDecoder().decode(DerNode.of(encoded)));
	}

	/** Gives the bytes for a password, or nothing. */
	private interface Attempt {
		Optional<byte[]> open(Spelling password);
	}

	private static Optional<byte[]> searched(Source source, Passwords passwords, Budget budget, Attempt attempt) {
		PasswordSearch search = PasswordSearch.of(source, passwords, password -> {
			Optional<byte[]> found = attempt.open(password);
			found.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
			return found.isPresent();
		}, budget);
		Optional<byte[]> opened = search.spelling().flatMap(attempt::open);
		search.wipe();
		Optional<byte[]> key = opened.flatMap(bytes -> plain(DerNode.of(Octets.of(bytes))));
		opened.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
		return key;
	}

	/** A key that lies open, in a copy. */
	private static Optional<byte[]> plain(DerNode node) {
		Optional<PlainKey> known = new PlainKeyReader().read(node).filter(key -> key.isPrivate() && !node.isDamaged());
		return known.flatMap(key -> switch (key.format()) {
			case PlainKeyReader.PKCS8 -> Optional.of(node.encoded().toArray());
			case PlainKeyReader.PKCS1 -> Optional.of(pkcs8(RSA_ALGORITHM, node.encoded().toArray()));
			case PlainKeyReader.SEC1 -> node.context(0).flatMap(tag -> tag.stream().findFirst())
					.map(curve -> pkcs8(DerWriter.sequence(DerWriter.oid(PlainKeyReader.EC_OID), curve.encoded().toArray()), node.encoded().toArray()));
			case PlainKeyReader.DSA -> Optional.of(dsa(node.children()));
			default -> Optional.<byte[]> empty();
		});
	}

	/** OpenSSL's six numbers: version, p, q, g, public, private. */
	private static byte[] dsa(List<DerNode> numbers) {
		byte[] domain = DerWriter.sequence(numbers.get(1).encoded().toArray(), numbers.get(2).encoded().toArray(), numbers.get(3).encoded().toArray());
		return pkcs8(DerWriter.sequence(DerWriter.oid(DSA_OID), domain), numbers.get(5).encoded().toArray());
	}

	/** {@code PrivateKeyInfo}. RFC 5208, 5. Overwrites {@code key}. */
	private static byte[] pkcs8(byte[] algorithm, byte[] key) {
		byte[] wrapped = DerWriter.octetString(key);
		byte[] info = DerWriter.sequence(DerWriter.integer(BigInteger.ZERO), algorithm, wrapped);
		Arrays.fill(key, (byte) 0);
		Arrays.fill(wrapped, (byte) 0);
		return info;
	}
}
