package org.certclinic.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Repair;
import org.certclinic.core.finding.Finding;
import org.certclinic.x509.Inspected;

/** An inspected object as fields for JSON. */
final class InspectJson {
	private final FindingResults results;
	private final EvidenceJson evidence;

	InspectJson(FindingResults results, boolean deep) {
		this.results = results;
		this.evidence = new EvidenceJson(deep);
	}

	Map<String, Object> fields(Inspected object, List<Finding> findings) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("source", object.source().name());
		if (object.source().line() > 0) {
			fields.put("line", object.source().line());
		}
		fields.put("kind", object.kind().text());
		object.evidence().ifPresent(read -> fields.put(EvidenceJson.name(read), evidence.fields(read)));
		fields.put("findings", results.json(findings));
		fields.put("repairs", object.repairs().stream().map(InspectJson::repair).toList());
		object.problem().ifPresent(problem -> fields.put("problem", problem(problem)));
		return fields;
	}

	private static Map<String, Object> repair(Repair repair) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("code", repair.code());
		if (repair.line() > 0) {
			fields.put("line", repair.line());
		}
		if (repair.column() > 0) {
			fields.put("column", repair.column());
		}
		fields.put("message", repair.message());
		return fields;
	}

	private Map<String, Object> problem(Problem problem) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("code", problem.code());
		if (problem.offset() >= 0) {
			fields.put("offset", problem.offset());
		}
		fields.put("message", problem.message());
		fields.put("cases", results.cases(problem.code()));
		return fields;
	}
}
