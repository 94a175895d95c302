package org.certclinic.x509.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.ExtensionContent;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.RequestEvidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.junit.jupiter.api.Test;

/** Revocation lists, requests and OCSP responses. */
final class ListsAndRequestsTest {
	private static final X500Name CA = new X500Name("C=CN,CN=Test CA");
	private static final Source SOURCE = Source.of("test");

	private static <T> T evidence(Class<T> type, Inspected inspected) {
		assertEquals(Optional.empty(), inspected.problem());
		return assertInstanceOf(type, inspected.evidence().orElseThrow());
	}

	@Test
	void revocationListsAreCounted() throws Exception {
		var builder = new X509v2CRLBuilder(CA, Date.from(Made.FROM));
		builder.setNextUpdate(Date.from(Made.TO));
		for (int i = 1; i <= 5000; i++) {
			builder.addCRLEntry(BigInteger.valueOf(i), Date.from(Made.FROM), i % 7 == 0 ? 1 : 0);
		}
		builder.addExtension(Extension.cRLNumber, false, new ASN1Integer(7));
		byte[] encoded = builder.build(Made.signer("SHA256withECDSA", Made.usualPair())).getEncoded();

		var crl = evidence(CrlEvidence.class, new CrlDecoder().decode(Made.node(encoded), SOURCE));

		assertEquals(5000, crl.revoked());
		assertEquals(2, crl.version());
		assertEquals("CN=Test CA,C=CN", NameText.of(crl.issuer()));
		assertEquals(Optional.of(Made.FROM), crl.thisUpdate());
		assertEquals(Optional.of(Made.TO), crl.nextUpdate());
		assertEquals(new ExtensionContent.Other(List.of("7")), crl.extensions().getFirst().content());
	}

	@Test
	void revocationListsMayBeEmptyAndWithoutNextUpdate() throws Exception {
		byte[] encoded = new X509v2CRLBuilder(CA, Date.from(Made.FROM)).build(Made.signer("SHA256withECDSA", Made.usualPair())).getEncoded();

		var crl = evidence(CrlEvidence.class, new CrlDecoder().decode(Made.node(encoded), SOURCE));

		assertEquals(0, crl.revoked());
		assertEquals(Optional.empty(), crl.nextUpdate());
	}

	@Test
	void requestsShowWhatTheyAskFor() throws Exception {
		var builder = new PKCS10CertificationRequestBuilder(new X500Name("C=CN,CN=request"),
				SubjectPublicKeyInfo.getInstance(Made.usualPair().getPublic().getEncoded()));
		var extensions = new ExtensionsGenerator();
		extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
		builder.addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, extensions.generate());
		byte[] encoded = builder.build(Made.signer("SHA256withECDSA", Made.usualPair())).getEncoded();

		var request = evidence(RequestEvidence.class, new RequestDecoder().decode(Made.node(encoded), SOURCE));

		assertEquals("CN=request,C=CN", NameText.of(request.subject()));
		assertEquals(Optional.of("prime256v1"), request.key().orElseThrow().curve());
		assertEquals("ecdsa-with-SHA256", request.signatureAlgorithm().name());
		assertEquals(new ExtensionContent.KeyUsage(Set.of(ExtensionContent.KeyUsage.Bit.DIGITAL_SIGNATURE)),
				request.extensions().getFirst().content());
	}

	@Test
	void requestsMayLeaveOutTheirAttributes() throws Exception {
		var builder = new PKCS10CertificationRequestBuilder(new X500Name("CN=request"),
				SubjectPublicKeyInfo.getInstance(Made.usualPair().getPublic().getEncoded()));
		builder.setLeaveOffEmptyAttributes(true);
		byte[] encoded = builder.build(Made.signer("SHA256withECDSA", Made.usualPair())).getEncoded();

		var request = evidence(RequestEvidence.class, new RequestDecoder().decode(Made.node(encoded), SOURCE));

		assertTrue(request.extensions().isEmpty());
	}

	@Test
	void responsesShowTheirAnswers() throws Exception {
		var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Made.PROVIDER).build();
		var issuer = new X509CertificateHolder(Made.certificate("CN=Test CA", _ -> {
		}));
		var sha1 = digests.get(new AlgorithmIdentifier(CertificateID.HASH_SHA1.getAlgorithm()));
		var builder = new BasicOCSPRespBuilder(new RespID(CA));
		builder.addResponse(new CertificateID(sha1, issuer, BigInteger.ONE), CertificateStatus.GOOD, Date.from(Made.FROM), Date.from(Made.TO), null);
		builder.addResponse(new CertificateID(sha1, issuer, BigInteger.TWO), new RevokedStatus(Date.from(Made.FROM), 1), Date.from(Made.TO), null,
				null);
		var basic = builder.build(Made.signer("SHA256withECDSA", Made.usualPair()), null, Date.from(Made.FROM));
		byte[] encoded = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic).getEncoded();

		var ocsp = evidence(OcspEvidence.class, new OcspDecoder().decode(Made.node(encoded), SOURCE));

		assertEquals(0, ocsp.status());
		assertEquals(Optional.of("CN=Test CA,C=CN"), ocsp.responder());
		assertEquals(Optional.of(Made.FROM), ocsp.producedAt());
		assertEquals(List.of(
				new OcspEvidence.Answer(BigInteger.ONE, OcspEvidence.State.GOOD, Optional.empty(), Optional.of(Made.FROM), Optional.of(Made.TO)),
				new OcspEvidence.Answer(BigInteger.TWO, OcspEvidence.State.REVOKED, Optional.of(Made.FROM), Optional.of(Made.TO), Optional.empty())),
				ocsp.answers());
	}

	@Test
	void responsesMayRefuseToAnswer() {
		var ocsp = evidence(OcspEvidence.class, new OcspDecoder().decode(Made.node(Made.hex("30030a0106")), SOURCE));

		assertEquals(6, ocsp.status());
		assertTrue(ocsp.answers().isEmpty());
	}
}
