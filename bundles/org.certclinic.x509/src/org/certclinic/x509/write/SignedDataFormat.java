package org.certclinic.x509.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.DerWriter;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.Values;

/** PKCS#7 and CMS: only the certificates of {@code SignedData} change, which no signature in it is over. RFC 5652, 5.1. */
final class SignedDataFormat implements StoreFormat {
	private static final String GM_SIGNED_DATA = "1.2.156.10197.6.1.4.2.2";
	private static final int MAX_ENTRIES = 100_000;

	private final DerNode root;

	SignedDataFormat(Octets content) {
		this.root = DerNode.of(content);
	}

	@Override
	public Listing list(Source source, Passwords passwords) {
		List<StoreEntry> entries = new ArrayList<>();
		for (DerNode node : certificates()) {
			int place = entries.size();
			entries.add(node.is(Tag.SEQUENCE) ? certificate(place, node, source.member(String.valueOf(place + 1)))
					: StoreEntry.kept(place, EntryKind.OTHER, Optional.empty(), source.member(String.valueOf(place + 1)), Optional.empty()));
		}
		return new Listing(entries, root.isDamaged() ? Optional.of(WriteProblems.of("damaged-store")) : Optional.empty());
	}

	private static StoreEntry certificate(int place, DerNode node, Source source) {
		Inspected found = new CertificateDecoder().decode(node, source);
		return new StoreEntry(OptionalInt.of(place), EntryKind.CERTIFICATE, Optional.empty(), found);
	}

	private Optional<DerNode> signedData() {
		String type = Values.algorithm(root);
		return type.equals(SignedDataWriter.SIGNED_DATA) || type.equals(GM_SIGNED_DATA) ? root.context(0).flatMap(tag -> tag.stream().findFirst())
				: Optional.empty();
	}

	private List<DerNode> certificates() {
		return signedData().flatMap(data -> data.context(0)).stream().flatMap(DerNode::stream).limit(MAX_ENTRIES).toList();
	}

	@Override
	public Made write(List<StoreEntry> entries, Source source, Passwords passwords) {
		Optional<DerNode> data = signedData();
		if (data.isEmpty()) {
			return WriteProblems.refused("kind-read-only", "pkcs7");
		}
		if (root.isDamaged() || data.get().isDamaged() || certificates().stream().anyMatch(node -> node.is(-1))) {
			return WriteProblems.refused("damaged-store");
		}
		List<DerNode> old = certificates();
		byte[][] encoded = entries.stream().map(entry -> entry.place().isPresent() ? old.get(entry.place().getAsInt()).encoded()
				: entry.certificate().orElseThrow().encoded()).map(Octets::toArray).toArray(byte[][]::new);
		return Rest.kept(around(data.get(), encoded), root.data(), root.end());
	}

	/** All else as it stands; the lengths around it are DER's. */
	private byte[] around(DerNode data, byte[][] certificates) {
		List<byte[]> parts = new ArrayList<>();
		boolean done = certificates.length == 0;
		for (DerNode part : data.children()) {
			if (!done && (part.is(Tag.context(0)) || part.is(Tag.context(1)) || part.is(Tag.SET) && parts.size() > 2)) {
				parts.add(DerWriter.context(0, certificates));
				done = true;
			}
			if (!part.is(Tag.context(0))) {
				parts.add(part.encoded().toArray());
			}
		}
		byte[] signedData = DerWriter.sequence(parts.toArray(byte[][]::new));
		return DerWriter.sequence(root.children().getFirst().encoded().toArray(), DerWriter.context(0, signedData));
	}
}
