package org.certclinic.x509.store;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;

/** Reads containers of certificates and keys. Any bytes are safe to give. Stateless, safe to use by several threads. */
public final class StoreReader {
	private static final int SEQUENCE = 0x30;
	private static final int SET = 0x31;

	/** Which kind of store the bytes are, by their first structure; empty where they are none that is read here. */
	public Optional<ObjectKind> kindOf(Octets content) {
		if (content.size() < 4) {
			return Optional.empty();
		}
		if (content.at(0) != SEQUENCE && content.at(0) != SET) {
			return JavaStoreEntries.kindOf(content).or(() -> BksReader.kindOf(content));
		}
		DerNode node = DerNode.of(content);
		if (Pkcs7Reader.isPkcs7(node)) {
			return Optional.of(ObjectKind.PKCS7);
		}
		if (Sm2Reader.isSm2(node)) {
			return Optional.of(ObjectKind.SM2);
		}
		if (Pkcs12Reader.isPkcs12(node)) {
			return Optional.of(ObjectKind.PKCS12);
		}
		return BcfksReader.isBcfks(node) ? Optional.of(ObjectKind.BCFKS) : Optional.empty();
	}

	/** The store itself first, then each thing inside as a member of {@code source}; empty where {@link #kindOf} is. */
	public List<Inspected> read(Octets content, Source source, Passwords passwords) {
		return kindOf(content).map(kind -> switch (kind) {
			case PKCS7 -> new Pkcs7Reader(source).read(DerNode.of(content));
			case PKCS12 -> new Pkcs12Reader(source, passwords).read(DerNode.of(content));
			case SM2 -> new Sm2Reader(source, passwords).read(DerNode.of(content));
			case JKS, JCEKS -> new JavaStoreReader(kind, source, passwords).read(content);
			case BKS -> new BksReader(source, passwords).read(content);
			case BCFKS -> new BcfksReader(source, passwords).read(content);
			case CERTIFICATE, CRL, CSR, OCSP, KEY, ZIP, UNKNOWN -> List.<Inspected> of();
		}).orElse(List.of());
	}
}
