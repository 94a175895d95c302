package org.certclinic.x509.sniff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Repair;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.key.KeyReader;
import org.certclinic.x509.store.StoreReader;
import org.certclinic.x509.text.Decoded;
import org.certclinic.x509.text.TextObject;
import org.certclinic.x509.text.TextReader;

/** Reads any content: encodings, key stores, archives, text with any of these in it. */
public final class ContentInspector {
	/** Text in text, archives in archives. */
	private static final int MAX_DEPTH = 3;
	/** So many objects are worth the start of other threads. */
	private static final int MANY = 32;

	private final Passwords passwords;
	private final BooleanSupplier cancelled;
	private final DerInspector encodings;
	private final StoreReader stores = new StoreReader();
	private final KeyReader keys = new KeyReader();

	/** @param cancelled once it says yes, what is still to read is left out */
	public ContentInspector(Passwords passwords, BooleanSupplier cancelled) {
		this.passwords = passwords;
		this.cancelled = cancelled;
		this.encodings = new DerInspector(passwords);
	}

	/** All that is in {@code content}; at least one object unless cancelled. */
	public List<Inspected> inspect(Octets content, Source source) {
		return inspect(content, source, 0);
	}

	/**
	 * The same for a piece of a text.
	 *
	 * @param linesBefore how many lines of the text stand before the piece
	 */
	public List<Inspected> inspectPiece(Octets piece, Source source, int linesBefore) {
		return new TextReader().read(piece).map(contents -> text(contents, piece, source, linesBefore, 0)).orElseGet(() -> inspect(piece, source));
	}

	List<Inspected> inspect(Octets content, Source source, int depth) {
		if (isBlank(content)) {
			return List.of(Problems.unreadable(source, "input.empty"));
		}
		if (ZipArchive.isZip(content)) {
			return new ZipInspector(this, cancelled).inspect(content, source, depth);
		}
		if (content.at(0) != 0x30 || TextReader.isText(content)) {
			if (stores.kindOf(content).isPresent()) {
				return stores.read(content, source, passwords);
			}
			Optional<TextReader.Contents> text = new TextReader().read(content);
			Optional<Foreign> foreign = Foreign.of(content, text.isPresent());
			if (foreign.isPresent()) {
				return List.of(Problems.unreadable(source, foreign.get().code(), foreign.get().name()));
			}
			if (text.isPresent()) {
				return text(text.get(), content, source, 0, depth);
			}
		}
		return encodings.inspect(content, source, Optional.empty());
	}

