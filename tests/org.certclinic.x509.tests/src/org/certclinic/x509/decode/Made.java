package org.certclinic.x509.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.function.Consumer;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.der.DerNode;

/** Certificates and values made for tests. */
public final class Made {
	static final Provider PROVIDER = new BouncyCastleProvider();
	public static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
	public static final Instant TO = Instant.parse("2026-01-01T00:00:00Z");
	private static final KeyPair EC = ec("secp256r1");

	private Made() {
	}

	static KeyPair rsa(int bits) {
		return pair("RSA", generator -> generator.initialize(bits, new SecureRandom()));
	}

	static KeyPair ec(String curve) {
		return pair("EC", generator -> {
			try {
				generator.initialize(new ECGenParameterSpec(curve));
			} catch (GeneralSecurityException e) {
				throw new IllegalArgumentException(curve, e);
			}
		});
	}

	static KeyPair pair(String algorithm, Consumer<KeyPairGenerator> settings) {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, PROVIDER);
			settings.accept(generator);
			return generator.generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new IllegalArgumentException(algorithm, e);
		}
	}

	static ContentSigner signer(String algorithm, KeyPair pair) {
		try {
			return new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER).build(pair.getPrivate());
		} catch (OperatorCreationException e) {
			throw new IllegalArgumentException(algorithm, e);
		}
	}

	/** A certificate on a P-256 key of its own. */
	public static byte[] certificate(String subject, Consumer<X509v3CertificateBuilder> extensions) {
		return certificate(EC, "SHA256withECDSA", new X500Name("CN=Test CA,O=Tests,C=CN"), new X500Name(subject), extensions);
	}

	static byte[] certificate(KeyPair pair, String algorithm, X500Name issuer, X500Name subject, Consumer<X509v3CertificateBuilder> extensions) {
		var builder = new X509v3CertificateBuilder(issuer, BigInteger.valueOf(0x1234567890L), Date.from(FROM), Date.from(TO), subject,
				SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
		extensions.accept(builder);
		try {
			return builder.build(signer(algorithm, pair)).getEncoded();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static KeyPair usualPair() {
		return EC;
	}

	static Inspected inspect(byte[] encoded) {
		return new CertificateDecoder().decode(DerNode.of(Octets.of(encoded)), Source.of("test"));
	}

	/** The evidence of a certificate that has one. */
	public static CertificateEvidence evidence(byte[] encoded) {
		return (CertificateEvidence) inspect(encoded).evidence().orElseThrow();
	}

	/** Tag, length in its shortest form, and the contents one behind the other. */
	static byte[] tlv(int tag, byte[]... contents) {
		byte[] content = join(contents);
		byte[] length = content.length < 0x80 ? new byte[] { (byte) content.length }
				: content.length < 0x100 ? new byte[] { (byte) 0x81, (byte) content.length }
						: new byte[] { (byte) 0x82, (byte) (content.length >> 8), (byte) content.length };
		return join(new byte[] { (byte) tag }, length, content);
	}

	static byte[] text(int tag, String text, Charset charset) {
		return tlv(tag, text.getBytes(charset));
	}

	static byte[] ascii(int tag, String text) {
		return text(tag, text, StandardCharsets.US_ASCII);
	}

	static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits.replace(" ", ""));
	}

	static byte[] join(byte[]... parts) {
		var joined = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			joined.write(part, 0, part.length);
		}
		return joined.toByteArray();
	}

	static DerNode node(byte[]... parts) {
		return DerNode.of(Octets.of(join(parts)));
	}

	/** {@code encoded} with the first occurrence of {@code old} replaced by as many or other bytes. */
	static byte[] replace(byte[] encoded, String old, String with) {
		String digits = HexFormat.of().formatHex(encoded);
		String wanted = old.replace(" ", "");
		int at = digits.indexOf(wanted);
		if (at < 0) {
			throw new IllegalArgumentException(old);
		}
		return hex(digits.substring(0, at) + with.replace(" ", "") + digits.substring(at + wanted.length()));
	}
}
