package org.certclinic.ui.certificate.chain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.ui.Operation;
import org.certclinic.ui.certificate.inspect.Request;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.document.ChainMember;
import org.certclinic.x509.document.ChainReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Finds certificates in files or in text. */
final class AddOperation implements Operation<List<ChainMember>> {
	private final Request request;
	private final Passwords passwords;

	AddOperation(Request request, Passwords passwords) {
		this.request = Objects.requireNonNull(request, "request");
		this.passwords = Objects.requireNonNull(passwords, "passwords");
	}

	@Override
	public List<ChainMember> run(IProgressMonitor monitor) {
		List<ChainMember> members = new ArrayList<>();
		switch (request) {
		case Request.Files(var paths) -> new Inspector(passwords).inspect(paths,
				report -> report.objects().stream().filter(AddOperation::belongs).map(ChainMember::of).forEach(members::add), monitor::isCanceled);
		case Request.Known(var certificates) -> certificates.stream().map(ChainMember::of).forEach(members::add);
		case Request.Text(var text) -> members.addAll(new ChainReader(passwords)
				.members(Octets.of(text.getBytes(StandardCharsets.UTF_8)), Source.of(Messages.Source_text)).stream()
				.filter(member -> belongs(member.content())).toList());
		}
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return members;
	}

	/** What is no certificate and not recognized at all has no business in a chain. */
	private static boolean belongs(Inspected found) {
		return ChainReader.belongs(found) && (found.evidence().isPresent() || found.kind() != ObjectKind.UNKNOWN);
	}
}
