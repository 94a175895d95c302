package org.certclinic.x509.chain.judge;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.heap.Member;

/** What is wrong with a certificate by itself, whatever path it is on. Judges each one once. For one thread. */
public final class MemberJudge {
	private final ChainRequest request;
	private final CertificateCheck certificates;
	private final AuthorityCheck authorities;
	private final PurposeCheck purposes;
	private final WebCheck web = new WebCheck();
	private final Map<Role, Map<Member, List<ChainProblem>>> judged = new EnumMap<>(Role.class);

	public MemberJudge(ChainRequest request) {
		this.request = request;
		certificates = new CertificateCheck(request);
		authorities = new AuthorityCheck();
		purposes = new PurposeCheck(request.purpose());
	}

	/** All that is wrong, at depth 0. */
	public List<ChainProblem> problems(Member member, Role role) {
		return judged.computeIfAbsent(role, _ -> new IdentityHashMap<>()).computeIfAbsent(member, _ -> judge(member, role));
	}

	private List<ChainProblem> judge(Member member, Role role) {
		var problems = new Problems(request);
		certificates.check(member, role, problems);
		if (role == Role.LEAF) {
			purposes.checkLeaf(member, problems);
		} else {
			authorities.check(member, role, problems);
			purposes.checkAuthority(member, role, problems);
		}
		web.check(member, role, problems);
		return problems.all();
	}
}
