package org.certclinic.x509.chain.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.ChainRequest.Purpose;

/** What was found so far, in the order it was found, and how bad each thing is by the profile. For one thread. */
public final class Problems {
	private final ChainRequest request;
	private final List<ChainProblem> all = new ArrayList<>();

	public Problems(ChainRequest request) {
		this.request = request;
	}

	public List<ChainProblem> all() {
		return List.copyOf(all);
	}

	/** @param values names and values in turn */
	public void error(ChainCode code, int depth, Object... values) {
		all.add(problem(code, Severity.ERROR, depth, values));
	}

	/** What never makes a path invalid. */
	public void warning(ChainCode code, int depth, Object... values) {
		all.add(problem(code, Severity.WARNING, depth, values));
	}

	/** An error on the public web, elsewhere a warning. */
	public void strict(ChainCode code, int depth, Object... values) {
		all.add(problem(code, isWeb() ? Severity.ERROR : Severity.WARNING, depth, values));
	}

	/** An error on the public web; elsewhere a warning for servers, which browsers judge alike, and nothing for others. */
	public void web(ChainCode code, int depth, Object... values) {
		if (isWeb() || request.purpose() == Purpose.SERVER) {
			strict(code, depth, values);
		}
	}

	/** An error for what TLS is used with, elsewhere a warning. */
	public void purpose(ChainCode code, int depth, Object... values) {
		all.add(problem(code, isWeb() || request.purpose() != Purpose.ANY ? Severity.ERROR : Severity.WARNING, depth, values));
	}

	public boolean isWeb() {
		return request.profile() == Profile.WEB;
	}

	/** Adds what was found elsewhere, at another depth. */
	public void addAll(List<ChainProblem> problems, int depth) {
		problems.forEach(problem -> all.add(at(problem, depth)));
	}

	/** The same of another certificate. */
	public static ChainProblem at(ChainProblem problem, int depth) {
		return problem.depth() == depth ? problem : new ChainProblem(problem.code(), problem.severity(), depth, problem.values());
	}

	/** @param values names and values in turn */
	public static ChainProblem problem(ChainCode code, Severity severity, int depth, Object... values) {
		Map<String, Object> named = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			named.put((String) values[i], values[i + 1]);
		}
		return new ChainProblem(code.id(), severity, depth, named);
	}
}
