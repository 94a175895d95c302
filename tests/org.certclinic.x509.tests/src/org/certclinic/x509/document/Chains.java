package org.certclinic.x509.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;

/** A root, an authority below it that an old certificate and a new one exist of, and a customer's certificate. */
final class Chains {
	static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
	private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] { '\n' });

	private final KeyPair rootKey = pair();
	private final KeyPair authorityKey = pair();

	final CertificateEvidence root = make("Root", rootKey, "Root", rootKey, "2035-01-01", true);
	final CertificateEvidence authority = make("Root", rootKey, "Authority", authorityKey, "2030-01-01", true);
	final CertificateEvidence ended = make("Root", rootKey, "Authority", authorityKey, "2025-01-01", true);
	final CertificateEvidence leaf = make("Authority", authorityKey, "www.example.com", pair(), "2027-01-01", false);

	static String pem(CertificateEvidence certificate) {
		return "-----BEGIN CERTIFICATE-----\n" + LINES.encodeToString(certificate.encoded().toArray()) + "\n-----END CERTIFICATE-----\n";
	}

	private static CertificateEvidence make(String issuer, KeyPair issuerKey, String subject, KeyPair key, String end, boolean authority) {
		try {
			var builder = new X509v3CertificateBuilder(new X500Name("CN=" + issuer), BigInteger.valueOf(end.hashCode() & 0xffff),
					Date.from(Instant.parse("2024-01-01T00:00:00Z")), Date.from(Instant.parse(end + "T00:00:00Z")), new X500Name("CN=" + subject),
					SubjectPublicKeyInfo.getInstance(key.getPublic().getEncoded()));
			builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
			byte[] encoded = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey.getPrivate())).getEncoded();
			return (CertificateEvidence) new Inspector(Passwords.NONE).inspect(Octets.of(encoded), Source.of(subject)).getFirst().evidence().orElseThrow();
		} catch (OperatorCreationException e) {
			throw new IllegalStateException(e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static KeyPair pair() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			return generator.generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}
}
