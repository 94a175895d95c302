package org.certclinic.ui.certificate.chain;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.net.FetchPlan;
import org.certclinic.net.FetchPlanner;
import org.certclinic.net.Fetched;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.ui.certificate.chain.model.RevocationStatus;
import org.eclipse.osgi.util.NLS;

/** Asks OCSP responders and fetches revocation lists from where the certificates of a whole chain say; then the chain is judged by them. */
final class RevocationFetch {
	private static final FetchPlan NOTHING = new FetchPlan(List.of(), List.of());

	private final ChainEditor editor;
	private final HostFetch hosts;

	RevocationFetch(ChainEditor editor) {
		this.editor = editor;
		hosts = new HostFetch(editor,
				new HostFetch.Words(Messages.Revocation_title, Messages.Revocation_text, Messages.Revocation_yes, Messages.Revocation_job));
	}

	void run() {
		Judgement judgement = editor.pane().judgement();
		if (judgement.isPreliminary()) {
			editor.say(Messages.Verdict_reading);
			return;
		}
		Optional<ChainPath> path = judgement.evidence().map(evidence -> evidence.best()).filter(ChainPath::anchored);
		if (path.isEmpty()) {
			hosts.tellNothing(Messages.Revocation_noRoot, NOTHING);
			return;
		}
		ChainPath whole = path.orElseThrow();
		var planner = new FetchPlanner();
		FetchPlan plan = planner.responses(whole).with(planner.lists(whole));
		if (plan.isEmpty()) {
			hosts.tellNothing(Messages.Revocation_nothing, plan);
		} else {
			hosts.run(plan, new ChainPreferences().checksRevocationWithoutAsking(), answers -> use(whole, answers));
		}
	}

	/** Where nobody answers nothing is judged by it. */
	private void use(ChainPath path, List<Fetched> answers) {
		List<Fetched> useful = answers.stream().filter(answer -> answer.problem().isEmpty()).toList();
		List<CrlEvidence> lists = useful.stream().flatMap(answer -> answer.lists().stream()).toList();
		List<OcspEvidence> responses = useful.stream().flatMap(answer -> answer.responses().stream()).toList();
		if (!useful.isEmpty()) {
			editor.judgeBy(RevocationStatus.of(path.certificates().getFirst(), lists, responses));
			editor.say(NLS.bind(Messages.Revocation_came, responses.size(), lists.size()));
		}
	}
}
