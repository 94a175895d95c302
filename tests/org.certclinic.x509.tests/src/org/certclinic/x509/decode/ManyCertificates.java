package org.certclinic.x509.decode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** Certificates of all sorts, the same ones for the same seed but for their keys. */
final class ManyCertificates {
	private static final String[] TEXTS = { "Zhang San", "CFCA Operation CA", "a,b", "x+y=z", "\"quoted\"", "<tag>;", "back\\slash", "#hash", " edge ",
			"O'Neil", "张三", "中国金融认证中心", "北京市海淀区", "Müller", "11234567890test@00000001", "e=mc2", "a/b" };
	private static final ASN1ObjectIdentifier[] TYPES = { BCStyle.C, BCStyle.ST, BCStyle.L, BCStyle.O, BCStyle.OU, BCStyle.OU, BCStyle.CN, BCStyle.T,
			BCStyle.SERIALNUMBER, BCStyle.SURNAME, BCStyle.GIVENNAME, BCStyle.DC, BCStyle.UID, BCStyle.E, BCStyle.ORGANIZATION_IDENTIFIER,
			BCStyle.POSTAL_CODE, BCStyle.BUSINESS_CATEGORY, BCStyle.DESCRIPTION };
	private static final KeyPurposeId[] PURPOSES = { KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_codeSigning,
			KeyPurposeId.id_kp_emailProtection, KeyPurposeId.id_kp_timeStamping, KeyPurposeId.id_kp_OCSPSigning, KeyPurposeId.id_kp_smartcardlogon,
			KeyPurposeId.anyExtendedKeyUsage };

	/** A key pair and an algorithm it signs with. */
	private record Signer(KeyPair pair, String algorithm) {
	}

	private final Random random;
	private final List<Signer> signers;

	ManyCertificates(long seed) {
		random = new Random(seed);
		KeyPair rsa = Made.rsa(2048);
		KeyPair small = Made.rsa(1024);
		KeyPair dsa = Made.pair("DSA", generator -> generator.initialize(1024));
		KeyPair p256 = Made.ec("secp256r1");
		signers = List.of(new Signer(rsa, "SHA256withRSA"), new Signer(rsa, "SHA512withRSA"), new Signer(small, "SHA1withRSA"),
				new Signer(rsa, "SHA256withRSAandMGF1"), new Signer(p256, "SHA256withECDSA"), new Signer(Made.ec("secp384r1"), "SHA384withECDSA"),
				new Signer(Made.ec("secp521r1"), "SHA512withECDSA"), new Signer(Made.ec("secp256k1"), "SHA256withECDSA"),
				new Signer(Made.ec("brainpoolP256r1"), "SHA256withECDSA"), new Signer(Made.ec("sm2p256v1"), "SM3withSM2"),
				new Signer(Made.pair("Ed25519", _ -> {
				}), "Ed25519"), new Signer(dsa, "SHA256withDSA"), new Signer(p256, "SHA1withECDSA"));
	}

