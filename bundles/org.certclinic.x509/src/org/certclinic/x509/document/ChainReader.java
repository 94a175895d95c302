package org.certclinic.x509.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.document.ChainFile.Format;
import org.certclinic.x509.write.StoreDocument;

/** Reads files as documents. Whatever the bytes, there is a document; what cannot be read is a member with a problem. Thread-safe. */
public final class ChainReader {
	/** No header is longer; what is, is no header. */
	private static final int MAX_HEADER = 1 << 16;
	/** What is longer and cannot be read is no certificate: it is not kept in a block. */
	private static final int MAX_UNREADABLE = 1 << 16;
	private static final byte[] BOM = { (byte) 0xef, (byte) 0xbb, (byte) 0xbf };

	private final Passwords passwords;
	private final Inspector all;
	private final Inspector blocks = new Inspector(Passwords.NONE);

	/** @param passwords for files that are stores */
	public ChainReader(Passwords passwords) {
		this.passwords = passwords;
		all = new Inspector(passwords);
	}

	/** A file as a document. */
	public ChainFile read(Octets content, Source source) {
		Optional<ChainHeader> header = header(content);
		int start = header.map(ChainReader::length).orElse(0);
		List<PemBlocks.Block> found = isText(content) ? new PemBlocks(content, start).blocks() : List.of();
		if (header.isEmpty() && found.isEmpty() && !content.isEmpty()) {
			return foreign(content, source);
		}
		int line = 1 + lines(content, 0, start);
		int end = start;
		List<ChainMember> members = new ArrayList<>();
		for (PemBlocks.Block block : found) {
			line += lines(content, end, block.from());
			members.add(member(content, end, block, source.at(line)));
			line += lines(content, block.from(), block.to());
			end = block.to();
		}
		var document = new ChainDocument(header.orElse(ChainHeader.NONE), members, RawText.of(content.slice(end, content.size())));
		return new ChainFile(document, header.isPresent() ? Format.CHAIN : Format.PEM,
				header.map(ChainHeader::version).orElse(0) > ChainHeader.VERSION, Optional.empty());
	}

	private ChainFile foreign(Octets content, Source source) {
		Optional<StoreDocument> store = StoreDocument.read(content, source, passwords).document();
		List<ChainMember> members = store.map(read -> read.entries().stream().map(ChainMember::of).toList()).orElseGet(() -> members(content, source));
		return new ChainFile(new ChainDocument(ChainHeader.NEW, members, RawText.EMPTY), store.isPresent() ? Format.STORE : Format.FOREIGN, false, store);
	}

	/** Everything that can be put into a document out of files of any kind or of text: certificates, and what cannot be read. */
	public List<ChainMember> members(Octets content, Source source) {
		List<Inspected> found = all.inspect(content, source);
		List<ChainMember> members = found.stream().filter(ChainReader::belongs).map(ChainMember::of).toList();
		boolean wrapped = found.size() == 1 && found.getFirst().evidence().isEmpty() && content.size() <= MAX_UNREADABLE;
		return wrapped ? List.of(ChainMember.unreadable(content, found.getFirst())) : members;
	}

	/** Whether something that was found is put into a document: certificates are, and whatever has a problem. */
	public static boolean belongs(Inspected found) {
		return found.kind() == ObjectKind.CERTIFICATE || found.problem().isPresent();
	}

	private ChainMember member(Octets content, int leadFrom, PemBlocks.Block block, Source source) {
		Octets text = content.slice(block.from(), block.to());
		// the object of a block's own, not what a container has inside: that stays in the container
		Inspected first = blocks.inspect(text, source).getFirst();
		Inspected placed = new Inspected(source, first.kind(), first.evidence(), first.repairs(), first.problem());
		return new ChainMember(RawText.of(content.slice(leadFrom, block.from())), RawText.of(text), placed);
	}

	/** The lines in front up to an empty one or the first block, if the first says that they are a header. */
	private static Optional<ChainHeader> header(Octets content) {
		int start = startsWithBom(content) ? BOM.length : 0;
		if (!PemBlocks.startsWith(content, start, ChainHeader.MAGIC)) {
			return Optional.empty();
		}
		List<String> lines = new ArrayList<>();
		int from = 0;
		int limit = Math.min(content.size(), MAX_HEADER);
		while (from < limit && !PemBlocks.startsWith(content, from, PemBlocks.BEGIN)) {
			int end = PemBlocks.lineEnd(content, from);
			if (end > limit || content.at(end - 1) != '\n') {
				return Optional.empty(); // a last line without an end would get one
			}
			Optional<String> line = text(content.slice(from, end - 1));
			if (line.isEmpty()) {
				return Optional.empty();
			}
			lines.add(line.orElseThrow());
			from = end;
			if (lines.getLast().isBlank()) {
				break;
			}
		}
		return Optional.of(new ChainHeader(lines)).filter(header -> header.version() > 0);
	}

	/** Whether blocks that are found in it are its own: archives have some inside. */
	private static boolean isText(Octets content) {
		for (int i = 0; i < content.size(); i++) {
			if (content.at(i) == 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean startsWithBom(Octets content) {
		return content.size() >= BOM.length && content.slice(0, BOM.length).equals(Octets.of(BOM));
	}

	private static Optional<String> text(Octets bytes) {
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toArray())).toString());
		} catch (CharacterCodingException _) { // then it is no header: it is kept as it is
			return Optional.empty();
		}
	}

	private static int length(ChainHeader header) {
		return header.lines().stream().mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length + 1).sum();
	}

	private static int lines(Octets content, int from, int to) {
		int count = 0;
		for (int i = from; i < to; i++) {
			if (content.at(i) == '\n') {
				count++;
			}
		}
		return count;
	}
}
