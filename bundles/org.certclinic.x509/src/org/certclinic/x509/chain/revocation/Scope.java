package org.certclinic.x509.chain.revocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.ExtensionContent.DistributionPoints;
import org.certclinic.core.evidence.ExtensionContent.DistributionPoints.DistributionPoint;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.heap.NameKey;
import org.certclinic.x509.decode.IssuingPoint;

/**
 * Where a certificate says that its revocation is told, and whether a list is told there. RFC 5280, 6.3.3 (b).
 *
 * @param issuer  whose lists they are
 * @param foreign whether that is not the certificate's own issuer, so that the list must be an indirect one
 * @param names   of the distribution point; empty for the issuer's whole list
 * @param reasons bits, empty for all
 */
record Scope(NameKey issuer, boolean foreign, Set<Object> names, Set<Integer> reasons) {
	private static final String DISTRIBUTION_POINTS = "2.5.29.31";
	private static final int LAST_REASON = 8;

	/** A list cannot be compared by name text, but by its parts: a name key for directory names, else the kind and the bytes. */
	private record PlainName(GeneralName.Kind kind, Octets raw) {
	}

	/** Those the certificate names, and the issuer's whole list. */
	static List<Scope> of(Member certificate) {
		List<Scope> scopes = new ArrayList<>();
		certificate.evidence().extension(DISTRIBUTION_POINTS)
				.ifPresent(extension -> {
					if (extension.content() instanceof DistributionPoints points) {
						points.points().forEach(point -> scopes.addAll(of(certificate, point)));
					}
				});
		scopes.add(new Scope(certificate.issuer(), false, Set.of(certificate.issuer()), Set.of()));
		return scopes;
	}

	private static List<Scope> of(Member certificate, DistributionPoint point) {
		if (point.issuer().isEmpty()) {
			return List.of(new Scope(certificate.issuer(), false, names(point, certificate.issuer()), point.reasons()));
		}
		List<Scope> scopes = new ArrayList<>();
		for (GeneralName name : point.issuer()) {
			Optional<NameKey> issuer = name.directory().map(NameKey::of);
			issuer.ifPresent(key -> {
				Set<Object> names = names(point, key);
				scopes.add(new Scope(key, true, names.isEmpty() ? Set.of(key) : names, point.reasons()));
			});
		}
		return scopes;
	}

	private static Set<Object> names(DistributionPoint point, NameKey issuer) {
		return names(point.fullName(), point.relativeToIssuer(), issuer);
	}

	private static Set<Object> names(List<GeneralName> full, List<NameAttribute> relative, NameKey issuer) {
		Set<Object> names = new HashSet<>();
		full.forEach(name -> names.add(name.directory().<Object>map(NameKey::of).orElseGet(() -> new PlainName(name.kind(), name.raw()))));
		if (!relative.isEmpty()) {
			List<String> parts = new ArrayList<>(issuer.parts());
			parts.addAll(NameKey.of(new DistinguishedName(List.of(relative), Octets.EMPTY)).parts());
			names.add(new NameKey(parts));
		}
		return names;
	}

	/** Whether a list, one of this scope's issuer, is for the certificate. */
	boolean takes(RevocationList list, Member certificate) {
		if (list.point().isEmpty()) {
			return !foreign;
		}
		IssuingPoint point = list.point().get();
		Set<Object> told = names(point.fullName(), point.relativeToIssuer(), list.issuer());
		boolean here = told.isEmpty() || told.stream().anyMatch(names::contains);
		return here && (!foreign || point.indirect()) && !point.onlyAttributes() && !(point.onlyUsers() && certificate.isAuthority())
				&& !(point.onlyAuthorities() && !certificate.isAuthority());
	}

	/** The reasons for which the list tells of the certificate. RFC 5280, 6.3.3 (d). */
	Set<Integer> reasons(RevocationList list) {
		Set<Integer> all = all();
		if (!reasons.isEmpty()) {
			all.retainAll(reasons);
		}
		list.point().map(IssuingPoint::reasons).filter(some -> !some.isEmpty()).ifPresent(all::retainAll);
		return all;
	}

	/** Every reason there is. */
	static Set<Integer> all() {
		Set<Integer> all = new HashSet<>();
		for (int reason = 1; reason <= LAST_REASON; reason++) {
			all.add(reason);
		}
		return all;
	}
}
