package org.certclinic.knowledge.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.LinkStep;

/** A link to something other than a web page. */
final class LinkRule implements EntryRule {
	private static final Set<String> SCHEMES = Set.of("http", "https");

	@Override
	public String id() {
		return "kb.link.bad-address";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (LinkStep link : Parts.all(entry, LinkStep.class)) {
			if (!Parts.blank(link.getUri()) && !web(link.getUri())) {
				findings.add(link, link.getUri());
			}
		}
	}

	private static boolean web(String address) {
		try {
			URI uri = new URI(address);
			return SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) && uri.getHost() != null
					&& uri.getUserInfo() == null;
		} catch (URISyntaxException e) {
			return false;
		}
	}
}
