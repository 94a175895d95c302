package org.certclinic.x509.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Knows one kind of source. Stateless. */
interface TrustReader {
	/** Which there are; looks only whether files are there. */
	List<TrustSource> find();

	/** Reads one of its sources. */
	TrustList read(TrustSource source, BooleanSupplier cancelled);

	/** The files by whose times it can be told that nothing has changed; empty where that cannot be told. */
	List<Path> files(TrustSource source);
}
