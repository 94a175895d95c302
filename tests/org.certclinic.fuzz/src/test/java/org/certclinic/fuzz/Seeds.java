package org.certclinic.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** Sound inputs for the fuzzer to begin with. */
final class Seeds {
	private static final char[] PASSWORD = "changeit".toCharArray();

	private Seeds() {
	}

	static void writeTo(Path folder) throws Exception {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(256);
		KeyPair pair = generator.generateKeyPair();
		ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
		var name = new X500Name("C=CN,O=CFCA Operation CA,OU=Customers,CN=张三test@00000001");
		Date from = Date.from(Instant.parse("2025-06-01T00:00:00Z"));
		Date to = Date.from(Instant.parse("2027-06-01T00:00:00Z"));
		var builder = new JcaX509v3CertificateBuilder(name, BigInteger.valueOf(4711), from, to, name, pair.getPublic());
		builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(2));
		builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.digitalSignature));
		builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
				new GeneralName(GeneralName.dNSName, "bank.example"), new GeneralName(GeneralName.iPAddress, "10.0.0.1"), new GeneralName(name) }));
		X509CertificateHolder certificate = builder.build(signer);
		X509Certificate converted = new JcaX509CertificateConverter().getCertificate(certificate);
		var leafName = new X500Name("CN=bank.example");
		var leaf = new JcaX509v3CertificateBuilder(name, BigInteger.TWO, from, to, leafName, pair.getPublic());
		leaf.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(GeneralName.dNSName, "bank.example")));
		leaf.addExtension(Extension.certificatePolicies, false, new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier("1.2.3"))));
		var list = new X509v2CRLBuilder(name, from);
		list.setNextUpdate(to);
		list.addCRLEntry(BigInteger.TWO, from, 1);
		var signed = new CMSSignedDataGenerator();
		signed.addCertificates(new JcaCertStore(List.of(converted)));

		write(folder, "certificate", certificate.getEncoded());
		byte[] encodedList = list.build(signer).getEncoded();
		write(folder, "crl", encodedList);
		var chain = new ByteArrayOutputStream();
		chain.write(leaf.build(signer).getEncoded());
		chain.write(encodedList);
		byte[] response = response(certificate, signer, from, to);
		write(folder, "ocsp", response);
		chain.write(response);
		chain.write(certificate.getEncoded());
		write(folder, "chain", chain.toByteArray());
		write(folder, "request", new JcaPKCS10CertificationRequestBuilder(name, pair.getPublic()).build(signer).getEncoded());
		write(folder, "key", pair.getPrivate().getEncoded());
		write(folder, "pkcs7", signed.generate(new CMSAbsentContent(), false).getEncoded());
		for (String type : List.of("PKCS12", "JKS", "JCEKS", "BKS", "BCFKS")) {
			write(folder, type, store(type, pair, converted));
		}
		String base64 = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(certificate.getEncoded());
		write(folder, "pem", ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n").getBytes(StandardCharsets.US_ASCII));
		write(folder, "text", ("> ----BEGIN CERTIFICATE---<br>\r" + base64.replace('+', '＋') + "—END—").getBytes(StandardCharsets.UTF_8));
		write(folder, "voucher", "参考号：12345678  授权码：7VHP-SQKB-DC43\nDN: cn=张三@1,ou=Customers,o=CFCA Operation CA,c=CN".getBytes(StandardCharsets.UTF_8));
	}

	/** About the leaf, by its issuer. */
	private static byte[] response(X509CertificateHolder issuer, ContentSigner signer, Date from, Date to) throws Exception {
		var digest = new BcDigestCalculatorProvider().get(CertificateID.HASH_SHA1);
		var builder = new BasicOCSPRespBuilder(new RespID(issuer.getSubject()));
		builder.addResponse(new CertificateID(digest, issuer, BigInteger.TWO), new RevokedStatus(from, 1), from, to);
		return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, builder.build(signer, new X509CertificateHolder[] { issuer }, from)).getEncoded();
	}

	private static byte[] store(String type, KeyPair pair, X509Certificate certificate) throws Exception {
		KeyStore store = type.startsWith("B") ? KeyStore.getInstance(type, new BouncyCastleProvider()) : KeyStore.getInstance(type);
		store.load(null, PASSWORD);
		store.setKeyEntry("key", pair.getPrivate(), PASSWORD, new Certificate[] { certificate });
		var bytes = new ByteArrayOutputStream();
		store.store(bytes, PASSWORD);
		return bytes.toByteArray();
	}

	private static void write(Path folder, String name, byte[] bytes) throws IOException {
		Files.write(folder.resolve(name), bytes);
	}
}
