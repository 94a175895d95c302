package org.certclinic.ui.certificate.chain;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.net.FetchPlan;
import org.certclinic.net.FetchPlanner;
import org.certclinic.net.Fetched;
import org.certclinic.x509.document.ChainMember;

/** Fetches the issuer that a chain lacks from where its certificates say. */
final class IssuerFetch {
	private final ChainEditor editor;
	private final HostFetch hosts;

	IssuerFetch(ChainEditor editor) {
		this.editor = editor;
		hosts = new HostFetch(editor, new HostFetch.Words(Messages.Fetch_title, Messages.Fetch_text, Messages.Fetch_yes, Messages.Fetch_job));
	}

	void run() {
		Optional<ChainPath> path = editor.pane().judgement().evidence().map(ChainEvidence::best);
		FetchPlan plan = path.map(new FetchPlanner()::issuer).orElseGet(() -> new FetchPlan(List.of(), List.of()));
		if (plan.isEmpty()) {
			hosts.tellNothing(Messages.Fetch_nothing, plan);
		} else {
			hosts.run(plan, new ChainPreferences().fetchesWithoutAsking(), this::add);
		}
	}

	private void add(List<Fetched> answers) {
		List<ChainMember> members = answers.stream().flatMap(answer -> answer.certificates().stream()).map(ChainMember::of).toList();
		editor.model().edit(Messages.Edit_fetch, document -> document.add(members.stream()
				.filter(member -> document.indexOf(member.certificate().orElseThrow()).isEmpty()).toList()));
	}
}
