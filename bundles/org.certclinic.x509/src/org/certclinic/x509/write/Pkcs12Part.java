package org.certclinic.x509.write;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.PbeWriter;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.store.Pkcs12Opening;
import org.certclinic.x509.store.Pkcs12Outline;

/** One {@code ContentInfo} of a PKCS#12 file's {@code AuthenticatedSafe}, decrypted for a while where that is possible. */
final class Pkcs12Part implements AutoCloseable {
	private static final int MAX_BAGS = 100_000;

	private final DerNode info;
	private final Optional<PbeScheme> scheme;
	private final Optional<byte[]> plain;
	private final List<Pkcs12Bag> bags;

	private Pkcs12Part(DerNode info, Optional<PbeScheme> scheme, Optional<byte[]> plain, Optional<DerNode> safeContents) {
		this.info = info;
		this.scheme = scheme;
		this.plain = plain;
		this.bags = safeContents.filter(contents -> contents.is(Tag.SEQUENCE) && !contents.isDamaged()).stream().flatMap(DerNode::stream).limit(MAX_BAGS)
				.map(node -> new Pkcs12Bag(node, scheme.map(PbeScheme::text))).toList();
	}

	static Pkcs12Part of(DerNode info, Pkcs12Outline.Part part, Pkcs12Opening opening, Optional<Spelling> password) {
		return switch (part) {
		case Pkcs12Outline.Open(var safeContents) -> new Pkcs12Part(info, Optional.empty(), Optional.empty(), Optional.of(safeContents));
		case Pkcs12Outline.Encrypted(var scheme, var data) -> {
			Optional<byte[]> plain = opening.decrypt(scheme, data, password);
			yield new Pkcs12Part(info, Optional.of(scheme), plain, plain.map(bytes -> DerNode.of(Octets.of(bytes))));
		}
		case Pkcs12Outline.Closed _ -> new Pkcs12Part(info, Optional.empty(), Optional.empty(), Optional.empty());
		};
	}

	/** As it stands. */
	byte[] encoded() {
		return info.encoded().toArray();
	}

	/** In their order; none where it stays closed. */
	List<Pkcs12Bag> bags() {
		return bags;
	}

	/** Whether it cannot be told what is in it, so that it can be kept or dropped only as a whole. */
	boolean isClosed() {
		return bags.isEmpty() || bags.getLast().node().isDamaged();
	}

	/** The part with other bags, encrypted if this one is. */
	byte[] with(List<byte[]> newBags, Spelling password) {
		byte[][] encoded = newBags.toArray(byte[][]::new);
		return scheme.map(how -> SafeBags.encrypted(PbeWriter.like(how), password, encoded)).orElseGet(() -> SafeBags.open(encoded));
	}

	@Override
	public void close() {
		plain.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
	}
}
