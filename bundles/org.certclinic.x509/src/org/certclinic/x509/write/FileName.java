package org.certclinic.x509.write;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.certclinic.core.evidence.CertificateEvidence;

/** File names made of subjects, safe on Windows, macOS and Linux and in a mail. */
final class FileName {
	private static final int MAX_BYTES = 100;
	/** What Windows forbids, what a shell acts on even between quotes, what cannot be seen, and what turns the direction of writing. */
	private static final Pattern UNSAFE = Pattern.compile("[$`%!<>:\"/\\\\|?*\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]+");
	private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(?:\\..*)?");

	private FileName() {
	}

	/** A name for each, all different, without an ending. */
	static List<String> of(List<CertificateEvidence> certificates) {
		return EntryNames.distinct(certificates.stream().map(certificate -> safe(certificate.label())).toList(), Set.of(), name -> name);
	}

	/** The name with what some file system would not have replaced. */
	static String safe(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
		String plain = UNSAFE.matcher(composed).replaceAll("_").replaceAll("\\s+", " ").strip();
		String inside = shortened(plain).replaceAll("^[. -]+|[. ]+$", ""); // hidden, an option, or cut off by Windows
		if (inside.isEmpty() || inside.chars().allMatch(c -> c == '_')) {
			return "certificate";
		}
		return DEVICE.matcher(inside).matches() ? "_" + inside : inside;
	}

	private static String shortened(String name) {
		var kept = new StringBuilder();
		int bytes = 0;
		for (int character : name.codePoints().toArray()) {
			String one = Character.toString(character);
			bytes += one.getBytes(StandardCharsets.UTF_8).length;
			if (bytes > MAX_BYTES) {
				break;
			}
			kept.append(one);
		}
		return kept.toString();
	}
}
