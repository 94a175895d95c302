package org.certclinic.ui.knowledge.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;

import org.certclinic.core.UserFolders;
import org.certclinic.knowledge.search.KnowledgeGaps;
import org.certclinic.knowledge.search.KnowledgeGaps.Gap;
import org.certclinic.ui.Operation;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.knowledge.feedback.FeedbackLog;
import org.eclipse.osgi.util.NLS;

/** The user's own file of queries without an answer. */
public final class GapFile {
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

	/** All that were recorded, oldest first. */
	public Operation<List<Gap>> all() {
		return _ -> {
			try {
				return gaps.all();
			} catch (IOException e) {
				throw reporter.exception(NLS.bind(Messages.Gap_unreadable, file), e);
			}
		};
	}

	/**
	 * What was copied.
	 *
	 * @param feedbackFile beside the one with the gaps
	 */
	record Exported(int gaps, int feedback, Path feedbackFile) {
	}

	/** Copies the gaps to {@code target}, and what users said of cases beside it; of what there is nothing no file is written. */
	Operation<Exported> exporting(Path target, FeedbackLog log) {
		return _ -> {
			try {
				int count = gaps.all().size();
				if (count > 0) {
					Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
				}
				Path beside = target.resolveSibling(target.getFileName().toString().replaceFirst("(\\.\\w+)?$", "-feedback$1"));
				return new Exported(count, log.export(beside), beside);
			} catch (IOException e) {
				throw reporter.exception(NLS.bind(Messages.Export_failed, target), e);
			}
		};
	}
}
