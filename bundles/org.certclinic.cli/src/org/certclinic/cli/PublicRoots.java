package org.certclinic.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.x509.FileReport;
import org.certclinic.x509.Inspector;

/** The roots that Java and the system trust, which are read when they are first asked for. Thread-safe. */
final class PublicRoots implements Supplier<List<CertificateEvidence>> {
	private List<CertificateEvidence> roots;

	@Override
	public synchronized List<CertificateEvidence> get() {
		if (roots == null) {
			roots = read();
		}
		return roots;
	}

	private static List<CertificateEvidence> read() {
		List<Path> files = Stream.of(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts"), Path.of("/etc/ssl/certs/ca-certificates.crt"),
				Path.of("/etc/pki/tls/certs/ca-bundle.crt"), Path.of("/etc/ssl/ca-bundle.pem")).filter(Files::isReadable).toList();
		Stream.Builder<CertificateEvidence> found = Stream.builder();
		new Inspector(_ -> Optional.of("changeit".toCharArray())).inspect(files,
				(FileReport report) -> ChainHeap.of(report.objects()).certificates().forEach(found), () -> false);
		return found.build().distinct().toList();
	}
}
