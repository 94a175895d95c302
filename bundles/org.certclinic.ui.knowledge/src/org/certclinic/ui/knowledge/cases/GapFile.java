package org.certclinic.ui.knowledge.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;

import org.certclinic.core.UserFolders;
import org.certclinic.knowledge.search.KnowledgeGaps;
import org.certclinic.ui.Operation;
import org.certclinic.ui.StatusReporter;
import org.eclipse.osgi.util.NLS;

/** The user's own file of queries without an answer. */
final class GapFile {
	private final Path file = new UserFolders().data().resolve("gaps.tsv");
	private final KnowledgeGaps gaps = new KnowledgeGaps(file, InstantSource.system());
	private final StatusReporter reporter = new StatusReporter(GapFile.class);

	/** Adds {@code query} and answers it. */
	Operation<String> recording(String query) {
		return _ -> {
			try {
				gaps.record(query);
				return query;
			} catch (IOException e) {
				throw reporter.exception(NLS.bind(Messages.Gap_failed, file), e);
			}
		};
	}

	/** Copies the file to {@code target} and answers how many gaps it has; without any gap nothing is written. */
	Operation<Integer> exporting(Path target) {
		return _ -> {
			try {
				int count = gaps.all().size();
				if (count > 0) {
					Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
				}
				return count;
			} catch (IOException e) {
				throw reporter.exception(NLS.bind(Messages.Export_failed, target), e);
			}
		};
	}
}
