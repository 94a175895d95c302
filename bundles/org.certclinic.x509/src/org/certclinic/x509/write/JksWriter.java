package org.certclinic.x509.write;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.store.JavaKeyProtection;
import org.certclinic.x509.store.JavaStoreEntries;
import org.certclinic.x509.store.JavaStoreSeal;

/** Java's own key store: a head, entries, and a seal. */
final class JksWriter {
	static final int JKS_MAGIC = 0xfeedfeed;
	static final int VERSION = 2;
	private static final int KEY = 1;
	private static final int CERTIFICATE = 2;
	private static final String X509 = "X.509";

	private JksWriter() {
	}

	/** A key with its chain, leaf first; without a key each certificate as a trusted one. */
	static byte[] write(List<CertificateEvidence> chain, Optional<OpenKey> key, Spelling password) {
		List<String> names = EntryNames.of(chain);
		long now = System.currentTimeMillis();
		List<byte[]> entries = key
				.map(found -> List.of(keyEntry(names.getFirst(), now, JavaKeyProtection.encrypted(found.pkcs8(), password), chain)))
				.orElseGet(() -> IntStream.range(0, chain.size())
						.mapToObj(i -> certificateEntry(names.get(i), now, chain.get(i).encoded(), VERSION)).toList());
		return file(JKS_MAGIC, VERSION, entries, password);
	}

	static byte[] file(int magic, int version, List<byte[]> entries, Spelling password) {
		byte[] content = bytes(out -> {
			out.writeInt(magic);
			out.writeInt(version);
			out.writeInt(entries.size());
			for (byte[] entry : entries) {
				out.write(entry);
			}
		});
		byte[] seal = JavaStoreSeal.of(content, password);
		return bytes(out -> {
			out.write(content);
			out.write(seal);
		});
	}

	private static byte[] keyEntry(String alias, long time, byte[] encryptedKey, List<CertificateEvidence> chain) {
		return bytes(out -> {
			out.writeInt(KEY);
			out.writeUTF(alias);
			out.writeLong(time);
			out.writeInt(encryptedKey.length);
			out.write(encryptedKey);
			chain(out, chain.stream().map(CertificateEvidence::encoded).toList(), VERSION);
		});
	}

	/** The same key under the same alias with another chain. */
	static byte[] keyEntry(JavaStoreEntries.Entry old, List<Octets> chain, int version) {
		int alias = old.encoded().at(4) << 8 | old.encoded().at(5);
		int head = 4 + 2 + alias + 8 + 4 + old.key().orElseThrow().size();
		return bytes(out -> {
			out.write(old.encoded().slice(0, head).toArray());
			chain(out, chain, version);
		});
	}

	private static void chain(DataOutputStream out, List<Octets> certificates, int version) throws IOException {
		out.writeInt(certificates.size());
		for (Octets certificate : certificates) {
			certificate(out, certificate, version);
		}
	}

	static byte[] certificateEntry(String alias, long time, Octets certificate, int version) {
		return bytes(out -> {
			out.writeInt(CERTIFICATE);
			out.writeUTF(alias);
			out.writeLong(time);
			certificate(out, certificate, version);
		});
	}

	private static void certificate(DataOutputStream out, Octets encoded, int version) throws IOException {
		if (version != 1) {
			out.writeUTF(X509);
		}
		out.writeInt(encoded.size());
		out.write(encoded.toArray());
	}

	private interface Step {
		void write(DataOutputStream out) throws IOException;
	}

	private static byte[] bytes(Step step) {
		var bytes = new ByteArrayOutputStream();
		try {
			step.write(new DataOutputStream(bytes));
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory does not fail
		}
		return bytes.toByteArray();
	}
}
