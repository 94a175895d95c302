package org.certclinic.x509.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Problem;
import org.certclinic.x509.FileReport;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.trust.TrustEntry.Trust;

/** Certificates in files and folders of any kind. */
final class FileReading {
	private final Inspector inspector;

	FileReading(Passwords passwords) {
		this.inspector = new Inspector(passwords);
	}

	/** What was found. */
	record Found(List<TrustEntry> entries, Optional<Problem> problem) {
	}

	/** All certificates in the files, each with this trust; the first problem that kept certificates from being read. */
	Found read(List<Path> paths, Trust trust, BooleanSupplier cancelled) {
		List<TrustEntry> entries = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		inspector.inspect(paths, (FileReport report) -> {
			certificates(report.objects()).forEach(certificate -> entries.add(new TrustEntry(certificate, trust)));
			report.objects().stream().filter(one -> one.kind() != ObjectKind.UNKNOWN || paths.contains(Path.of(report.source().name())))
					.flatMap(one -> one.problem().stream()).forEach(problems::add);
		}, cancelled);
		if (cancelled.getAsBoolean()) {
			return new Found(entries, Optional.of(TrustProblems.of("cancelled")));
		}
		return new Found(entries, problems.stream().findFirst());
	}

	static Stream<CertificateEvidence> certificates(List<Inspected> objects) {
		return objects.stream().flatMap(one -> one.evidence().stream()).filter(CertificateEvidence.class::isInstance).map(CertificateEvidence.class::cast)
				.filter(CertificateEvidence::isWhole);
	}
}
