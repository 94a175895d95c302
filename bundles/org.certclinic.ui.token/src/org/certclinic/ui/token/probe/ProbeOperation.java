package org.certclinic.ui.token.probe;

import java.time.InstantSource;
import java.util.Objects;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.token.LibraryDirectory;
import org.certclinic.token.TokenProbe;
import org.certclinic.token.TokenRequest;
import org.certclinic.token.process.Workers;
import org.certclinic.ui.Operation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Asks all drivers of this computer and judges what they report. */
public final class ProbeOperation implements Operation<Probed> {
	private final Workers workers;
	private final OwnLibraries own;

	public ProbeOperation(Workers workers, OwnLibraries own) {
		this.workers = Objects.requireNonNull(workers, "workers");
		this.own = Objects.requireNonNull(own, "own");
	}

	@Override
	public Probed run(IProgressMonitor monitor) {
		var directory = new LibraryDirectory();
		TokenRequest request = TokenRequest.of(directory.modules(own.modules()), directory.skf(own.skf()));
		SubMonitor progress = SubMonitor.convert(monitor, request.modules().size() + request.skf().size() + 1);
		TokenEvidence evidence = new TokenProbe(workers, InstantSource.system()).probe(request, name -> begun(progress, name), monitor::isCanceled);
		return Probed.of(evidence);
	}

	/** Told by several threads. */
	private static void begun(SubMonitor progress, String name) {
		synchronized (progress) {
			progress.subTask(name);
			progress.worked(1);
		}
	}
}
