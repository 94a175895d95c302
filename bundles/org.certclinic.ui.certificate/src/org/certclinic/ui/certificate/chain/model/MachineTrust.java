package org.certclinic.ui.certificate.chain.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.trust.TrustEntry;
import org.certclinic.x509.trust.TrustList;
import org.certclinic.x509.trust.TrustSource;
import org.certclinic.x509.trust.TrustSource.Kind;
import org.certclinic.x509.trust.TrustSources;

/** Trusts whom this machine trusts, or the sources that a document names; knows what else the machine's stores have. */
public final class MachineTrust implements Trust {
	/** Chosen as a trust source: what this Java and the operating system trust, which stands for the public web. */
	public static final String PUBLIC = "public";

	private static final String GIVEN = "given:";

	private final TrustSources sources;
	private Optional<List<CertificateEvidence>> stored = Optional.empty();
	private volatile boolean read;

	/** @param sources read when they are first needed */
	public MachineTrust(TrustSources sources) {
		this.sources = Objects.requireNonNull(sources, "sources");
	}

	/** The id under which a file that the user named is kept in a document. */
	public static String id(Path file) {
		return TrustSources.given(file).id();
	}

	@Override
	public boolean isRead() {
		return read;
	}

	@Override
	public Roots roots(ChainDocument document, BooleanSupplier cancelled) {
		List<String> chosen = document.header().trust().isEmpty() ? List.of(PUBLIC) : document.header().trust();
		List<CertificateEvidence> anchors = new ArrayList<>();
		List<CertificateEvidence> known = new ArrayList<>(stored(cancelled));
		Set<Octets> web = new HashSet<>();
		for (String id : chosen) {
			switch (id) {
			case DOCUMENT -> document.certificates().stream().filter(CertificateEvidence::isSelfIssued).forEach(anchors::add);
			case PUBLIC -> {
				List<CertificateEvidence> roots = sources.publicRoots(cancelled);
				anchors.addAll(roots);
				roots.forEach(root -> web.add(root.encoded()));
			}
			default -> source(id).map(source -> sources.load(source, cancelled)).ifPresent(list -> {
				anchors.addAll(list.trusted());
				known.addAll(listed(list));
			});
			}
		}
		read |= !cancelled.getAsBoolean();
		return new Roots(anchors, known, web);
	}

	/** All who may be asked: what this machine has, and the files that the document names. */
	public List<TrustSource> sources(ChainDocument document) {
		Map<String, TrustSource> all = new LinkedHashMap<>();
		sources.find().forEach(source -> all.put(source.id(), source));
		document.header().trust().forEach(id -> source(id).ifPresent(source -> all.putIfAbsent(source.id(), source)));
		return List.copyOf(all.values());
	}

	/** What one of them says, read now or before. */
	public TrustList list(TrustSource source, BooleanSupplier cancelled) {
		return sources.load(source, cancelled);
	}

	/** What the user's own stores hold beside roots; asked once for each editor, because other programs answer it. */
	private synchronized List<CertificateEvidence> stored(BooleanSupplier cancelled) {
		if (stored.isEmpty()) {
			List<CertificateEvidence> found = new ArrayList<>();
			sources.find().stream().filter(source -> source.kind() == Kind.NSS || source.kind() == Kind.WINDOWS || source.kind() == Kind.MACOS)
					.forEach(source -> found.addAll(listed(sources.load(source, cancelled))));
			if (cancelled.getAsBoolean()) {
				return found;
			}
			stored = Optional.of(found);
		}
		return stored.orElseThrow();
	}

	private static List<CertificateEvidence> listed(TrustList list) {
		return list.entries().stream().filter(entry -> entry.trust() == TrustEntry.Trust.LISTED).map(TrustEntry::certificate).toList();
	}

	/** The source with an id that a document has. */
	private Optional<TrustSource> source(String id) {
		try {
			return id.startsWith(GIVEN) ? Optional.of(TrustSources.given(Path.of(id.substring(GIVEN.length()))))
					: sources.find().stream().filter(source -> source.id().equals(id)).findFirst();
		} catch (InvalidPathException _) { // named on another system: nothing is trusted for it
			return Optional.empty();
		}
	}
}
