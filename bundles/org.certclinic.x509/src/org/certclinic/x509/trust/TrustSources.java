package org.certclinic.x509.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.trust.TrustSource.Kind;

/**
 * Finds who on this machine says whom to trust, and reads it when asked. A list is kept until its file changes. Thread-safe; each source is
 * read by one thread at a time.
 */
public final class TrustSources {
	private final Machine machine;
	private final Map<Kind, TrustReader> readers;
	private final Map<String, Kept> kept = new ConcurrentHashMap<>();
	private final Map<String, Object> locks = new ConcurrentHashMap<>();

	/** A list, and what its files were like when it was read. */
	private record Kept(List<Stamp> stamps, TrustList list) {
	}

	/** @param key what tells the file from one that took its place; empty where the system has none */
	private record Stamp(Path file, long time, long size, String key) {
	}

	/** @param passwords asked for those of key stores that the user names */
	public TrustSources(Passwords passwords) {
		this(Machine.here(), passwords);
	}

	TrustSources(Machine machine, Passwords passwords) {
		this(machine, Map.of(Kind.GIVEN, new GivenFiles(passwords), Kind.JAVA, new JavaLists(machine), Kind.SYSTEM, new SystemBundle(machine), Kind.NSS,
				new NssDatabases(machine), Kind.WINDOWS, new WindowsStores(), Kind.MACOS, new MacKeychains(machine)));
	}

	TrustSources(Machine machine, Map<Kind, TrustReader> readers) {
		this.machine = machine;
		this.readers = Map.copyOf(readers);
	}

	/** A file or folder of any form that certificates come in. */
	public static TrustSource given(Path path) {
		return GivenFiles.source(path);
	}

	/** What there is on this machine. Reads none of it. */
	public List<TrustSource> find() {
		List<TrustSource> sources = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			sources.addAll(readers.get(kind).find());
		}
		return sources;
	}

	/**
	 * What a source says, read now or before.
	 *
	 * @param cancelled asked often; the list then is not complete and has a problem
	 */
	public TrustList load(TrustSource source, BooleanSupplier cancelled) {
		synchronized (locks.computeIfAbsent(source.id(), _ -> new Object())) {
			List<Stamp> stamps = stamps(source);
			Kept before = kept.get(source.id());
			if (before != null && !stamps.isEmpty() && before.stamps().equals(stamps)) {
				return before.list();
			}
			TrustList list = readers.get(source.kind()).read(source, cancelled);
			if (!cancelled.getAsBoolean()) {
				kept.put(source.id(), new Kept(stamps, list));
			}
			return list;
		}
	}

	/** Each certificate once that the Java which runs this or the operating system trusts: what stands for the public web. */
	public List<CertificateEvidence> publicRoots(BooleanSupplier cancelled) {
		Map<Octets, CertificateEvidence> roots = new LinkedHashMap<>();
		find().stream().filter(this::isPublic).forEach(source -> load(source, cancelled).trusted().forEach(root -> roots.putIfAbsent(root.encoded(), root)));
		return List.copyOf(roots.values());
	}

	private boolean isPublic(TrustSource source) {
		return switch (source.kind()) {
		case JAVA -> Path.of(source.location()).startsWith(machine.javaHome());
		case SYSTEM, WINDOWS, MACOS -> true;
		case GIVEN, NSS -> false;
		};
	}

	/** Empty where it cannot be told whether something changed. */
	private List<Stamp> stamps(TrustSource source) {
		List<Stamp> stamps = new ArrayList<>();
		for (Path file : readers.get(source.kind()).files(source)) {
			Optional<Stamp> stamp = stamp(file);
			if (stamp.isEmpty()) {
				return List.of();
			}
			stamps.add(stamp.get());
		}
		return stamps;
	}

	private static Optional<Stamp> stamp(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return Optional.of(new Stamp(file, attributes.lastModifiedTime().toMillis(), attributes.size(), String.valueOf(attributes.fileKey())));
		} catch (IOException _) {
			return Optional.empty(); // reading it says why
		}
	}
}
