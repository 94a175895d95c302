package org.certclinic.bench;

import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Random;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Writes a PEM bundle of certificates as a bank's authority issues them, the same names and dates each time. */
public final class CertificateGenerator {
	private static final long SEED = 20_260_101;
	private static final int KEYS = 24;
	/** Distinct certificates; more are these again, as making one takes longer than reading a hundred. */
	private static final int DISTINCT = 10_000;
	private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] { '\n' });

	private final Random random = new Random(SEED);
	private final List<KeyPair> keys = new ArrayList<>();
	private final KeyPair authority;
	private final ContentSigner signer;
	private final JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();

	private CertificateGenerator() throws GeneralSecurityException, OperatorCreationException {
		for (int i = 0; i < KEYS; i++) {
			keys.add(pair(i % 3 == 0 ? "EC" : "RSA", i % 3 == 0 ? 256 : 2048));
		}
		authority = pair("RSA", 2048);
		signer = new JcaContentSignerBuilder("SHA256withRSA").build(authority.getPrivate());
	}

	/** Arguments: the file to write and how many certificates. */
	public static void main(String[] arguments) throws Exception {
		new CertificateGenerator().write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
	}

	private void write(Path file, int count) throws Exception {
		List<String> made = new ArrayList<>();
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
			for (int i = 0; i < count; i++) {
				if (i < DISTINCT) {
					made.add("-----BEGIN CERTIFICATE-----\n" + LINES.encodeToString(certificate(i)) + "\n-----END CERTIFICATE-----\n");
				}
				out.write(made.get(i % DISTINCT));
			}
		}
	}

	private byte[] certificate(int number) throws Exception {
		KeyPair key = keys.get(random.nextInt(KEYS));
		Instant from = Instant.parse("2025-01-01T00:00:00Z").plus(random.nextInt(500), ChronoUnit.DAYS);
		Instant to = from.plus(365L * (1 + random.nextInt(3)), ChronoUnit.DAYS);
		var issuer = new X500Name("C=CN,O=Bench Operation CA,CN=Bench CA " + random.nextInt(5));
		var subject = new X500Name("C=CN,O=Bench Operation CA,OU=银行" + random.nextInt(20) + ",OU=Customers,CN=0" + number + "客户@" + random.nextInt(100_000_000));
		X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer, new BigInteger(120, random).setBit(119), Date.from(from),
				Date.from(to), subject, key.getPublic());
		builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(authority.getPublic()));
		builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key.getPublic()));
		builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
		builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment));
		builder.addExtension(Extension.extendedKeyUsage, false,
				new ExtendedKeyUsage(new KeyPurposeId[] { KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_emailProtection }));
		builder.addExtension(Extension.subjectAlternativeName, false,
				new GeneralNames(new GeneralName(GeneralName.rfc822Name, "customer" + number + "@bank.example")));
		builder.addExtension(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(AccessDescription.id_ad_ocsp,
				new GeneralName(GeneralName.uniformResourceIdentifier, "http://ocsp.bank.example/")));
		builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] { new DistributionPoint(
				new DistributionPointName(new GeneralNames(
						new GeneralName(GeneralName.uniformResourceIdentifier, "http://crl.bank.example/crl" + random.nextInt(1_000) + ".crl"))),
				null, null) }));
		return builder.build(signer).getEncoded();
	}

	/** Keys differ from run to run; their sizes do not. */
	private static KeyPair pair(String algorithm, int size) throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
		generator.initialize(size, new SecureRandom());
		return generator.generateKeyPair();
	}
}
