package org.certclinic.ui.certificate.chain.picture;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.ThemeColor;

/**
 * One box of the picture.
 *
 * @param title   whose certificate it is
 * @param detail  what it is and until when it is valid
 * @param remarks in few words: why it was rejected, or what is wrong with it
 * @param explained the same in full
 * @param color   how well it is
 * @param member  which member of the document it is; absent for what comes from elsewhere
 * @param depth   on the path; -1 beside it
 * @param at      the time its validity is shown at
 */
public record PictureNode(Kind kind, String title, String detail, List<String> remarks, List<String> explained, ThemeColor color, Optional<CertificateEvidence> certificate,
		OptionalInt member, int depth, Instant at) {
	/** What it stands for. */
	public enum Kind {
		/** A certificate of the path that was chosen. */
		PATH,
		/** The issuer that is not there. */
		MISSING,
		/** A certificate that was looked at as an issuer and rejected. */
		REJECTED,
		/** A member of the document that has no part in the chain. */
		OTHER
	}

	public PictureNode {
		Objects.requireNonNull(kind, "kind");
		remarks = List.copyOf(remarks);
		explained = List.copyOf(explained);
	}

	/** All it says, for who cannot see it. */
	public String text() {
		return title + "\n" + detail + (explained.isEmpty() ? "" : "\n" + String.join("\n", explained));
	}

	/** Whether it is the same thing in another picture. */
	boolean isLike(PictureNode other) {
		return member.isPresent() ? member.equals(other.member) && kind == other.kind : kind == other.kind && depth == other.depth && title.equals(other.title);
	}
}
