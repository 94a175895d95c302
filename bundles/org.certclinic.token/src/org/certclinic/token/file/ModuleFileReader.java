package org.certclinic.token.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.ModuleFile;
import org.certclinic.core.evidence.token.ModuleFile.Entry;
import org.certclinic.core.evidence.token.ModuleFile.Format;

/** Judges a library's file before it is loaded. Keeps what it has found of sound files. For many threads. */
public final class ModuleFileReader {
	private static final int BITS = 64;
	private final Format platform;
	private final String machine;
	/** By {@link #version}. */
	private final Map<String, ModuleFile> sound = new ConcurrentHashMap<>();

	public ModuleFileReader() {
		String system = System.getProperty("os.name");
		platform = system.startsWith("Windows") ? Format.PE : system.startsWith("Mac") ? Format.MACHO : Format.ELF;
		machine = machine();
	}

	/** What the file says, as far as it can be read; what else it needs is left to the loader, see {@link #refused}. */
	public ModuleFile read(Path path, String symbol) {
		Path absolute = path.toAbsolutePath().normalize();
		if (!Files.isRegularFile(absolute)) {
			return new ModuleFile(absolute.toString(), 0, Format.UNKNOWN, 0, "", List.of(), List.of(), Entry.UNKNOWN);
		}
		try {
			long size = Files.size(absolute);
			String version = version(absolute, size, symbol);
			ModuleFile known = sound.get(version);
			if (known != null) {
				return known;
			}
			LibraryHeader header = header(absolute, symbol);
			boolean fits = header.format() == platform && header.machines().contains(machine);
			ModuleFile file = new ModuleFile(absolute.toString(), size, header.format(), header.bits(), String.join(" ", header.machines()),
					header.needed(), List.of(), header.entry());
			if (fits) {
				sound.put(version, file);
			}
			return file;
		} catch (IOException e) {
			return new ModuleFile(absolute.toString(), absolute.toFile().length(), Format.UNKNOWN, 0, "", List.of(), List.of(), Entry.UNKNOWN);
		}
	}

	/** A file as it is now. A text: the hash of a record is slow the first time, and a worker waits for it. */
	private static String version(Path file, long size, String symbol) throws IOException {
		return symbol + ' ' + size + ' ' + Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS) + ' ' + file;
	}

	/** Why it is of no use to load the file; what the loader may know better is left to it. */
	public Optional<Failure> failure(ModuleFile file) {
		Path path = Path.of(file.path());
		if (!Files.exists(path)) {
			return Optional.of(Failure.of(Kind.NOT_FOUND));
		}
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
			return Optional.of(Failure.of(Kind.UNREADABLE));
		}
		if (file.format() != platform) {
			return Optional.of(Failure.of(Kind.WRONG_FORMAT, "format", file.format().name()));
		}
		if (file.bits() != BITS && file.bits() != 0) {
			return Optional.of(failure(Kind.WRONG_BITNESS, "bits", file.bits(), BITS));
		}
		if (!List.of(file.machine().split(" ")).contains(machine)) {
			return Optional.of(failure(Kind.WRONG_MACHINE, "machine", file.machine(), machine));
		}
		return Optional.empty();
	}

	/**
	 * The same file after the loader refused it, with what it needs and the loader does not find. To look for that takes longer than
	 * a probe.
	 */
	public ModuleFile refused(ModuleFile file) {
		try {
			Path path = Path.of(file.path());
			return new ModuleFile(file.path(), file.size(), file.format(), file.bits(), file.machine(), file.needed(),
					Dependencies.ofPlatform(platform).missing(path, header(path, "")), file.entry());
		} catch (IOException e) {
			return file; // gone in the meantime
		}
	}

	/** Why the loader refused it, in the light of what the file says. */
	public static Failure explain(Failure failure, ModuleFile file) {
		if (failure.kind() != Kind.NOT_LOADED || file.missing().isEmpty()) {
			return failure;
		}
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("missing", String.join(", ", file.missing()));
		values.putAll(failure.values());
		return new Failure(Kind.MISSING_DEPENDENCY, failure.call(), values);
	}

	static LibraryHeader header(Path path, String symbol) throws IOException {
		try (Image image = new Image(path)) {
			if (ElfReader.isElf(image)) {
				return ElfReader.read(image, symbol);
			}
			if (PeReader.isPe(image)) {
				return PeReader.read(image, symbol);
			}
			return MachReader.isMach(image) ? MachReader.read(image, symbol, machine()) : LibraryHeader.UNKNOWN;
		}
	}

	private static Failure failure(Kind kind, String name, Object value, Object needed) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put(name, value);
		values.put("needed", needed);
		return new Failure(kind, Optional.empty(), values);
	}

	/** The JVM's processor, as headers have it. */
	private static String machine() {
		return switch (System.getProperty("os.arch")) {
		case "amd64", "x86_64" -> "x86_64";
		case "aarch64", "arm64" -> "aarch64";
		case "loongarch64" -> "loongarch";
		case "riscv64" -> "riscv";
		default -> System.getProperty("os.arch");
		};
	}
}
