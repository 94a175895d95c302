package org.certclinic.x509.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of things that stand between BEGIN and END. RFC 7468, and what else programs write. */
final class Labels {
	private static final List<String> NAMES = List.of("CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE", "CERTIFICATE CHAIN",
			"CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST", "X509 CRL", "CRL", "PKCS7", "PKCS #7 SIGNED DATA", "CMS", "PKCS12", "PFX",
			"PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "SM2 PRIVATE KEY",
			"ANY PRIVATE KEY", "OPENSSH PRIVATE KEY", "PUBLIC KEY", "RSA PUBLIC KEY", "EC PUBLIC KEY", "SM2 PUBLIC KEY", "EC PARAMETERS", "SM2 PARAMETERS",
			"DH PARAMETERS", "X9.42 DH PARAMETERS", "DSA PARAMETERS", "ATTRIBUTE CERTIFICATE", "OCSP RESPONSE");
	/** What translating browsers make of them; the longer ones first. */
	private static final Map<String, String> TRANSLATED = translated();
	private static final Map<String, String> SQUEEZED = squeezed();
	private static final int SHORT = 8;
	private static final int LONGEST = 40;

	private Labels() {
	}

	/** The name that is meant; empty where it is like none. */
	static Optional<String> resolve(String label) {
		if (label.length() > LONGEST) {
			return Optional.empty();
		}
		String squeezed = squeeze(label);
		String exact = SQUEEZED.get(squeezed);
		if (exact != null) {
			return Optional.of(exact);
		}
		for (var translated : TRANSLATED.entrySet()) {
			if (label.contains(translated.getKey())) {
				return Optional.of(translated.getValue());
			}
		}
		return similar(squeezed);
	}

	private static Optional<String> similar(String squeezed) {
		int best = squeezed.length() < SHORT ? 1 : 2;
		String found = "";
		for (var known : SQUEEZED.entrySet()) {
			int distance = distance(squeezed, known.getKey(), best);
			if (distance < best || distance == best && found.isEmpty()) {
				best = distance;
				found = known.getValue();
			}
		}
		return found.isEmpty() || squeezed.length() < 3 ? Optional.empty() : Optional.of(found);
	}

	/** In how many letters two words differ; more than {@code limit} is all the same. */
	static int distance(String one, String other, int limit) {
		if (Math.abs(one.length() - other.length()) > limit) {
			return limit + 1;
		}
		int[] above = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < above.length; j++) {
			above[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= other.length(); j++) {
				int same = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(same, 1 + Math.min(above[j], row[j - 1]));
				least = Math.min(least, row[j]);
			}
			if (least > limit) {
				return limit + 1;
			}
			int[] next = above;
			above = row;
			row = next;
		}
		return above[other.length()];
	}

	private static String squeeze(String label) {
		var letters = new StringBuilder();
		label.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
		return letters.toString().toUpperCase(Locale.ROOT);
	}

	private static Map<String, String> squeezed() {
		Map<String, String> names = new LinkedHashMap<>();
		NAMES.forEach(name -> names.put(squeeze(name), name));
		return names;
	}

	private static Map<String, String> translated() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("证书请求", "CERTIFICATE REQUEST");
		names.put("證書請求", "CERTIFICATE REQUEST");
		names.put("证书", "CERTIFICATE");
		names.put("證書", "CERTIFICATE");
		names.put("凭证", "CERTIFICATE");
		names.put("憑證", "CERTIFICATE");
		names.put("加密私钥", "ENCRYPTED PRIVATE KEY");
		names.put("私钥", "PRIVATE KEY");
		names.put("私鑰", "PRIVATE KEY");
		names.put("公钥", "PUBLIC KEY");
		names.put("公鑰", "PUBLIC KEY");
		return names;
	}
}
