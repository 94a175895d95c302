package org.certclinic.x509.document;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.write.StoreEntry;

/**
 * One thing of a chain document: a certificate, or something else that is kept as it is, such as a key or a block that cannot be read.
 *
 * @param lead    what stands in the file in front of it, for example a comment
 * @param text    how it stands in the file
 * @param content what it is
 * @param entry   what it is in the store it was read from, if it was one
 */
public record ChainMember(RawText lead, RawText text, Inspected content, Optional<StoreEntry> entry) {
	private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] { '\n' });

	public ChainMember {
		Objects.requireNonNull(lead, "lead");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(content, "content");
		Objects.requireNonNull(entry, "entry");
	}

	/** One that no store has. */
	public ChainMember(RawText lead, RawText text, Inspected content) {
		this(lead, text, content, Optional.empty());
	}

	/** An entry of a store. */
	static ChainMember of(StoreEntry entry) {
		ChainMember found = of(entry.content());
		return new ChainMember(found.lead, found.text, found.content, Optional.of(entry));
	}

	/** What was found somewhere else, to be written as PEM. */
	public static ChainMember of(Inspected found) {
		return switch (found.evidence().orElse(null)) {
		case CertificateEvidence certificate -> new ChainMember(RawText.EMPTY, pem("CERTIFICATE", certificate.encoded()), found);
		case null, default -> new ChainMember(RawText.EMPTY, RawText.of(note(found)), found);
		};
	}

	public static ChainMember of(CertificateEvidence certificate) {
		return of(Inspected.of(ObjectKind.CERTIFICATE, certificate));
	}

	/** Bytes that are no text, kept in a PEM block although they cannot be read. */
	static ChainMember unreadable(Octets bytes, Inspected found) {
		return new ChainMember(RawText.EMPTY, pem("CERTIFICATE", bytes), found);
	}

	/** The certificate, if it is one, sound or damaged. */
	public Optional<CertificateEvidence> certificate() {
		return content.evidence().filter(CertificateEvidence.class::isInstance).map(CertificateEvidence.class::cast);
	}

	/** Why it could not be read, or not wholly. */
	public Optional<Problem> problem() {
		return content.problem();
	}

	/** Whether this is the same certificate, byte by byte, wherever it was found. */
	public boolean is(CertificateEvidence other) {
		return certificate().filter(own -> own.encoded().equals(other.encoded())).isPresent();
	}

	private static RawText pem(String label, Octets bytes) {
		return RawText.of("-----BEGIN " + label + "-----\n" + LINES.encodeToString(bytes.toArray()) + "\n-----END " + label + "-----\n");
	}

	/** What is said in the file of a thing whose bytes are not at hand. */
	private static String note(Inspected found) {
		String problem = found.problem().map(Problem::code).orElse("");
		String line = "# " + found.source().text() + ": " + found.kind().text() + " " + problem;
		return line.strip().replaceAll("\\R", " ") + "\n";
	}
}
