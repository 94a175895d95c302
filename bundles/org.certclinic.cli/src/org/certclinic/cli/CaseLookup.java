package org.certclinic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.knowledge.Knowledge;

/** Looks cases up in the shipped knowledge base, which is opened when the first code is asked for, or in advance. Thread-safe. */
final class CaseLookup implements CaseDirectory, AutoCloseable {
	private final Installation installation;
	private Knowledge knowledge;

	CaseLookup(Installation installation) {
		this.installation = installation;
	}

	@Override
	public List<CaseReference> casesOf(String code) {
		return opened().findings().casesOf(code);
	}

	/** Opens the knowledge base, where that is known to be needed. */
	void open() {
		opened();
	}

	private synchronized Knowledge opened() {
		if (knowledge == null) {
			try {
				knowledge = installation.openKnowledge();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return knowledge;
	}

	@Override
	public synchronized void close() {
		if (knowledge != null) {
			knowledge.close();
		}
	}
}
