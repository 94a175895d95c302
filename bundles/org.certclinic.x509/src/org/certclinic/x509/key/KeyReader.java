package org.certclinic.x509.key;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.pbe.ReadProblems;

/**
 * Reads private and public keys. Any bytes are safe to give. Of a private key only its public half is kept; decrypted bytes are
 * overwritten. Stateless, safe to use by several threads.
 */
public final class KeyReader {
	static final ReadProblems PROBLEMS = ReadProblems.of("key");
	private static final Texts TEXTS = Texts.beside(KeyReader.class);
	private static final String PUTTY = "PuTTY-User-Key-File-";
	/** Formats that one PEM label promises. */
	private static final Map<String, String> FORMATS = Map.of("RSA PRIVATE KEY", PlainKeyReader.PKCS1, "RSA PUBLIC KEY", PlainKeyReader.PKCS1,
			"EC PRIVATE KEY", PlainKeyReader.SEC1, "DSA PRIVATE KEY", PlainKeyReader.DSA, "PRIVATE KEY", PlainKeyReader.PKCS8, "PUBLIC KEY",
			PlainKeyReader.SPKI, "ENCRYPTED PRIVATE KEY", EncryptedKeyReader.FORMAT);

	/** The key that the bytes are by their structure; empty where they are none. PuTTY's text is one too. */
	public Optional<Inspected> read(Octets der, Source source, Passwords passwords) {
		if (SshKeys.isOpenSsh(der)) {
			return Optional.of(new SshKeys(source).openSsh(der));
		}
		if (startsWith(der, PUTTY)) {
			return Optional.of(new SshKeys(source).putty(der));
		}
		DerNode node = DerNode.of(der);
		Optional<Problem> damage = PROBLEMS.damageOf(node);
		return new PlainKeyReader().read(node).map(key -> inspected(key.evidence(source, Optional.empty()), damage))
				.or(() -> new EncryptedKeyReader(source, passwords).read(node))
				.or(() -> EnvelopedKey.read(node, source).map(key -> inspected(key, damage)));
	}

	/**
	 * The key in a PEM block. What it is goes by its content; a label that promises something else is a problem.
	 *
	 * @param label   for example {@code RSA PRIVATE KEY}
	 * @param headers those of RFC 1421, for example {@code Proc-Type}
	 * @param content what the base64 stands for
	 */
	public Inspected readPem(String label, Map<String, String> headers, Octets content, Source source, Passwords passwords) {
		if (label.endsWith(" PARAMETERS")) {
			String family = label.substring(0, label.length() - " PARAMETERS".length());
			return Inspected.of(ObjectKind.KEY, new KeyEvidence(source, false, label, Optional.of(family), Optional.empty(), Optional.empty()));
		}
		if (LegacyPem.isEncrypted(headers)) {
			return new LegacyPem(source, passwords).read(label, headers, content);
		}
		return read(content, source, passwords).map(found -> withLabel(found, label)).orElseGet(() -> unreadable(label, content, source));
	}

	private static Inspected withLabel(Inspected found, String label) {
		Optional<String> promised = Optional.ofNullable(FORMATS.get(label));
		Optional<KeyEvidence> key = found.evidence().filter(KeyEvidence.class::isInstance).map(KeyEvidence.class::cast);
		if (found.problem().isPresent() || promised.isEmpty() || key.isEmpty()) {
			return found;
		}
		String format = key.get().protection().isPresent() && key.get().format().equals(PlainKeyReader.PKCS8) ? EncryptedKeyReader.FORMAT
				: key.get().format();
		if (format.equals(promised.get())) {
			return found;
		}
		return new Inspected(found.source(), found.kind(), found.evidence(), found.repairs(), Optional.of(problem("label", 0, label, format)));
	}

	private static Inspected unreadable(String label, Octets content, Source source) {
		Optional<Problem> damage = content.isEmpty() ? Optional.of(PROBLEMS.cutOff(0)) : PROBLEMS.damageOf(DerNode.of(content));
		return Inspected.unreadable(source, ObjectKind.KEY, damage.orElseGet(() -> problem("unknown", 0, label)));
	}

	static Inspected inspected(Evidence evidence, Optional<Problem> problem) {
		return new Inspected(evidence.source(), ObjectKind.KEY, Optional.of(evidence), List.of(), problem);
	}

	/** A problem that only keys have. */
	static Problem problem(String code, long offset, Object... arguments) {
		BilingualText message = TEXTS.text(code, arguments);
		return new Problem("key." + code, offset, message);
	}

	static boolean startsWith(Octets bytes, String ascii) {
		byte[] start = ascii.getBytes(StandardCharsets.US_ASCII);
		return bytes.size() >= start.length && bytes.slice(0, start.length).equals(Octets.of(start));
	}
}
