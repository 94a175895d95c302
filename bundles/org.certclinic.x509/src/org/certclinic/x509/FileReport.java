package org.certclinic.x509;

import java.util.List;
import java.util.Objects;

import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.finding.CaseFile;

/** What one file holds, or one piece of a file with very many things in it: things that belong together and are judged together. */
public record FileReport(Source source, List<Inspected> objects) {
	public FileReport {
		Objects.requireNonNull(source, "source");
		objects = List.copyOf(objects);
	}

	/** The evidence among the objects, for rules. */
	public CaseFile caseFile() {
		return new CaseFile(objects.stream().<Evidence>mapMulti((object, next) -> object.evidence().ifPresent(next)).toList());
	}
}
