package org.certclinic.x509.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.pbe.Spelling;

/**
 * Writes certificates in the order they are given: for servers leaf first, each followed by its issuer. What it refuses is a result. The
 * bytes are put into a file by {@link org.certclinic.core.AtomicFile}, those with a key for its owner only. Stateless, thread-safe.
 */
public final class ChainWriter {
	private static final int SHORTEST_FOR_JAVA = 6;

	/** How a certificate by itself is written. */
	public enum Single {
		/** Base64 text, {@code .cer}: opens everywhere, also by double click on Windows. */
		PEM,
		/** DER, {@code .der}. */
		DER
	}

	/** PEM blocks and nothing else. */
	public Made pem(List<CertificateEvidence> certificates) {
		return certificates.isEmpty() ? WriteProblems.refused("no-certificate") : Made.of(PemText.certificates(certificates, false));
	}

	/** PEM blocks, each under a line with its subject and one with its issuer, which programs pass over. */
	public Made commentedPem(List<CertificateEvidence> certificates) {
		return certificates.isEmpty() ? WriteProblems.refused("no-certificate") : Made.of(PemText.certificates(certificates, true));
	}

	/** PKCS#7 without a signature, {@code .p7b}, in DER. */
	public Made pkcs7(List<CertificateEvidence> certificates) {
		return certificates.isEmpty() ? WriteProblems.refused("no-certificate") : Made.of(SignedDataWriter.write(certificates));
	}

	/** PKCS#7 as text. */
	public Made pkcs7Pem(List<CertificateEvidence> certificates) {
		return certificates.isEmpty() ? WriteProblems.refused("no-certificate")
				: Made.of(PemText.block("PKCS7", SignedDataWriter.write(certificates)).getBytes(StandardCharsets.US_ASCII));
	}

	/**
	 * PKCS#12: {@code .p12}, {@code .pfx}. Without a key a store of trusted certificates, as Java reads it.
	 *
	 * @param chain    the key's certificate first
	 * @param password wiped by the caller
	 */
	public Made pkcs12(List<CertificateEvidence> chain, Optional<OpenKey> key, char[] password, Protection protection) {
		return refusal(chain, key, password).orElseGet(() -> {
			Spelling spelling = Spelling.of(password);
			try {
				return Made.of(Pkcs12Writer.write(chain, key, spelling, protection.writer()));
			} finally {
				spelling.wipe();
			}
		});
	}

	/** Java's own key store. Its protection of keys is weak: PKCS#12 is better wherever it is understood, which is since Java 8. */
	public Made jks(List<CertificateEvidence> chain, Optional<OpenKey> key, char[] password) {
		if (password.length < SHORTEST_FOR_JAVA && !(key.isPresent() && password.length == 0)) {
			return WriteProblems.refused("password-short");
		}
		return refusal(chain, key, password).orElseGet(() -> {
			Spelling spelling = Spelling.of(password);
			try {
				return Made.of(JksWriter.write(chain, key, spelling));
			} finally {
				spelling.wipe();
			}
		});
	}

	private static Optional<Made> refusal(List<CertificateEvidence> chain, Optional<OpenKey> key, char[] password) {
		if (chain.isEmpty()) {
			return Optional.of(WriteProblems.refused("no-certificate"));
		}
		if (key.isPresent() && !key.get().isOf(chain.getFirst())) {
			return Optional.of(WriteProblems.refused("key-mismatch", chain.getFirst().label()));
		}
		return key.isPresent() && password.length == 0 ? Optional.of(WriteProblems.refused("password-empty")) : Optional.empty();
	}

	/** Each certificate in a file of its own, named by its subject; no two names are the same on any platform. */
	public List<NamedFile> singleFiles(List<CertificateEvidence> certificates, Single format) {
		List<String> names = FileName.of(certificates);
		List<NamedFile> files = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			CertificateEvidence certificate = certificates.get(i);
			files.add(switch (format) {
			case PEM -> new NamedFile(names.get(i) + ".cer", certificate, Octets.of(PemText.certificates(List.of(certificate), false)));
			case DER -> new NamedFile(names.get(i) + ".der", certificate, certificate.encoded());
			});
		}
		return files;
	}
}