	private static boolean isBlank(Octets content) {
		for (int i = 0; i < content.size(); i++) {
			if (" \t\r\n\f\u001a".indexOf(content.at(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	private List<Inspected> text(TextReader.Contents contents, Octets content, Source source, int linesBefore, int depth) {
		List<TextObject> objects = contents.objects();
		Stream<TextObject> stream = objects.size() < MANY ? objects.stream() : objects.parallelStream();
		boolean alone = objects.size() == 1; // many small archives could unpack to more than anybody has time for
		List<Found> found = stream.map(object -> found(object, source, linesBefore, alone ? depth : Math.max(depth, 1))).toList();
		boolean any = found.stream().anyMatch(Found::certain);
		List<Inspected> all = new ArrayList<>(found.size());
		found.stream().filter(one -> one.certain() || !any).forEach(one -> all.addAll(one.objects()));
		if (all.isEmpty() && !cancelled.getAsBoolean()) {
			all.add(keys.read(content, source, passwords).orElseGet(() -> nothing(contents, source)));
		}
		return Problems.repaired(all, contents.repairs());
	}

	private static Inspected nothing(TextReader.Contents contents, Source source) {
		return contents.page() ? Problems.unreadable(source, "input.html-page", contents.title().isEmpty() ? "-" : contents.title())
				: Problems.unreadable(source, "input.no-object");
	}

	/** @param certain whether it is called by a name that is known, or is a thing that is; else it may be words, or of no interest */
	private record Found(boolean certain, List<Inspected> objects) {
	}

	private Found found(TextObject object, Source source, int linesBefore, int depth) {
		if (cancelled.getAsBoolean()) {
			return new Found(true, List.of());
		}
		Decoded decoded = object.decode();
		Source place = source.at(object.line() + linesBefore);
		List<Repair> repairs = linesBefore == 0 ? decoded.repairs()
				: decoded.repairs().stream().map(repair -> new Repair(repair.code(), repair.line() + linesBefore, repair.column(), repair.message())).toList();
		List<Inspected> objects = decoded.octets().isEmpty() ? List.of(Problems.unreadable(place, "input.block-empty", object.label().orElse("-")))
				: bytes(object, decoded.octets(), place, depth);
		boolean known = object.isNamed() || objects.stream().anyMatch(one -> one.kind() != ObjectKind.UNKNOWN);
		List<Inspected> repaired = Problems.repaired(objects, repairs);
		boolean cutOff = decoded.problem().filter(problem -> problem.code().equals("input.truncated")).isPresent();
		boolean telling = decoded.problem().isPresent() && (!cutOff || objects.getFirst().problem().isEmpty());
		return new Found(known, telling ? Problems.troubled(repaired, decoded.problem().get()) : repaired);
	}

	private List<Inspected> bytes(TextObject object, Octets octets, Source source, int depth) {
		String label = object.label().orElse("");
		if (label.endsWith(" KEY") || label.endsWith(" PARAMETERS")) {
			return isOther(octets) ? misled(object, encodings.inspect(octets, source, Optional.empty()))
					: List.of(keys.readPem(label, object.headers(), octets, source, passwords));
		}
		if (octets.at(0) != 0x30 && depth < MAX_DEPTH && (ZipArchive.isZip(octets) ? depth == 0 : TextReader.isText(octets))) {
			return nested(octets, source, depth);
		}
		if (octets.at(0) != 0x30 && stores.kindOf(octets).isPresent()) {
			return stores.read(octets, source, passwords);
		}
		List<Inspected> found = encodings.inspect(octets, source, object.label());
		boolean unknown = found.getFirst().kind() == ObjectKind.UNKNOWN && found.getFirst().evidence().isEmpty();
		return unknown && !label.isEmpty() ? List.of(Problems.unreadable(source, "input.other-block", label)) : misled(object, found);
	}

	/** What was base64 of base64, or of text, or of an archive. */
	private List<Inspected> nested(Octets octets, Source source, int depth) {
		List<Inspected> inside = inspect(octets, Source.of(source.name()), depth + 1).stream()
				.map(one -> one.evidence().isEmpty() ? new Inspected(source, one.kind(), one.evidence(), one.repairs(), one.problem()) : one).toList();
		return Problems.repaired(inside, List.of(Problems.repair("text.base64-twice", source.line())));
	}

	/** Whether it is no key although it is called one. */
	private static boolean isOther(Octets octets) {
		DerNode node = DerNode.of(octets);
		return node.is(Tag.SEQUENCE) && !node.isDamaged() && Shape.of(node) != Shape.OTHER;
	}

	/** Says so where a block's name promises something else than is in it. */
	private static List<Inspected> misled(TextObject object, List<Inspected> found) {
		ObjectKind kind = found.getFirst().kind();
		String label = object.label().orElse("");
		boolean right = label.isEmpty() || switch (kind) {
		case CERTIFICATE -> label.endsWith("CERTIFICATE") || label.endsWith("CHAIN");
		case CRL -> label.endsWith("CRL");
		case CSR -> label.endsWith("REQUEST");
		case PKCS7 -> label.startsWith("PKCS7") || label.startsWith("PKCS #7") || label.equals("CMS") || label.endsWith("CHAIN");
		case PKCS12 -> label.equals("PKCS12") || label.equals("PFX");
		case KEY -> label.endsWith("KEY");
		default -> true;
		};
		return right ? found
				: Problems.repaired(found, List.of(Problems.repair("text.label-misleads", object.line(), label, Problems.name(kind))));
	}
}
