package org.certclinic.x509.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.trust.TrustEntry.Trust;
import org.certclinic.x509.trust.TrustSource.Kind;

/**
 * Databases of NSS: what users and administrators added to Firefox, Thunderbird, and browsers made of Chromium on Linux. Read by NSS's own
 * {@code certutil}. What comes with the browser itself is not in them.
 */
final class NssDatabases implements TrustReader {
	private static final String PROGRAM = "certutil";
	private static final Duration LIMIT = Duration.ofSeconds(10);
	private static final int MAX_NAMES = 500;
	/** A name, then flags for servers, mail, and signed code. */
	private static final Pattern LINE = Pattern.compile("(.*\\S)\\s+([a-zA-Z]*),([a-zA-Z]*),([a-zA-Z]*)\\s*");
	private static final List<String> FIREFOX = List.of(".mozilla/firefox", "snap/firefox/common/.mozilla/firefox", ".var/app/org.mozilla.firefox/.mozilla/firefox",
			"Library/Application Support/Firefox/Profiles", "AppData/Roaming/Mozilla/Firefox/Profiles");
	private static final List<String> THUNDERBIRD = List.of(".thunderbird", "snap/thunderbird/common/.thunderbird", "Library/Thunderbird/Profiles",
			"AppData/Roaming/Thunderbird/Profiles");
	private static final List<String> SHARED = List.of(".pki/nssdb", "snap/chromium/current/.pki/nssdb");

	private final Machine machine;
	private final Tool certutil;

	NssDatabases(Machine machine) {
		this(machine, new Tool(PROGRAM, LIMIT));
	}

	NssDatabases(Machine machine, Tool certutil) {
		this.machine = machine;
		this.certutil = certutil;
	}

	@Override
	public List<TrustSource> find() {
		Stream<TrustSource> shared = SHARED.stream().map(machine.home()::resolve).filter(NssDatabases::isDatabase)
				.map(folder -> source(TrustProblems.name("nss"), folder));
		return Stream.of(shared, profiles("firefox", FIREFOX), profiles("thunderbird", THUNDERBIRD)).flatMap(stream -> stream).toList();
	}

	private Stream<TrustSource> profiles(String key, List<String> folders) {
		return folders.stream().map(machine.home()::resolve).flatMap(folder -> Machine.in(folder).stream()).filter(NssDatabases::isDatabase)
				.map(profile -> source(TrustProblems.name(key, profile.getFileName()), profile));
	}

	private static TrustSource source(BilingualText name, Path folder) {
		return TrustSource.of(Kind.NSS, name, folder.toString());
	}

	private static boolean isDatabase(Path folder) {
		return Files.isRegularFile(folder.resolve("cert9.db")) || Files.isRegularFile(folder.resolve("cert8.db"));
	}

	@Override
	public List<Path> files(TrustSource source) {
		return List.of(Path.of(source.location(), "cert9.db"));
	}

	@Override
	public TrustList read(TrustSource source, BooleanSupplier cancelled) {
		if (!Files.isRegularFile(Path.of(source.location(), "cert9.db"))) {
			return TrustList.of(source, List.of(), Optional.of(TrustProblems.of("old-database")));
		}
		if (!isInstalled()) {
			return TrustList.of(source, List.of(), Optional.of(TrustProblems.of("no-certutil")));
		}
		Tool.Output listed = certutil.run(List.of("-L", "-d", "sql:" + source.location()), cancelled);
		Map<String, Trust> names = names(new String(listed.printed().toArray(), StandardCharsets.UTF_8));
		List<TrustEntry> entries = new ArrayList<>();
		Optional<Problem> problem = listed.problem();
		for (Map.Entry<String, Trust> name : names.entrySet().stream().limit(MAX_NAMES).toList()) {
			if (cancelled.getAsBoolean()) {
				return TrustList.of(source, entries, Optional.of(TrustProblems.of("cancelled")));
			}
			Tool.Output printed = certutil.run(List.of("-L", "-d", "sql:" + source.location(), "-n", name.getKey(), "-a"), cancelled);
			problem = problem.or(printed::problem);
			if (!printed.printed().isEmpty()) {
				FileReading.certificates(new Inspector(Passwords.NONE).inspect(printed.printed(), Source.of(source.location()).member(name.getKey())))
						.forEach(certificate -> entries.add(new TrustEntry(certificate, name.getValue())));
			}
		}
		return TrustList.of(source, entries, names.size() > MAX_NAMES ? problem.or(() -> Optional.of(TrustProblems.of("too-many", MAX_NAMES))) : problem);
	}

	/** Windows has a program of that name that does other things. */
	private boolean isInstalled() {
		return !machine.isWindows() && machine.path().anyMatch(folder -> Files.isExecutable(folder.resolve(PROGRAM)));
	}

	/** Each name once, with what is said of servers; the lines above the list have no flags. */
	static Map<String, Trust> names(String printed) {
		Map<String, Trust> names = new LinkedHashMap<>();
		printed.lines().forEach(line -> {
			Matcher matcher = LINE.matcher(line);
			if (matcher.matches() && !matcher.group(2).equals("SSL")) {
				names.putIfAbsent(matcher.group(1), trust(matcher.group(2)));
			}
		});
		return names;
	}

	/** {@code C} a trusted authority, {@code P} a trusted server, {@code p} forbidden. */
	private static Trust trust(String flags) {
		if (flags.contains("C") || flags.contains("P")) {
			return Trust.TRUSTED;
		}
		return flags.contains("p") ? Trust.DISTRUSTED : Trust.LISTED;
	}
}
