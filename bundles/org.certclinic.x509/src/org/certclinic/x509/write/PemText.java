package org.certclinic.x509.write;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.x509.words.NameFormat;

/** PEM: base64 between BEGIN and END lines. RFC 7468. */
final class PemText {
	private static final int COLUMNS = 64;
	private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(COLUMNS, new byte[] { '\n' });

	private PemText() {
	}

	static byte[] certificates(List<CertificateEvidence> certificates, boolean commented) {
		var text = new StringBuilder();
		for (CertificateEvidence certificate : certificates) {
			if (commented) {
				text.append("subject=").append(line(certificate.subject())).append('\n');
				text.append("issuer=").append(line(certificate.issuer())).append('\n');
			}
			text.append(block("CERTIFICATE", certificate.encoded().toArray()));
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** BEGIN line, base64, END line, each with a line end. */
	static String block(String label, byte[] content) {
		return "-----BEGIN " + label + "-----\n" + BASE64.encodeToString(content) + "\n-----END " + label + "-----\n";
	}

	/** A name that stays in its line. */
	private static String line(DistinguishedName name) {
		return NameFormat.RFC4514.format(name).replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
	}
}
