package org.certclinic.x509.write;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.store.Fixtures;

/**
 * Leaf, intermediate and root, made once for a test.
 *
 * @param key the leaf's
 */
public record Chain(KeyPair key, X509Certificate leaf, X509Certificate intermediate, X509Certificate root) {
	/** @param key the leaf's */
	public static Chain of(KeyPair key, String leafName) throws Exception {
		KeyPair rootKey = Fixtures.ec();
		KeyPair intermediateKey = Fixtures.ec();
		X509Certificate root = certificate("CN=Test Root,O=Tests,C=CN", rootKey, "CN=Test Root,O=Tests,C=CN", rootKey.getPrivate(), true);
		X509Certificate intermediate = certificate("CN=测试中级证书,O=Tests,C=CN", intermediateKey, "CN=Test Root,O=Tests,C=CN", rootKey.getPrivate(), true);
		X509Certificate leaf = certificate("CN=" + leafName + ",O=Tests,C=CN", key, "CN=测试中级证书,O=Tests,C=CN", intermediateKey.getPrivate(), false);
		return new Chain(key, leaf, intermediate, root);
	}

	public static X509Certificate certificate(String subject, KeyPair key, String issuer, PrivateKey issuerKey, boolean authority) throws Exception {
		var builder = new JcaX509v3CertificateBuilder(new X500Name(issuer), BigInteger.valueOf(System.nanoTime()), Date.from(Instant.parse("2024-01-01T00:00:00Z")),
				Date.from(Instant.parse("2054-01-01T00:00:00Z")), new X500Name(subject), key.getPublic());
		builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
		String algorithm = issuerKey.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
		return new JcaX509CertificateConverter().setProvider(Fixtures.BC)
				.getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).setProvider(Fixtures.BC).build(issuerKey)));
	}

	public static CertificateEvidence evidence(X509Certificate certificate) throws Exception {
		return (CertificateEvidence) new CertificateDecoder().decode(DerNode.of(Octets.of(certificate.getEncoded())), Source.of("test")).evidence().orElseThrow();
	}

	/** Leaf first. */
	public List<CertificateEvidence> evidence() throws Exception {
		return List.of(evidence(leaf), evidence(intermediate), evidence(root));
	}

	public List<X509Certificate> certificates() {
		return List.of(leaf, intermediate, root);
	}

	/** The leaf's key, open. */
	public OpenKey openKey() {
		return OpenKey.read(key.getPrivate().getEncoded(), Source.of("leaf.key"), Passwords.NONE).key().orElseThrow();
	}
}
