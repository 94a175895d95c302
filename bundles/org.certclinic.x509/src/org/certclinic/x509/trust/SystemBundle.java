package org.certclinic.x509.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Problem;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.trust.TrustEntry.Trust;
import org.certclinic.x509.trust.TrustSource.Kind;

/** The bundle that Linux and BSD systems give to OpenSSL, curl and their like, and what the administrator forbids beside it. */
final class SystemBundle implements TrustReader {
	private static final List<String> BUNDLES = List.of("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
			"/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/var/lib/ca-certificates/ca-bundle.pem", "/etc/ssl/cert.pem");
	private static final List<String> FORBIDDEN = List.of("/etc/pki/ca-trust/source/blocklist", "/etc/pki/ca-trust/source/blacklist",
			"/etc/pki/trust/blocklist", "/etc/pki/trust/blacklist", "/etc/ca-certificates/trust-source/blocklist");

	private final Machine machine;
	private final FileReading reading = new FileReading(Passwords.NONE);

	SystemBundle(Machine machine) {
		this.machine = machine;
	}

	@Override
	public List<TrustSource> find() {
		return BUNDLES.stream().map(machine::path).filter(Files::isRegularFile).findFirst().filter(_ -> !machine.isWindows())
				.map(file -> TrustSource.of(Kind.SYSTEM, TrustProblems.name("system"), file.toString())).stream().toList();
	}

	@Override
	public TrustList read(TrustSource source, BooleanSupplier cancelled) {
		FileReading.Found trusted = reading.read(List.of(Path.of(source.location())), Trust.TRUSTED, cancelled);
		FileReading.Found forbidden = reading.read(forbidden().toList(), Trust.DISTRUSTED, cancelled);
		List<TrustEntry> all = new ArrayList<>(trusted.entries());
		all.addAll(forbidden.entries());
		Optional<Problem> problem = trusted.problem().or(forbidden::problem);
		return TrustList.of(source, all, problem);
	}

	private Stream<Path> forbidden() {
		return FORBIDDEN.stream().map(machine::path).flatMap(folder -> Machine.in(folder).stream());
	}

	@Override
	public List<Path> files(TrustSource source) {
		return Stream.concat(Stream.of(Path.of(source.location())), forbidden()).toList();
	}
}
