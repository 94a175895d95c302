package org.certclinic.x509.store;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.decode.PublicKeyDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.key.CurvePoints;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.BulkCipher;
import org.certclinic.x509.pbe.Hash;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PasswordSearch.State;
import org.certclinic.x509.pbe.ReadProblems;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.pbe.Values;

/**
 * The {@code .sm2} file in which CFCA's programs keep an SM2 key and its certificate: version, encrypted number, certificate. No standard
 * describes it; the key is derived by the KDF of GB/T 32918.4 over the password, first the key's 16 bytes of IV, then the key.
 */
final class Sm2Reader {
	private static final ReadProblems PROBLEMS = ReadProblems.of("sm2");
	private static final String DATA = "1.2.156.10197.6.1.4.2.1";
	private static final int SECRET_BYTES = 32;

	private final Source source;
	private final Passwords passwords;
	private final Contents contents;

	Sm2Reader(Source source, Passwords passwords) {
		this.source = source;
		this.passwords = passwords;
		this.contents = new Contents(source);
	}

	static boolean isSm2(DerNode node) {
		return parts(node).isPresent();
	}

	/** INTEGER, then SEQUENCE of two identifiers and what is encrypted; a certificate in the like should follow. */
	private static Optional<List<DerNode>> parts(DerNode node) {
		return Values.children(node, Tag.INTEGER, Tag.SEQUENCE).filter(parts -> parts.size() <= 3 && Values.algorithm(parts.get(1)).equals(DATA)
				&& Values.children(parts.get(1), Tag.OBJECT_IDENTIFIER, Tag.OBJECT_IDENTIFIER).isPresent());
	}

	List<Inspected> read(DerNode root) {
		List<DerNode> parts = parts(root).orElseThrow();
		contents.tell(PROBLEMS.damageOf(root));
		List<DerNode> key = parts.get(1).children();
		String oid = Values.oid(key.get(1));
		Optional<BulkCipher> cipher = BulkCipher.of(oid);
		String protection = cipher.map(BulkCipher::text).orElse(oid) + ", SM3";
		Octets data = key.stream().skip(2).findFirst().map(DerNode::string).orElse(Octets.EMPTY);
		PasswordSearch search = root.isDamaged() || cipher.isEmpty() ? new PasswordSearch(State.NEEDED, Optional.empty())
				: PasswordSearch.of(source, passwords, password -> publicKey(cipher.get(), data, password).isPresent(), new Budget());
		Optional<PublicKeyInfo> publicKey = search.spelling().flatMap(password -> publicKey(cipher.get(), data, password))
				.flatMap(encoded -> new PublicKeyDecoder().decode(DerNode.of(encoded)));
		search.wipe();
		var name = Optional.<String> empty();
		contents.addKey(new KeyEvidence(contents.next(name), true, "CFCA SM2", Optional.of("SM2"), publicKey, Optional.of(protection)), name,
				Optional.empty());
		parts.stream().skip(2).findFirst().flatMap(Values::parameters).filter(bytes -> bytes.is(Tag.OCTET_STRING))
				.ifPresent(bytes -> contents.addCertificate(DerNode.of(bytes.string()), name));
		if (!root.isDamaged()) {
			contents.tell(cipher.isEmpty() ? Optional.of(PROBLEMS.problem("algorithm-unsupported", -1, oid)) : PROBLEMS.of(search, protection));
		}
		return contents.inspected(ObjectKind.SM2, publicKey.isPresent() && !root.isDamaged(), Optional.empty());
	}

	/** The public half, where the password opens the private one. CFCA's programs refuse an empty password. */
	private static Optional<Octets> publicKey(BulkCipher cipher, Octets data, Spelling password) {
		if (password.chars().length == 0) {
			return Optional.empty();
		}
		for (byte[] raw : password.raws()) {
			byte[] derived = derived(raw);
			byte[] key = Arrays.copyOfRange(derived, 16, 32);
			Optional<byte[]> secret = cipher.decrypt(key, Arrays.copyOf(derived, cipher.ivBytes()), data.toArray());
			Arrays.fill(derived, (byte) 0);
			Arrays.fill(key, (byte) 0);
			Optional<Octets> publicKey = secret.filter(number -> number.length <= SECRET_BYTES && number.length > SECRET_BYTES / 2)
					.flatMap(CurvePoints::sm2PublicKey);
			secret.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
			if (publicKey.isPresent()) {
				return publicKey;
			}
		}
		return Optional.empty();
	}

	/** SM3 of the password and the counter 1: one block is all that is needed. */
	private static byte[] derived(byte[] password) {
		MessageDigest digest = Hash.SM3.digest();
		digest.update(password);
		return digest.digest(new byte[] { 0, 0, 0, 1 });
	}
}