	byte[] next() {
		Signer signer = signers.get(random.nextInt(signers.size()));
		Instant from = Instant.ofEpochSecond(random.nextLong(-600_000_000L, 4_000_000_000L));
		Instant to = from.plus(Duration.ofDays(random.nextInt(1, 20_000)));
		var builder = new X509v3CertificateBuilder(name(), new BigInteger(1 + random.nextInt(160), random).add(BigInteger.ONE), Date.from(from),
				Date.from(to), name(), SubjectPublicKeyInfo.getInstance(signer.pair().getPublic().getEncoded()));
		try {
			addExtensions(builder);
			return builder.build(Made.signer(signer.algorithm(), signer.pair())).getEncoded();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private X500Name name() {
		List<RDN> parts = new ArrayList<>();
		int count = random.nextInt(1, 7);
		for (int i = 0; i < count; i++) {
			boolean several = random.nextInt(10) == 0;
			parts.add(several ? new RDN(new AttributeTypeAndValue[] { attribute(), attribute() }) : new RDN(attribute()));
		}
		return new X500Name(parts.toArray(RDN[]::new));
	}

	private AttributeTypeAndValue attribute() {
		ASN1ObjectIdentifier type = TYPES[random.nextInt(TYPES.length)];
		if (type.equals(BCStyle.C)) {
			return new AttributeTypeAndValue(type, new DERPrintableString("CN"));
		}
		if (type.equals(BCStyle.E) || type.equals(BCStyle.DC)) {
			return new AttributeTypeAndValue(type, new DERIA5String("user" + random.nextInt(100) + "@example.com"));
		}
		String text = TEXTS[random.nextInt(TEXTS.length)];
		ASN1Encodable value = switch (random.nextInt(3)) {
		case 0 -> new DERBMPString(text);
		case 1 -> DERPrintableString.isPrintableString(text) ? new DERPrintableString(text) : new DERUTF8String(text);
		default -> new DERUTF8String(text);
		};
		return new AttributeTypeAndValue(type, value);
	}

	private void addExtensions(X509v3CertificateBuilder builder) throws IOException {
		if (random.nextBoolean()) {
			BasicConstraints constraints = random.nextBoolean() ? new BasicConstraints(random.nextInt(5)) : new BasicConstraints(random.nextBoolean());
			builder.addExtension(Extension.basicConstraints, random.nextBoolean(), constraints);
		}
		if (random.nextBoolean()) {
			int bits = random.nextInt(1, 256) | (random.nextInt(4) == 0 ? KeyUsage.decipherOnly : 0);
			builder.addExtension(Extension.keyUsage, random.nextBoolean(), new KeyUsage(bits));
		}
		if (random.nextBoolean()) {
			KeyPurposeId[] purposes = random.ints(random.nextInt(1, 4), 0, PURPOSES.length).distinct().mapToObj(i -> PURPOSES[i])
					.toArray(KeyPurposeId[]::new);
			builder.addExtension(Extension.extendedKeyUsage, random.nextBoolean(), new ExtendedKeyUsage(purposes));
		}
		if (random.nextBoolean()) {
			builder.addExtension(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(bytes(20)));
		}
		if (random.nextBoolean()) {
			builder.addExtension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(bytes(20)));
		}
		if (random.nextBoolean()) {
			builder.addExtension(Extension.subjectAlternativeName, random.nextBoolean(), names());
		}
		addPlaces(builder);
	}

	private void addPlaces(X509v3CertificateBuilder builder) throws IOException {
		if (random.nextBoolean()) {
			var name = new DistributionPointName(new GeneralNames(uri("crl")));
			builder.addExtension(Extension.cRLDistributionPoints, false,
					new CRLDistPoint(new DistributionPoint[] { new DistributionPoint(name, null, null) }));
		}
		if (random.nextBoolean()) {
			builder.addExtension(Extension.authorityInfoAccess, false,
					new AuthorityInformationAccess(
							new AccessDescription[] { new AccessDescription(AccessDescription.id_ad_ocsp, uri("ocsp")),
									new AccessDescription(AccessDescription.id_ad_caIssuers, uri("ca")) }));
		}
		if (random.nextBoolean()) {
			var policies = new PolicyInformation[] { new PolicyInformation(new ASN1ObjectIdentifier("2.16.156.112554.3")),
					new PolicyInformation(new ASN1ObjectIdentifier("1.2.3.4." + random.nextInt(1_000_000))) };
			builder.addExtension(Extension.certificatePolicies, false, new CertificatePolicies(policies));
		}
	}

	private GeneralNames names() {
		List<GeneralName> all = List.of(new GeneralName(GeneralName.dNSName, "www" + random.nextInt(1000) + ".example.com"),
				new GeneralName(GeneralName.rfc822Name, "user@example.com"), new GeneralName(GeneralName.iPAddress, "10.1.2." + random.nextInt(256)),
				new GeneralName(GeneralName.iPAddress, new DEROctetString(address())), uri("san"),
				new GeneralName(GeneralName.registeredID, "1.2.3.4"),
				new GeneralName(new X500Name(new RDN[] { new RDN(BCStyle.C, new DERPrintableString("CN")),
						new RDN(BCStyle.CN, new DERUTF8String("directory")) })));
		return new GeneralNames(random.ints(random.nextInt(1, 5), 0, all.size()).distinct().mapToObj(all::get).toArray(GeneralName[]::new));
	}

	private GeneralName uri(String path) {
		return new GeneralName(GeneralName.uniformResourceIdentifier, "http" + "://www.example.com/" + path + random.nextInt(100));
	}

	/** An IPv6 address with zeros somewhere. */
	private byte[] address() {
		byte[] address = bytes(16);
		int from = random.nextInt(16);
		for (int i = from; i < Math.min(16, from + random.nextInt(10)); i++) {
			address[i] = 0;
		}
		return address;
	}

	private byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		random.nextBytes(bytes);
		return bytes;
	}
}
