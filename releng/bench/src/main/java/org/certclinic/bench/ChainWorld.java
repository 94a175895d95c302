package org.certclinic.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes authorities and what they issue. */
final class ChainWorld {
	static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

	private final String keys;
	private final int size;
	private final String signature;
	private long serial = 1;

	/** @param keys for example {@code RSA} */
	ChainWorld(String keys, int size, String signature) {
		this.keys = keys;
		this.size = size;
		this.signature = signature;
	}

	/** A name with a key. */
	record Authority(X500Name name, KeyPair keys) {
	}

	Authority authority(String name) throws GeneralSecurityException {
		return new Authority(new X500Name("CN=" + name + ",O=Bench"), keyPair());
	}

	private KeyPair keyPair() throws GeneralSecurityException {
		var generator = KeyPairGenerator.getInstance(keys);
		generator.initialize(size);
		return generator.generateKeyPair();
	}

	byte[] certify(Authority subject, Authority issuer) throws GeneralSecurityException, OperatorCreationException, CertIOException {
		return make(subject, issuer, true, "");
	}

	/** Leaves of one key, since keys cost more than all the rest. */
	List<byte[]> leaves(Authority issuer, int count) throws GeneralSecurityException, OperatorCreationException, CertIOException {
		KeyPair key = keyPair();
		List<byte[]> leaves = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String host = "host" + i + ".example.com";
			leaves.add(make(new Authority(new X500Name("CN=" + host), key), issuer, false, host));
		}
		return leaves;
	}

	private byte[] make(Authority subject, Authority issuer, boolean authority, String host)
			throws GeneralSecurityException, OperatorCreationException, CertIOException {
		var builder = new JcaX509v3CertificateBuilder(issuer.name, BigInteger.valueOf(serial++), Date.from(NOW.minus(100, ChronoUnit.DAYS)),
				Date.from(NOW.plus(900, ChronoUnit.DAYS)), subject.name, subject.keys.getPublic());
		var ids = new JcaX509ExtensionUtils();
		builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(subject.keys.getPublic()));
		builder.addExtension(Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(issuer.keys.getPublic()));
		builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
		builder.addExtension(Extension.keyUsage, true, new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature));
		if (!authority) {
			builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
			builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
		}
		try {
			return builder.build(new JcaContentSignerBuilder(signature).build(issuer.keys.getPrivate())).getEncoded();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
