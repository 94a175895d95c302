package org.certclinic.net;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent;
import org.certclinic.core.evidence.ExtensionContent.DistributionPoints;
import org.certclinic.core.evidence.ExtensionContent.DistributionPoints.DistributionPoint;
import org.certclinic.core.evidence.ExtensionContent.InformationAccess;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.Validity;

/** Certificates that only name addresses. */
final class Certificates {
	private static final Algorithm ALGORITHM = new Algorithm("1.2.840.113549.1.1.11", "sha256WithRSAEncryption", Octets.EMPTY);

	private Certificates() {
	}

	/** A path that ends at a certificate whose issuer is to be had at these addresses. */
	static ChainPath withIssuerAt(String... addresses) {
		List<InformationAccess.Access> accesses = Arrays.stream(addresses).map(address -> new InformationAccess.Access("1.3.6.1.5.5.7.48.2", uri(address))).toList();
		return new ChainPath(List.of(certificate("leaf", new Extension("1.3.6.1.5.5.7.1.1", false, Octets.EMPTY, new InformationAccess(accesses)))), false,
				List.of());
	}

	/** A path whose only certificate names these lists. */
	static ChainPath withListsAt(String... addresses) {
		List<GeneralName> names = Arrays.stream(addresses).map(Certificates::uri).toList();
		ExtensionContent points = new DistributionPoints(List.of(new DistributionPoint(names, List.of(), Set.of(), List.of())));
		return new ChainPath(List.of(certificate("leaf", new Extension("2.5.29.31", false, Octets.EMPTY, points))), false, List.of());
	}

	private static GeneralName uri(String address) {
		return new GeneralName(GeneralName.Kind.URI, address, Optional.empty(), Octets.EMPTY);
	}

	private static CertificateEvidence certificate(String name, Extension extension) {
		return new CertificateEvidence(Source.of("test"), Octets.of(name.getBytes()), 3, BigInteger.ONE, ALGORITHM, ALGORITHM, name("issuer"),
				new Validity(Optional.empty(), Optional.empty()), name(name), Optional.empty(), List.of(extension), Octets.EMPTY, List.of());
	}

	private static DistinguishedName name(String text) {
		return new DistinguishedName(List.of(List.of(new NameAttribute("2.5.4.3", "CN", 12, Octets.of(text.getBytes()), text))), Octets.of(text.getBytes()));
	}

	/** A path of three whose certificates name one responder, which are asked about with the keys of these. */
	static ChainPath withResponderAt(String address, CertificateEvidence issuer) {
		ExtensionContent accesses = new InformationAccess(List.of(new InformationAccess.Access("1.3.6.1.5.5.7.48.1", uri(address))));
		CertificateEvidence leaf = certificate("leaf", new Extension("1.3.6.1.5.5.7.1.1", false, Octets.EMPTY, accesses));
		var below = new CertificateEvidence(leaf.source(), Octets.of(new byte[] { 1 }), 3, BigInteger.TWO, ALGORITHM, ALGORITHM, issuer.subject(), leaf.validity(),
				leaf.subject(), issuer.key(), leaf.extensions(), Octets.EMPTY, List.of());
		return new ChainPath(List.of(leaf, below, issuer), true, List.of());
	}
}
