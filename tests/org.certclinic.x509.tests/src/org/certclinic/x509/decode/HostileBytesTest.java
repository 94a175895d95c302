package org.certclinic.x509.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.der.DerNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged at every place, no object makes a decoder throw, and of a truncated one the place is told. */
final class HostileBytesTest {
	private static final X500Name CA = new X500Name("C=CN,O=Tests,CN=Test CA");

	/** A sound object and the decoder for it. */
	record Sample(String name, byte[] encoded, Function<DerNode, Inspected> decoder) {
		@Override
		public String toString() {
			return name;
		}

		Inspected decode(byte[] bytes) {
			return decoder.apply(DerNode.of(Octets.of(bytes)));
		}
	}

	static Stream<Sample> samples() throws Exception {
		Source source = Source.of("test");
		return Stream.of(new Sample("certificate", certificate(), node -> new CertificateDecoder().decode(node, source)),
				new Sample("crl", crl(), node -> new CrlDecoder().decode(node, source)),
				new Sample("request", request(), node -> new RequestDecoder().decode(node, source)),
				new Sample("ocsp", ocsp(), node -> new OcspDecoder().decode(node, source)));
	}

	private static byte[] certificate() {
		return Made.certificate("CN=张三,OU=Customers,O=CFCA,C=CN", builder -> {
			try {
				builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(2));
				builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
				builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
				builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
						new GeneralName(GeneralName.dNSName, "www.example.com"), new GeneralName(GeneralName.iPAddress, "10.0.0.1"),
						new GeneralName(CA) }));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private static byte[] crl() throws Exception {
		var builder = new X509v2CRLBuilder(CA, Date.from(Made.FROM));
		builder.setNextUpdate(Date.from(Made.TO));
		builder.addCRLEntry(BigInteger.TEN, Date.from(Made.FROM), 1);
		builder.addCRLEntry(BigInteger.TWO, Date.from(Made.FROM), 3);
		builder.addExtension(Extension.cRLNumber, false, new ASN1Integer(7));
		return builder.build(Made.signer("SHA256withECDSA", Made.usualPair())).getEncoded();
	}

	private static byte[] request() throws Exception {
		var builder = new PKCS10CertificationRequestBuilder(new X500Name("C=CN,CN=request"),
				SubjectPublicKeyInfo.getInstance(Made.usualPair().getPublic().getEncoded()));
		var extensions = new ExtensionsGenerator();
		extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
		builder.addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, extensions.generate());
		return builder.build(Made.signer("SHA256withECDSA", Made.usualPair())).getEncoded();
	}

	private static byte[] ocsp() throws Exception {
		DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().setProvider(Made.PROVIDER).build();
		var issuer = new X509CertificateHolder(certificate());
		var sha1 = digests.get(new AlgorithmIdentifier(CertificateID.HASH_SHA1.getAlgorithm()));
		var builder = new BasicOCSPRespBuilder(new RespID(CA));
		builder.addResponse(new CertificateID(sha1, issuer, BigInteger.ONE), CertificateStatus.GOOD, Date.from(Made.FROM), Date.from(Made.TO), null);
		var basic = builder.build(Made.signer("SHA256withECDSA", Made.usualPair()), null, Date.from(Made.FROM));
		return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic).getEncoded();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void areSoundToBeginWith(Sample sample) {
		assertEquals(Optional.empty(), sample.decode(sample.encoded()).problem());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void areLocatedWhereverTheyAreTruncated(Sample sample) {
		for (int length = 0; length < sample.encoded().length; length++) {
			Problem problem = sample.decode(Arrays.copyOf(sample.encoded(), length)).problem().orElseThrow();

			assertTrue(problem.offset() >= 0 && problem.offset() <= length, sample + " " + length);
			assertEquals(length < 4 ? problem.code() : "der.truncated", problem.code(), sample + " " + length);
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void neverThrowWhateverByteIsChanged(Sample sample) {
		for (int at = 0; at < sample.encoded().length; at++) {
			for (int value : new int[] { 0, 0x1f, 0x30, 0x7f, 0x80, 0x84, 0xa0, 0xff, ~sample.encoded()[at], sample.encoded()[at] ^ 1 }) {
				byte[] changed = sample.encoded().clone();
				changed[at] = (byte) value;

				sample.decode(changed).problem().ifPresent(problem -> assertTrue(problem.offset() >= 0 && problem.offset() <= changed.length));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void neverThrowForBytesLostOrGained(Sample sample) {
		Random random = new Random(1);
		for (int i = 0; i < 2000; i++) {
			List<Byte> bytes = new ArrayList<>();
			for (byte octet : sample.encoded()) {
				if (random.nextInt(200) == 0) {
					bytes.add((byte) random.nextInt());
				}
				if (random.nextInt(200) != 0) {
					bytes.add(octet);
				}
			}
			byte[] changed = new byte[bytes.size()];
			for (int k = 0; k < changed.length; k++) {
				changed[k] = bytes.get(k);
			}

			sample.decode(changed);
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void takeNoTimeForBytesMadeToTakeIt(Sample sample) {
		byte[] nested = new byte[200_000];
		byte[] endless = new byte[200_000];
		for (int i = 0; i + 1 < nested.length; i += 2) {
			nested[i] = 0x30;
			nested[i + 1] = (byte) 0x80;
			endless[i] = 0x30;
		}

		assertTimeout(Duration.ofSeconds(2), () -> sample.decode(nested));
		assertTimeout(Duration.ofSeconds(2), () -> sample.decode(Made.tlv(0x30, Arrays.copyOf(endless, 60_000))));
	}
}
