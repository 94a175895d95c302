package org.certclinic.ui.knowledge.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.certclinic.knowledge.lint.LintFinding;
import org.osgi.service.component.annotations.Component;

/** What is wrong with the entries that are being written, whatever their files have. Thread-safe. */
@Component(service = DraftProblems.class)
public final class DraftProblems {
	private final Map<Path, List<LintFinding>> findings = new ConcurrentHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** What was found in the entry that is being written for a file. */
	void put(Path file, List<LintFinding> found) {
		findings.put(file, List.copyOf(found));
		listeners.forEach(Runnable::run);
	}

	/** Nobody writes it any more. */
	void remove(Path file) {
		findings.remove(file);
		listeners.forEach(Runnable::run);
	}

	/** The problems of files, with those of entries that are being written in the place of what their files have. */
	public List<LintFinding> merge(List<LintFinding> files) {
		List<LintFinding> merged = new ArrayList<>();
		findings.values().forEach(merged::addAll);
		files.stream().filter(finding -> !findings.containsKey(finding.file())).forEach(merged::add);
		return merged;
	}

	/** Tells of each change, in any thread. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
