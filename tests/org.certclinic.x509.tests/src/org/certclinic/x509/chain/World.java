package org.certclinic.x509.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.decode.CrlDecoder;
import org.certclinic.x509.der.DerNode;

/** Authorities, and what they issue. Certificates are sound unless a test asks for another thing. */
final class World {
	static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
	static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
	static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");
	private static final Provider PROVIDER = new BouncyCastleProvider();

	private long serial = 100;

	/** A name with a key. */
	record Authority(X500Name name, KeyPair keys, String algorithm) {
		Authority named(String other) {
			return new Authority(new X500Name(other), keys, algorithm);
		}

		SubjectPublicKeyInfo key() {
			return SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
		}

		/** A key identifier of its own for each key. */
		byte[] keyId() {
			return Octets.of(key().getPublicKeyData().getBytes()).digest("SHA-1").toArray();
		}
	}

	static Authority authority(String name) {
		return authority(name, "secp256r1", "SHA256withECDSA");
	}

	static Authority authority(String name, String curve, String algorithm) {
		try {
			var generator = KeyPairGenerator.getInstance("EC", PROVIDER);
			generator.initialize(new ECGenParameterSpec(curve));
			return new Authority(new X500Name(name), generator.generateKeyPair(), algorithm);
		} catch (GeneralSecurityException e) {
			throw new IllegalArgumentException(curve, e);
		}
	}

	static Authority rsa(String name, int bits, String algorithm) {
		try {
			var generator = KeyPairGenerator.getInstance("RSA", PROVIDER);
			generator.initialize(bits);
			return new Authority(new X500Name(name), generator.generateKeyPair(), algorithm);
		} catch (GeneralSecurityException e) {
			throw new IllegalArgumentException(algorithm, e);
		}
	}

	/** A certificate while it is made: what it has unless a test changes it. */
	final class Draft {
		private final Authority subject;
		private final Authority issuer;
		private final boolean authority;
		Instant from = FROM;
		Instant to = TO;
		BigInteger number = BigInteger.valueOf(serial++);
		Object constraints;
		KeyUsage usage;
		GeneralNames names;
		ExtendedKeyUsage purposes;
		byte[] issuerKeyId;
		byte[] keyId;
		Consumer<X509v3CertificateBuilder> more = _ -> { };

		private Draft(Authority subject, Authority issuer, boolean authority) {
			this.subject = subject;
			this.issuer = issuer;
			this.authority = authority;
			constraints = new BasicConstraints(authority);
			usage = new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature);
			issuerKeyId = issuer.keyId();
			keyId = subject.keyId();
			if (!authority) {
				names = new GeneralNames(new GeneralName(GeneralName.dNSName, "www.bank.example"));
				purposes = new ExtendedKeyUsage(new KeyPurposeId[] { KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth });
			}
		}

		Draft with(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
			more = more.andThen(builder -> add(builder, oid, critical, value));
			return this;
		}

		private CertificateEvidence make() {
			var builder = new X509v3CertificateBuilder(issuer.name, number, Date.from(from), Date.from(to), subject.name, subject.key());
			add(builder, Extension.basicConstraints, authority, (ASN1Encodable) constraints);
			add(builder, Extension.keyUsage, true, usage);
			add(builder, Extension.subjectAlternativeName, false, names);
			add(builder, Extension.extendedKeyUsage, false, purposes);
			add(builder, Extension.authorityKeyIdentifier, false, issuerKeyId == null ? null : new AuthorityKeyIdentifier(issuerKeyId));
			add(builder, Extension.subjectKeyIdentifier, false, keyId == null ? null : new SubjectKeyIdentifier(keyId));
			more.accept(builder);
			try {
				return read(builder.build(new JcaContentSignerBuilder(issuer.algorithm).setProvider(PROVIDER).build(issuer.keys.getPrivate())).getEncoded());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} catch (OperatorCreationException e) {
				throw new IllegalArgumentException(issuer.algorithm, e);
			}
		}
	}

	private static void add(X509v3CertificateBuilder builder, ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
		if (value == null) {
			return;
		}
		try {
			builder.addExtension(oid, critical, value);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	CertificateEvidence authority(Authority subject, Authority issuer, Consumer<Draft> change) {
		var draft = new Draft(subject, issuer, true);
		change.accept(draft);
		return draft.make();
	}

	CertificateEvidence authority(Authority subject, Authority issuer) {
		return authority(subject, issuer, _ -> { });
	}

	/** A certificate of {@code CN=www.bank.example} unless the subject says otherwise. */
	CertificateEvidence leaf(Authority subject, Authority issuer, Consumer<Draft> change) {
		var draft = new Draft(subject, issuer, false);
		change.accept(draft);
		return draft.make();
	}

	CertificateEvidence leaf(Authority subject, Authority issuer) {
		return leaf(subject, issuer, _ -> { });
	}

	static CrlEvidence list(Authority issuer, Consumer<X509v2CRLBuilder> change) {
		var builder = new X509v2CRLBuilder(issuer.name, Date.from(FROM));
		builder.setNextUpdate(Date.from(TO));
		change.accept(builder);
		try {
			byte[] encoded = builder.build(new JcaContentSignerBuilder(issuer.algorithm).setProvider(PROVIDER).build(issuer.keys.getPrivate()))
					.getEncoded();
			return (CrlEvidence) new CrlDecoder().decode(DerNode.of(Octets.of(encoded)), Source.of("list")).evidence().orElseThrow();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (OperatorCreationException e) {
			throw new IllegalArgumentException(issuer.algorithm, e);
		}
	}

	static CertificateEvidence read(byte[] encoded) {
		return (CertificateEvidence) new CertificateDecoder().decode(DerNode.of(Octets.of(encoded)), Source.of("made")).evidence().orElseThrow();
	}
}
