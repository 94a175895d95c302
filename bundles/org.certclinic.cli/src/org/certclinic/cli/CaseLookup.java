package org.certclinic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.knowledge.Knowledge;

/**
 * The cases of findings in the shipped knowledge base, looked for when the first is asked for, or in advance. The base itself is opened only
 * where they are not kept. Thread-safe.
 */
final class CaseLookup implements CaseDirectory, AutoCloseable {
	private final Installation installation;
	private Optional<CaseDirectory> cases = Optional.empty();
	private Optional<Knowledge> knowledge = Optional.empty();

	CaseLookup(Installation installation) {
		this.installation = installation;
	}

	@Override
	public List<CaseReference> casesOf(String code) {
		return opened().casesOf(code);
	}

	/** Does what takes time, where it is known to be needed. */
	void open() {
		opened();
	}

	private synchronized CaseDirectory opened() {
		if (cases.isEmpty()) {
			try {
				cases = installation.keptFindings();
				if (cases.isEmpty()) {
					knowledge = Optional.of(installation.openKnowledge());
					cases = knowledge.map(Knowledge::findings);
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return cases.orElseThrow();
	}

	@Override
	public synchronized void close() {
		knowledge.ifPresent(Knowledge::close);
	}
}
