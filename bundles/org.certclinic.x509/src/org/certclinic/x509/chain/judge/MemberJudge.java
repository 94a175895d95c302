package org.certclinic.x509.chain.judge;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.heap.Member;

/** What is wrong with a certificate by itself, whatever path it is on. Judges issuers once, each as what it is. Thread-safe. */
public final class MemberJudge {
	private final ChainRequest request;
	private final CertificateCheck certificates;
	private final AuthorityCheck authorities;
	private final PurposeCheck purposes;
	private final WebCheck web = new WebCheck();
	private final Map<Member, List<ChainProblem>> intermediates = new ConcurrentHashMap<>();
	private final Map<Member, List<ChainProblem>> anchors = new ConcurrentHashMap<>();

	public MemberJudge(ChainRequest request) {
		this.request = request;
		certificates = new CertificateCheck(request);
		authorities = new AuthorityCheck();
		purposes = new PurposeCheck(request.purpose());
	}

	/** All that is wrong, at depth 0. A leaf is judged anew each time. */
	public List<ChainProblem> problems(Member member, Role role) {
		return switch (role) {
		case LEAF -> judge(member, role);
		case INTERMEDIATE -> intermediates.computeIfAbsent(member, _ -> judge(member, role));
		case ANCHOR -> anchors.computeIfAbsent(member, _ -> judge(member, role));
		};
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
