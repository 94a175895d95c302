package org.certclinic.x509.chain.judge;

import java.util.Locale;
import java.util.Set;

/**
 * Names below which different people register: nobody gets a wildcard for all of them. Every top level domain is one; of longer ones only
 * the well-known are listed, since the whole list changes weekly and this check is a rule of issuing, which nobody's safety hangs on.
 */
final class PublicSuffixes {
	private static final Set<String> SECOND_LEVEL = Set.of("ac", "co", "com", "edu", "gob", "gov", "go", "gv", "ltd", "me", "mil", "ne", "net",
			"nhs", "nom", "or", "org", "plc", "sch", "school", "web");
	private static final Set<String> SHARED_HOSTS = Set.of("s3.amazonaws.com", "compute.amazonaws.com", "elb.amazonaws.com", "cloudfront.net",
			"elasticbeanstalk.com", "github.io", "githubusercontent.com", "gitlab.io", "herokuapp.com", "appspot.com", "blogspot.com", "web.app",
			"firebaseapp.com", "run.app", "azurewebsites.net", "cloudapp.net", "azurestaticapps.net", "blob.core.windows.net", "netlify.app",
			"vercel.app", "pages.dev", "workers.dev", "fly.dev", "onrender.com", "readthedocs.io", "wordpress.com", "fastly.net", "ngrok.io",
			"aliyuncs.com", "myqcloud.com");
	private static final int COUNTRY = 2;

	/** Whether {@code domain} is a registry's, for example {@code com} or {@code co.uk}. */
	boolean isRegistry(String domain) {
		String name = domain.toLowerCase(Locale.ROOT);
		int dot = name.indexOf('.');
		boolean two = dot > 0 && name.indexOf('.', dot + 1) < 0;
		return dot < 0 || two && name.length() - dot - 1 == COUNTRY && SECOND_LEVEL.contains(name.substring(0, dot));
	}

	/** Whether {@code domain} is a host's whose customers have the names below it, for example {@code github.io}. */
	boolean isSharedHost(String domain) {
		return SHARED_HOSTS.contains(domain.toLowerCase(Locale.ROOT));
	}
}
