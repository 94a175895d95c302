package org.certclinic.x509.write;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.key.KeyOpener;
import org.certclinic.x509.text.TextObject;
import org.certclinic.x509.text.TextReader;

/** A private key that lies open in memory while it is being written elsewhere. Holds a secret: close it. */
public final class OpenKey implements AutoCloseable {
	private final byte[] pkcs8;
	private final PublicKeyInfo publicKey;

	private OpenKey(byte[] pkcs8, PublicKeyInfo publicKey) {
		this.pkcs8 = pkcs8;
		this.publicKey = publicKey;
	}

	/**
	 * The key, or why there is none.
	 *
	 * @param key to be closed by the caller
	 */
	public record Reading(Optional<OpenKey> key, Optional<Problem> problem) {
	}

	/**
	 * The first private key in a file: PEM or DER, encrypted or not, or in a PKCS#12 file or Java key store. The password is asked for once.
	 *
	 * @param content wiped by the caller
	 */
	public static Reading read(byte[] content, Source source, Passwords passwords) {
		try (var asked = new AskedOnce(passwords)) {
			Octets octets = Octets.of(content);
			Optional<byte[]> pkcs8 = pkcs8(octets, source, asked);
			Optional<PublicKeyInfo> publicKey = pkcs8.flatMap(new KeyOpener()::publicKey);
			if (publicKey.isPresent()) {
				return new Reading(Optional.of(new OpenKey(pkcs8.get(), publicKey.get())), Optional.empty());
			}
			pkcs8.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
			return new Reading(Optional.empty(), Optional.of(problem(octets, source, asked)));
		}
	}

	private static Optional<byte[]> pkcs8(Octets content, Source source, Passwords passwords) {
		Optional<byte[]> inStore = StoreKeys.first(content, source, passwords);
		if (inStore.isPresent()) {
			return inStore;
		}
		Optional<TextReader.Contents> text = new TextReader().read(content);
		if (text.isEmpty()) {
			return new KeyOpener().open(content, source, passwords);
		}
		for (TextObject object : text.get().objects()) {
			Octets der = object.decode().octets();
			Optional<byte[]> key = StoreKeys.first(der, source, passwords)
					.or(() -> new KeyOpener().openPem(object.headers(), der, source, passwords));
			if (key.isPresent()) {
				return key;
			}
		}
		return Optional.empty();
	}

	/** What the reader of the file says of its key, for example that the password is wrong. */
	private static Problem problem(Octets content, Source source, Passwords passwords) {
		List<Inspected> found = new Inspector(passwords).inspect(content, source);
		Optional<Problem> told = found.stream().filter(one -> one.kind() == ObjectKind.KEY || one.kind() == ObjectKind.PKCS12 || one.kind() == ObjectKind.JKS
				|| one.kind() == ObjectKind.JCEKS).flatMap(one -> one.problem().stream()).findFirst();
		boolean any = found.stream().anyMatch(one -> one.kind() == ObjectKind.KEY);
		return told.orElseGet(() -> WriteProblems.of(any ? "key-closed" : "no-key", source.name()));
	}

	public PublicKeyInfo publicKey() {
		return publicKey;
	}

	/** Whether it is this certificate's. */
	public boolean isOf(CertificateEvidence certificate) {
		return certificate.key().filter(publicKey::isSameKey).isPresent();
	}

	/** Not to be changed or kept. */
	byte[] pkcs8() {
		return pkcs8;
	}

	/** Overwrites the key. */
	@Override
	public void close() {
		Arrays.fill(pkcs8, (byte) 0);
	}
}
