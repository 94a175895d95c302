package org.certclinic.cli;

import java.util.List;
import java.util.function.Supplier;

import org.apache.commons.cli.CommandLine;
import org.certclinic.core.evidence.CertificateEvidence;

/**
 * What a command line gives to judge any certificate by.
 *
 * @param heap        intermediates, lists and OCSP responses
 * @param anchors     what is trusted, read when asked for where it is what Java and the system trust
 * @param publicRoots those of the public web, read when asked for
 */
record ChainMaterial(ChainHeap heap, Supplier<List<CertificateEvidence>> anchors, Supplier<List<CertificateEvidence>> publicRoots) {
	/** Without {@code --trust} what Java and the system trust is trusted. */
	static ChainMaterial of(CommandLine line, ChainFiles files) throws UnreadableException {
		ChainHeap heap = ChainHeap.EMPTY;
		for (String option : List.of(ChainOptions.INTERMEDIATES, ChainOptions.CRL, ChainOptions.OCSP)) {
			heap = heap.with(files.read(ChainOptions.values(line, option)));
		}
		var publicRoots = new PublicRoots();
		if (!line.hasOption(ChainOptions.TRUST)) {
			return new ChainMaterial(heap, publicRoots, publicRoots);
		}
		List<CertificateEvidence> trusted = files.read(ChainOptions.values(line, ChainOptions.TRUST)).certificates();
		return new ChainMaterial(heap, () -> trusted, publicRoots);
	}
}
