package org.certclinic.cli;

import java.util.List;
import java.util.function.Supplier;

import org.apache.commons.cli.CommandLine;
import org.certclinic.core.evidence.CertificateEvidence;

/**
 * What a command line gives to judge any certificate by.
 *
 * @param heap        intermediates and lists
 * @param anchors     what is trusted
 * @param publicRoots those of the public web, read when asked for
 */
record ChainMaterial(ChainHeap heap, List<CertificateEvidence> anchors, Supplier<List<CertificateEvidence>> publicRoots) {
	/** Without {@code --trust} what Java and the system trust is trusted. */
	static ChainMaterial of(CommandLine line, ChainFiles files) throws UnreadableException {
		ChainHeap heap = files.read(ChainOptions.values(line, ChainOptions.INTERMEDIATES)).with(files.read(ChainOptions.values(line, ChainOptions.CRL)));
		var publicRoots = new PublicRoots();
		List<CertificateEvidence> anchors = line.hasOption(ChainOptions.TRUST)
				? files.read(ChainOptions.values(line, ChainOptions.TRUST)).certificates()
				: publicRoots.get();
		return new ChainMaterial(heap, anchors, publicRoots);
	}
}
