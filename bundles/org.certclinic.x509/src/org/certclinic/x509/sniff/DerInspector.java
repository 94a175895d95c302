package org.certclinic.x509.sniff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Repair;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.decode.CrlDecoder;
import org.certclinic.x509.decode.OcspDecoder;
import org.certclinic.x509.decode.RequestDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Fault;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.key.KeyReader;
import org.certclinic.x509.store.StoreReader;

/** Reads encodings: one, several behind each other, or one inside another. What is damaged goes to the decoder of what it most likely was. */
final class DerInspector {
	private static final int MAX_NESTED = 3;
	/** Where names have to show up for an encoding to have any. */
	private static final int LOOKED_AT = 1 << 16;

	private final Passwords passwords;
	private final StoreReader stores = new StoreReader();
	private final KeyReader keys = new KeyReader();

	DerInspector(Passwords passwords) {
		this.passwords = passwords;
	}

	/**
	 * All that is in {@code content}; at least one object.
	 *
	 * @param label what is said to be in it, as in PEM
	 */
	List<Inspected> inspect(Octets content, Source source, Optional<String> label) {
		List<Inspected> found = new ArrayList<>();
		List<Repair> repairs = new ArrayList<>();
		Octets rest = Mending.mended(content, source, repairs);
		while (!rest.isEmpty()) {
			DerNode node = DerNode.of(rest);
			boolean sized = node.is(Tag.SEQUENCE) && !node.isDamaged() || node.fault().filter(fault -> fault == Fault.UNENDED).isPresent();
			Octets one = sized ? rest.slice(0, node.end()) : rest;
			if (!found.isEmpty() && !isKnown(one)) {
				if (label.filter(name -> name.equals("TRUSTED CERTIFICATE")).isEmpty()) {
					repairs.add(Problems.repair("bytes.trailing", source.line(), rest.size(), content.size() - rest.size()));
				}
				break;
			}
			found.addAll(one(one, source, label, 0));
			rest = rest.slice(one.size(), rest.size());
		}
		List<Inspected> all = Problems.repaired(found, repairs);
		return Mending.reencoded(content).map(problem -> Problems.troubled(all, problem)).orElse(all);
	}

	/** Whether something can be read of it without guessing. */
	boolean isKnown(Octets content) {
		return Shape.of(DerNode.of(content)) != Shape.OTHER || stores.kindOf(content).isPresent()
				|| keys.read(content, Source.of(""), Passwords.NONE).isPresent();
	}

	private List<Inspected> one(Octets content, Source source, Optional<String> label, int nested) {
		DerNode node = DerNode.of(content);
		Shape shape = Shape.of(node);
		if (shape != Shape.OTHER) {
			return List.of(decode(shape, node, source));
		}
		if (stores.kindOf(content).isPresent()) {
			return stores.read(content, source, passwords);
		}
		Optional<Inspected> key = keys.read(content, source, passwords);
		if (key.isPresent()) {
			return List.of(key.get());
		}
		if (node.is(Tag.OCTET_STRING) && !node.isDamaged() && nested < MAX_NESTED) {
			Octets inside = node.string();
			if (!inside.isEmpty() && DerNode.of(inside).isConstructed()) {
				return Problems.repaired(one(inside, source, label, nested + 1), List.of(Problems.repair("bytes.wrapped", source.line())));
			}
		}
		return List.of(guessed(node, source, label));
	}

	private static Inspected decode(Shape shape, DerNode node, Source source) {
		return switch (shape) {
		case CERTIFICATE -> new CertificateDecoder().decode(node, source);
		case CRL -> new CrlDecoder().decode(node, source);
		case REQUEST -> new RequestDecoder().decode(node, source);
		case OCSP -> new OcspDecoder().decode(node, source);
		case OTHER -> unknown(node, source, ObjectKind.UNKNOWN);
		};
	}

	/** Something damaged: by what it is called, else by what is left of it. */
	private static Inspected guessed(DerNode node, Source source, Optional<String> label) {
		String name = label.orElse("");
		if (name.endsWith("CRL")) {
			return decode(Shape.CRL, node, source);
		}
		if (name.endsWith("CERTIFICATE REQUEST")) {
			return decode(Shape.REQUEST, node, source);
		}
		if (name.startsWith("PKCS7") || name.startsWith("PKCS #7") || name.equals("CMS")) {
			return unknown(node, source, ObjectKind.PKCS7);
		}
		if (name.endsWith("CERTIFICATE") && !name.startsWith("ATTRIBUTE")) {
			return decode(Shape.CERTIFICATE, node, source);
		}
		Optional<DerNode> first = node.stream().findFirst();
		Shape shape = first.map(Shape::ofSigned).orElse(Shape.OTHER);
		if (shape != Shape.OTHER) {
			return decode(shape, node, source);
		}
		boolean open = !node.is(Tag.SEQUENCE) || first.filter(one -> one.is(Tag.OBJECT_IDENTIFIER) || one.is(Tag.INTEGER)).isEmpty();
		return open && hasNames(node.data()) ? decode(Shape.CERTIFICATE, node, source) : unknown(node, source, ObjectKind.UNKNOWN);
	}

	/** Whether attribute types of names are in it. */
	private static boolean hasNames(Octets data) {
		int end = Math.min(data.size(), LOOKED_AT) - 4;
		for (int i = 0; i < end; i++) {
			if (data.at(i) == Tag.OBJECT_IDENTIFIER && data.at(i + 1) == 3 && data.at(i + 2) == 0x55 && data.at(i + 3) == 4) {
				return true;
			}
		}
		return false;
	}

	private static Inspected unknown(DerNode node, Source source, ObjectKind kind) {
		boolean encoding = !node.isDamaged() && (node.is(Tag.SEQUENCE) || node.is(Tag.SET) || node.tag() >= 0 && node.end() == node.data().size());
		return Inspected.unreadable(source, kind,
				encoding ? Problems.of("input.unknown-asn1", Outline.of(node)) : Problems.of("input.unknown-bytes", node.data().size(), beginning(node.data())));
	}

	private static String beginning(Octets data) {
		return data.slice(0, Math.min(data.size(), 8)).hex();
	}
}
