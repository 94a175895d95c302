package org.certclinic.x509.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.Problem;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.trust.TrustEntry.Trust;
import org.certclinic.x509.trust.TrustSource.Kind;

/** Files and folders that the user names: certificates, bundles, key stores. */
final class GivenFiles implements TrustReader {
	private final FileReading reading;

	GivenFiles(Passwords passwords) {
		this.reading = new FileReading(passwords);
	}

	static TrustSource source(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		String name = Optional.ofNullable(absolute.getFileName()).map(Path::toString).orElseGet(absolute::toString);
		return TrustSource.of(Kind.GIVEN, BilingualText.same(name), absolute.toString());
	}

	@Override
	public List<TrustSource> find() {
		return List.of();
	}

	@Override
	public TrustList read(TrustSource source, BooleanSupplier cancelled) {
		FileReading.Found found = reading.read(List.of(Path.of(source.location())), Trust.TRUSTED, cancelled);
		Optional<Problem> problem = found.problem()
				.or(() -> found.entries().isEmpty() ? Optional.of(TrustProblems.of("empty", source.location())) : Optional.empty());
		return TrustList.of(source, found.entries(), problem);
	}

	@Override
	public List<Path> files(TrustSource source) {
		Path path = Path.of(source.location());
		return Files.isDirectory(path) ? List.of() : List.of(path);
	}
}
