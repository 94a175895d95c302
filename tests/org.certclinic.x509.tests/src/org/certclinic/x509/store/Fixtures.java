package org.certclinic.x509.store;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Passwords;

/** Keys, certificates and key stores for tests. */
public final class Fixtures {
	public static final Provider BC = new BouncyCastleProvider();
	public static final char[] PASSWORD = "changeit".toCharArray();
	public static final Source SOURCE = Source.of("store");

	private Fixtures() {
	}

	public static KeyPair ec() throws GeneralSecurityException {
		return pair("EC", new ECGenParameterSpec("secp256r1"));
	}

	public static KeyPair sm2() throws GeneralSecurityException {
		return pair("EC", new ECGenParameterSpec("sm2p256v1"));
	}

	public static KeyPair pair(String algorithm, AlgorithmParameterSpec spec) throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, BC);
		generator.initialize(spec, new SecureRandom());
		return generator.generateKeyPair();
	}

	public static KeyPair rsa() throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(1024);
		return generator.generateKeyPair();
	}

	/** Self-signed, called {@code name}. */
	public static X509Certificate certificate(KeyPair pair, String name) throws Exception {
		String algorithm = pair.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
		var subject = new X500Name("CN=" + name);
		var builder = new JcaX509v3CertificateBuilder(subject, BigInteger.TEN, Date.from(Instant.parse("2024-01-01T00:00:00Z")),
				Date.from(Instant.parse("2034-01-01T00:00:00Z")), subject, pair.getPublic());
		return new JcaX509CertificateConverter().setProvider(BC)
				.getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).setProvider(BC).build(pair.getPrivate())));
	}

	/** A key store with a key under {@code key} and a trusted certificate under {@code root}. */
	public static byte[] keyStore(String type, Provider provider, char[] password) throws Exception {
		if (type.equals("BKS-V1")) {
			return bksVersion1(password);
		}
		KeyPair pair = ec();
		KeyStore store = KeyStore.getInstance(type, provider);
		store.load(null, null);
		store.setKeyEntry("key", pair.getPrivate(), password, new Certificate[] { certificate(pair, "leaf") });
		store.setCertificateEntry("root", certificate(ec(), "root"));
		return bytes(store, password);
	}

	/** A BKS store of version 1, which BouncyCastle no longer writes: the seal's key has two bytes. */
	public static byte[] bksVersion1(char[] password) throws Exception {
		byte[] store = keyStore("BKS", BC, password);
		store[3] = 1;
		int end = store.length - 20;
		var generator = new PKCS12ParametersGenerator(new SHA1Digest());
		int iterations = ByteBuffer.wrap(store, 28, 4).getInt();
		generator.init(PBEParametersGenerator.PKCS12PasswordToBytes(password), Arrays.copyOfRange(store, 8, 28), iterations);
		var mac = new HMac(new SHA1Digest());
		mac.init(generator.generateDerivedMacParameters(20));
		mac.update(store, 32, end - 32);
		mac.doFinal(store, end);
		return store;
	}

	public static byte[] bytes(KeyStore store, char[] password) throws Exception {
		var out = new ByteArrayOutputStream();
		store.store(out, password);
		return out.toByteArray();
	}

	public static Passwords password(String password) {
		return _ -> Optional.of(password.toCharArray());
	}

	public static List<Inspected> read(byte[] store, Passwords passwords) {
		return new StoreReader().read(Octets.of(store), SOURCE, passwords);
	}

	public static StoreEvidence evidence(List<Inspected> found) {
		return (StoreEvidence) found.getFirst().evidence().orElseThrow();
	}

	public static String problem(List<Inspected> found) {
		return found.getFirst().problem().map(Problem::code).orElse("");
	}

	/** The kinds of the store's entries in a row, for example {@code PRIVATE_KEY, CERTIFICATE}. */
	public static List<StoreEvidence.EntryKind> kinds(List<Inspected> found) {
		return evidence(found).entries().stream().map(StoreEvidence.Entry::kind).toList();
	}

	/** Whether the store's first private key is that of a certificate in it. */
	public static boolean matches(List<Inspected> found) {
		List<StoreEvidence.Entry> entries = evidence(found).entries();
		var key = entries.stream().filter(entry -> entry.kind() == StoreEvidence.EntryKind.PRIVATE_KEY).findFirst().orElseThrow().publicKey().orElseThrow();
		return entries.stream().filter(entry -> entry.kind() == StoreEvidence.EntryKind.CERTIFICATE)
				.anyMatch(entry -> entry.publicKey().filter(key::isSameKey).isPresent());
	}
}
