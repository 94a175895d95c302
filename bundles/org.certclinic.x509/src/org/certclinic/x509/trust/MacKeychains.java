package org.certclinic.x509.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.trust.TrustEntry.Trust;
import org.certclinic.x509.trust.TrustSource.Kind;

/** The keychains of macOS, as its own {@code security} prints them. */
final class MacKeychains implements TrustReader {
	private static final Map<String, String> KEYCHAINS = Map.of("/System/Library/Keychains/SystemRootCertificates.keychain", "mac-roots",
			"/Library/Keychains/System.keychain", "mac-system");
	private static final Duration LIMIT = Duration.ofSeconds(20);

	private final Machine machine;
	private final Tool security;

	MacKeychains(Machine machine) {
		this(machine, new Tool("/usr/bin/security", LIMIT));
	}

	MacKeychains(Machine machine, Tool security) {
		this.machine = machine;
		this.security = security;
	}

	@Override
	public List<TrustSource> find() {
		return KEYCHAINS.entrySet().stream().sorted(Map.Entry.comparingByValue()).filter(_ -> machine.isMac())
				.filter(keychain -> Files.exists(machine.path(keychain.getKey())))
				.map(keychain -> TrustSource.of(Kind.MACOS, TrustProblems.name(keychain.getValue()), machine.path(keychain.getKey()).toString())).toList();
	}

	@Override
	public TrustList read(TrustSource source, BooleanSupplier cancelled) {
		Tool.Output printed = security.run(List.of("find-certificate", "-a", "-p", source.location()), cancelled);
		if (printed.printed().isEmpty()) {
			return TrustList.of(source, List.of(), printed.problem());
		}
		Trust trust = source.location().endsWith("SystemRootCertificates.keychain") ? Trust.TRUSTED : Trust.LISTED; // others hold anything
		List<TrustEntry> entries = FileReading.certificates(new Inspector(Passwords.NONE).inspect(printed.printed(), Source.of(source.location())))
				.map(certificate -> new TrustEntry(certificate, trust)).toList();
		return TrustList.of(source, entries, printed.problem());
	}

	@Override
	public List<Path> files(TrustSource source) {
		return List.of(Path.of(source.location()));
	}
}
