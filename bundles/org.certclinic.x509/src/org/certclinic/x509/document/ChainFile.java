package org.certclinic.x509.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.write.Made;
import org.certclinic.x509.write.StoreDocument;
import org.certclinic.x509.write.StoreEntry;

/**
 * A document and what kind of file it came from.
 *
 * @param newer whether a later version of this program wrote it
 * @param store the store that its members are entries of
 */
public record ChainFile(ChainDocument document, Format format, boolean newer, Optional<StoreDocument> store) {
	/** How a document is kept in a file. */
	public enum Format {
		/** PEM with lines in front that say what the chain is judged by. Whatever reads PEM reads it. */
		CHAIN,
		/** PEM alone, without what it is judged by. */
		PEM,
		/** A PKCS#7, PKCS#12 or Java key store, in which everything that is not removed stays as it is. */
		STORE,
		/** Something else that certificates were taken out of. It is not written as it was. */
		FOREIGN
	}

	/** A new document. */
	public static final ChainFile NEW = of(ChainDocument.EMPTY, Format.CHAIN);

	public ChainFile {
		Objects.requireNonNull(document, "document");
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(store, "store");
	}

	/** A file of this version that is no store. */
	public static ChainFile of(ChainDocument document, Format format) {
		return new ChainFile(document, format, false, Optional.empty());
	}

	/** Whether an edited document may replace the file: nothing of it is lost then. */
	public boolean isWritable() {
		return format != Format.FOREIGN && !newer;
	}

	/**
	 * What this file holds with another document. A store's password is asked for; what cannot go into it is refused.
	 *
	 * @param edited this file's document after some edits
	 */
	public Made content(ChainDocument edited, Passwords passwords) {
		if (store.isEmpty()) {
			return new Made.Content(bytes(edited, format));
		}
		List<StoreEntry> entries = edited.members().stream().filter(member -> member.entry().isPresent() || member.certificate().isPresent())
				.map(member -> member.entry().orElseGet(() -> StoreEntry.added(member.certificate().orElseThrow()))).toList();
		return store.orElseThrow().write(entries, passwords);
	}

	/** What a file of PEM with or without a header holds. Of an unchanged document exactly the bytes it was read from. */
	public static Octets bytes(ChainDocument document, Format format) {
		var out = new ByteArrayOutputStream();
		if (format == Format.CHAIN) {
			ChainHeader header = document.header().version() > 0 ? document.header() : begun(document.header());
			header.lines().forEach(line -> out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
		}
		boolean lineEnded = true;
		for (ChainMember member : document.members()) {
			lineEnded = append(out, member.lead(), lineEnded);
			lineEnded = append(out, member.text(), lineEnded);
		}
		append(out, document.tail(), lineEnded);
		return Octets.of(out.toByteArray());
	}

	/** Whether two documents give the same bytes. */
	public static boolean same(ChainDocument one, ChainDocument other, Format format) {
		return one == other || one.members().equals(other.members()) && one.tail().equals(other.tail())
				&& (format == Format.PEM || format == Format.STORE || one.header().equals(other.header()));
	}

	/** What was chosen for a file that keeps no choices, with the lines that a {@code .chain} file begins with. */
	private static ChainHeader begun(ChainHeader choices) {
		var lines = new ArrayList<String>();
		lines.add(ChainHeader.NEW.lines().getFirst());
		lines.addAll(choices.lines());
		lines.add("");
		return new ChainHeader(lines);
	}

	/** Each piece begins a line, also behind one whose last line was not ended. */
	private static boolean append(ByteArrayOutputStream out, RawText piece, boolean lineEnded) {
		if (piece.isEmpty()) {
			return lineEnded;
		}
		if (!lineEnded) {
			out.write('\n');
		}
		out.writeBytes(piece.octets().toArray());
		return piece.endsLine();
	}
}
