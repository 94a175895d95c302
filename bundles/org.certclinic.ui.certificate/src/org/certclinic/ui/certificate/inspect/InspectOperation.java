package org.certclinic.ui.certificate.inspect;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.Examiner;
import org.certclinic.ui.Operation;
import org.certclinic.ui.certificate.items.Item;
import org.certclinic.x509.FileReport;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Finds what files or a text hold and has rules judge it; hands on each file's objects as soon as they are known. */
public final class InspectOperation implements Operation<Integer> {
	private final Request request;
	private final Passwords passwords;
	private final Consumer<List<Item>> found;
	private final Examiner examiner = new Examiner(BuiltInRules.all(InstantSource.system()));

	/** @param found is told in the thread of the operation */
	public InspectOperation(Request request, Passwords passwords, Consumer<List<Item>> found) {
		this.request = Objects.requireNonNull(request, "request");
		this.passwords = Objects.requireNonNull(passwords, "passwords");
		this.found = Objects.requireNonNull(found, "found");
	}

	/** How many objects there are. */
	@Override
	public Integer run(IProgressMonitor monitor) {
		var counter = new int[1];
		var inspector = new Inspector(passwords);
		try {
			switch (request) {
			case Request.Files(var paths) -> {
				SubMonitor progress = SubMonitor.convert(monitor, paths.size());
				inspector.inspect(paths, report -> {
					progress.subTask(report.source().name());
					progress.setWorkRemaining(Math.max(2, paths.size())).worked(1); // how many files a folder holds is not known before
					counter[0] += tell(report);
				}, monitor::isCanceled);
			}
			case Request.Known(var certificates) -> certificates.forEach(certificate -> counter[0] += tell(new FileReport(certificate.source(), inspector
					.inspect(certificate.encoded(), certificate.source()))));
			case Request.Text(var text) -> {
				var source = Source.of(Messages.Source_text);
				Octets content = Octets.of(text.getBytes(StandardCharsets.UTF_8));
				counter[0] += tell(new FileReport(source, inspector.inspect(content, source)));
			}
			}
		} catch (CancellationException e) {
			throw new OperationCanceledException(e.getMessage());
		}
		return counter[0];
	}

	private int tell(FileReport report) {
		Map<Evidence, List<Finding>> findings = examiner.examine(report.caseFile()).stream()
				.collect(Collectors.groupingBy(Finding::evidence, IdentityHashMap::new, Collectors.toList()));
		List<Item> items = report.objects().stream().map(object -> new Item(object, findingsOf(object, findings))).toList();
		found.accept(items);
		return items.size();
	}

	private static List<Finding> findingsOf(Inspected object, Map<Evidence, List<Finding>> findings) {
		return object.evidence().map(evidence -> findings.getOrDefault(evidence, List.of())).orElse(List.of());
	}
}
