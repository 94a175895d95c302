package org.certclinic.ui.token.tree;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.x509.words.NameFormat;

/** The facts of a certificate that tell which it is; the Certificates view has all of them. */
final class CertificateFacts {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	private CertificateFacts() {
	}

	static void add(Facts facts, CertificateEvidence certificate) {
		facts.add(Messages.Fact_subject, NameFormat.RFC4514.format(certificate.subject())).add(Messages.Fact_issuer, NameFormat.RFC4514.format(certificate
				.issuer())).add(Messages.Fact_certificateSerial, certificate.serial().toString(16))
				.add(Messages.Fact_notBefore, certificate.validity().notBefore().map(CertificateFacts::time))
				.add(Messages.Fact_notAfter, certificate.validity().notAfter().map(CertificateFacts::time))
				.add("SHA-256", certificate.encoded().digest("SHA-256").hex());
	}

	private static String time(Instant time) {
		return TIME.format(time.atZone(ZoneId.systemDefault()));
	}
}
