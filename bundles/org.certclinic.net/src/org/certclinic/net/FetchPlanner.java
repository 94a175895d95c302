package org.certclinic.net;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.ExtensionContent.DistributionPoints;
import org.certclinic.core.evidence.ExtensionContent.InformationAccess;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.net.FetchItem.Kind;
import org.certclinic.x509.chain.StatusRequest;

/** Reads off a path what could be fetched for it. Sends nothing. */
public final class FetchPlanner {
	private static final String AUTHORITY_ACCESS = "1.3.6.1.5.5.7.1.1";
	private static final String OCSP = "1.3.6.1.5.5.7.48.1";
	private static final String CA_ISSUERS = "1.3.6.1.5.5.7.48.2";
	private static final int MAX_ITEMS = 20;

	/** The issuer that the path lacks; nothing for a path that reaches its end. */
	public FetchPlan issuer(ChainPath path) {
		CertificateEvidence last = path.certificates().getLast();
		if (path.anchored() || last.isSelfIssued()) {
			return new FetchPlan(List.of(), List.of());
		}
		var plan = new Plan();
		accesses(last, CA_ISSUERS).forEach(name -> plan.add(name, Kind.ISSUER, last, Octets.EMPTY));
		if (plan.isEmpty()) {
			plan.problem(NetProblems.of("no-address", last.label()));
		}
		return plan.made();
	}

	/** The revocation lists that the path's certificates name. */
	public FetchPlan lists(ChainPath path) {
		var plan = new Plan();
		for (CertificateEvidence certificate : path.certificates()) {
			if (!certificate.isSelfIssued()) {
				lists(certificate).forEach(name -> plan.add(name, Kind.LIST, certificate, Octets.EMPTY));
			}
		}
		return plan.made();
	}

	/** What OCSP responders say of the path's certificates. Each needs to be asked with its issuer's key, so the last one cannot be asked about. */
	public FetchPlan responses(ChainPath path) {
		var plan = new Plan();
		for (int depth = 0; depth < path.certificates().size() - 1; depth++) {
			CertificateEvidence certificate = path.certificates().get(depth);
			StatusRequest.of(certificate, path.certificates().get(depth + 1), StatusRequest.Hash.SHA1).map(StatusRequest::encoded)
					.ifPresent(request -> accesses(certificate, OCSP).forEach(name -> plan.add(name, Kind.RESPONSE, certificate, request)));
		}
		return plan.made();
	}

	private static Stream<String> accesses(CertificateEvidence certificate, String method) {
		return certificate.extension(AUTHORITY_ACCESS).map(Extension::content).filter(InformationAccess.class::isInstance).map(InformationAccess.class::cast)
				.stream().flatMap(access -> access.accesses().stream()).filter(access -> access.method().equals(method))
				.map(InformationAccess.Access::location).filter(name -> name.kind() == GeneralName.Kind.URI).map(GeneralName::text);
	}

	/** Full lists and, in another extension, changes to them. */
	private static Stream<String> lists(CertificateEvidence certificate) {
		return certificate.extensions().stream().map(Extension::content).filter(DistributionPoints.class::isInstance).map(DistributionPoints.class::cast)
				.flatMap(points -> points.points().stream()).flatMap(point -> point.fullName().stream())
				.filter(name -> name.kind() == GeneralName.Kind.URI).map(GeneralName::text);
	}

	/** A plan in the making. */
	private static final class Plan {
		private final Map<Asked, FetchItem> items = new LinkedHashMap<>();
		private final List<Problem> problems = new ArrayList<>();
		private boolean full;

		boolean isEmpty() {
			return items.isEmpty() && problems.isEmpty();
		}

		void problem(Problem problem) {
			problems.add(problem);
		}

		/** One responder may be asked about several certificates. */
		private record Asked(URI address, Octets request) {
		}

		void add(String text, Kind kind, CertificateEvidence subject, Octets request) {
			if (items.size() + problems.size() >= MAX_ITEMS) {
				full = true;
				return;
			}
			try {
				var address = new URI(text.strip());
				if (!"http".equalsIgnoreCase(address.getScheme())) {
					problem(NetProblems.of("scheme", shown(text)));
				} else if (address.getHost() == null || address.getRawUserInfo() != null || address.getPort() == 0 || address.getPort() > 0xffff) {
					problem(NetProblems.of("address", shown(text)));
				} else {
					items.putIfAbsent(new Asked(address, request), new FetchItem(address, kind, subject, Places.isLocal(address.getHost()), request));
				}
			} catch (URISyntaxException | IllegalArgumentException _) {
				problem(NetProblems.of("address", shown(text)));
			}
		}

		private static String shown(String address) {
			String line = address.strip().replaceAll("\\p{Cntrl}+", " ");
			return line.length() > 200 ? line.substring(0, 200) + "…" : line;
		}

		FetchPlan made() {
			if (full) {
				problem(NetProblems.of("too-many", MAX_ITEMS));
			}
			return new FetchPlan(List.copyOf(items.values()), problems);
		}
	}
}
