package org.certclinic.rules.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** A server's certificate for a name or address that means something inside one house only. */
public final class InternalNameRule extends PublicServerRule {
	static final RuleId ID = new RuleId("web.name.internal");
	private static final List<String> INTERNAL = List.of(".local", ".localhost", ".internal", ".lan", ".corp", ".home", ".intranet",
			".test",
			".invalid", ".example", ".localdomain");
	private static final int IPV4 = 4;

	public InternalNameRule() {
		super(new RuleMetadata(ID, Severity.WARNING, requirement("4.2.2")));
	}

	@Override
	Optional<Finding> judgeServer(CertificateEvidence certificate) {
		return hosts(certificate).stream().filter(InternalNameRule::isInternal).findFirst()
				.map(host -> finding(certificate).with("name", host.text()));
	}

	private static boolean isInternal(GeneralName host) {
		if (host.kind() == GeneralName.Kind.IP) {
			return host.raw().size() == IPV4 && isPrivate(host.raw().at(0), host.raw().at(1));
		}
		String name = host.text().toLowerCase(Locale.ROOT);
		return name.indexOf('.') < 0 || INTERNAL.stream().anyMatch(name::endsWith);
	}

	/** RFC 1918, loopback and link-local. */
	private static boolean isPrivate(int first, int second) {
		return first == 10 || first == 127 || first == 192 && second == 168 || first == 172 && second >= 16 && second < 32
				|| first == 169 && second == 254;
	}
}
