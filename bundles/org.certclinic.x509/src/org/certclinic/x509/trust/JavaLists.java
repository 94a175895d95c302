package org.certclinic.x509.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.certclinic.x509.trust.TrustEntry.Trust;
import org.certclinic.x509.trust.TrustSource.Kind;

/** The {@code cacerts} of every Java in the usual places. */
final class JavaLists implements TrustReader {
	/** Of one installed Java: the first takes the place of the second; the third is that of Java 8. */
	private static final List<String> FILES = List.of("lib/security/jssecacerts", "lib/security/cacerts", "jre/lib/security/cacerts");
	private static final List<String> FOLDERS = List.of("/usr/lib/jvm", "/usr/java", "/opt", "/Library/Java/JavaVirtualMachines", "/Program Files/Java",
			"/Program Files/Eclipse Adoptium", "/Program Files/Microsoft", "/Program Files/Zulu", "/Program Files/Amazon Corretto",
			"/Program Files (x86)/Java");
	private static final List<String> USER_FOLDERS = List.of(".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines");
	private static final String PASSWORD = "changeit"; // that of all of them

	private final Machine machine;
	private final FileReading reading = new FileReading(_ -> Optional.of(PASSWORD.toCharArray()));

	JavaLists(Machine machine) {
		this.machine = machine;
	}

	/** That of the Java that runs this comes first. */
	@Override
	public List<TrustSource> find() {
		List<TrustSource> sources = new ArrayList<>();
		Set<Path> seen = new HashSet<>();
		List<Path> homes = homes();
		for (Path home : homes) {
			file(home).filter(file -> seen.add(real(file))).ifPresent(file -> sources.add(TrustSource.of(Kind.JAVA,
					home.equals(machine.javaHome()) ? TrustProblems.name("java-running") : TrustProblems.name("java", home), file.toString())));
		}
		return sources;
	}

	private List<Path> homes() {
		Stream<Path> folders = Stream.concat(FOLDERS.stream().map(machine::path), USER_FOLDERS.stream().map(machine.home()::resolve));
		Stream<Path> installed = folders.flatMap(folder -> Machine.in(folder).stream()).flatMap(home -> Stream.of(home, home.resolve("Contents/Home")));
		return Stream.of(Stream.of(machine.javaHome()), machine.folder("JAVA_HOME").stream(), installed).flatMap(stream -> stream).distinct().toList();
	}

	private static Optional<Path> file(Path home) {
		return FILES.stream().map(home::resolve).filter(Files::isRegularFile).findFirst();
	}

	/** Distributions make one list for all of their Javas. */
	private static Path real(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException _) {
			return file; // then it is told apart by its name
		}
	}

	@Override
	public TrustList read(TrustSource source, BooleanSupplier cancelled) {
		FileReading.Found found = reading.read(files(source), Trust.TRUSTED, cancelled);
		return TrustList.of(source, found.entries(), found.problem());
	}

	@Override
	public List<Path> files(TrustSource source) {
		return List.of(Path.of(source.location()));
	}
}
