package org.certclinic.x509.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Consumer;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.World.Authority;
import org.certclinic.x509.chain.World.Draft;
import org.certclinic.x509.decode.OcspDecoder;
import org.certclinic.x509.der.DerNode;
import org.junit.jupiter.api.Test;

/** Certificates are judged by OCSP responses as RFC 6960 has it. */
final class OcspResponsesTest {
	private static final Authority ROOT = World.authority("CN=Root,O=Bank");
	private static final Authority ISSUING = World.authority("CN=Issuing,O=Bank");
	private static final Authority SITE = World.authority("CN=www.bank.example,O=Bank");
	private static final Authority RESPONDER = World.authority("CN=Responder,O=Bank");
	private static final Consumer<Response> SOUND = _ -> { };

	private final World world = new World();
	private final CertificateEvidence root = world.authority(ROOT, ROOT);
	private final CertificateEvidence issuing = world.authority(ISSUING, ROOT);
	private final CertificateEvidence leaf = world.leaf(SITE, ISSUING);
	private final OcspEvidence ofIssuing = new Response(issuing, ROOT).make();
	private final ChainBuilder builder = new ChainBuilder();

	/** A response while it is made: what it says unless a test changes it. */
	private static final class Response {
		private final CertificateEvidence certificate;
		Authority signer;
		Authority named;
		Authority issuer;
		boolean byKey;
		BigInteger serial;
		AlgorithmIdentifier hash = new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE);
		CertificateStatus status = CertificateStatus.GOOD;
		Instant from = World.NOW.minus(Duration.ofHours(1));
		Instant until = World.NOW.plus(Duration.ofHours(1));
		Extensions extensions;
		Extensions singleExtensions;
		List<CertificateEvidence> sent = List.of();

		Response(CertificateEvidence certificate, Authority issuer) {
			this.certificate = certificate;
			this.issuer = issuer;
			serial = certificate.serial();
			signer = issuer;
			named = issuer;
		}

		OcspEvidence make() {
			return read(encoded());
		}

		byte[] encoded() {
			try {
				var digests = new BcDigestCalculatorProvider();
				var responder = byKey ? new RespID(named.key(), digests.get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE)))
						: new RespID(new ResponderID(named.name()));
				var builder = new BasicOCSPRespBuilder(responder);
				builder.addResponse(new CertificateID(digests.get(hash), holder(issuer), serial), status, Date.from(from), until == null ? null : Date.from(until),
						singleExtensions);
				builder.setResponseExtensions(extensions);
				X509CertificateHolder[] certificates = sent.stream().map(OcspResponsesTest::holder).toArray(X509CertificateHolder[]::new);
				var basic = builder.build(new JcaContentSignerBuilder(signer.algorithm()).setProvider(new BouncyCastleProvider()).build(signer.keys().getPrivate()),
						certificates, Date.from(from));
				return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic).getEncoded();
			} catch (OCSPException | OperatorCreationException | IOException e) {
				throw new IllegalArgumentException(certificate.label(), e);
			}
		}
	}

	private static X509CertificateHolder holder(Authority authority) {
		return holder(new World().authority(authority, authority));
	}

	private static X509CertificateHolder holder(CertificateEvidence certificate) {
		try {
			return new X509CertificateHolder(certificate.encoded().toArray());
		} catch (IOException e) {
			throw new IllegalArgumentException(certificate.label(), e);
		}
	}

	private static OcspEvidence read(byte[] encoded) {
		return (OcspEvidence) new OcspDecoder().decode(DerNode.of(Octets.of(encoded)), Source.of("response")).evidence().orElseThrow();
	}

	private OcspEvidence response(Consumer<Response> change) {
		var response = new Response(leaf, ISSUING);
		change.accept(response);
		return response.make();
	}

	private List<String> judge(Revocation revocation) {
		var request = new ChainRequest(leaf, List.of(issuing), List.of(root), revocation, World.NOW, Profile.GENERAL, Purpose.ANY, ExpectedNames.NONE,
				OptionalInt.empty(), PolicySettings.ANY);
		return builder.build(request, () -> false).best().problems().stream()
				.filter(problem -> problem.severity() == Severity.ERROR || problem.code().equals("chain.revocation-unknown"))
				.map(problem -> problem.code().substring("chain.".length()) + "@" + problem.depth() + (problem.severity() == Severity.WARNING ? "?" : "")).toList();
	}

	/** With a good response about the issuing authority beside. */
	private List<String> judge(Consumer<Response> change) {
		return judge(new Revocation(List.of(), List.of(response(change), ofIssuing), false));
	}

	private static List<String> unknown(String code) {
		return List.of(code + "@0", "revocation-unknown@0");
	}

	/** A certificate to sign responses with, and the response signed with it. */
	private List<String> delegated(Authority by, Consumer<Draft> change) {
		CertificateEvidence responder = world.leaf(RESPONDER, by, draft -> {
			draft.purposes = new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning);
			draft.names = null;
			draft.with(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
			change.accept(draft);
		});
		return judge(response -> {
			response.signer = RESPONDER;
			response.named = RESPONDER;
			response.sent = List.of(responder);
		});
	}

	@Test
	void believesTheIssuerItself() {
		assertEquals(List.of(), judge(SOUND));
		assertEquals(List.of(), judge(response -> response.byKey = true));
		assertEquals(List.of(), judge(response -> response.hash = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)));
		assertEquals(List.of(), judge(response -> response.sent = List.of(issuing, leaf)));
	}

	@Test
	void tellsWhatIsRevoked() {
		assertEquals(List.of("revoked@0"), judge(response -> response.status = new RevokedStatus(Date.from(World.FROM), 1)));
		assertEquals(List.of("revoked@0"), judge(response -> response.status = new RevokedStatus(Date.from(World.FROM))));
		assertEquals(List.of(), judge(response -> response.status = new RevokedStatus(Date.from(World.TO), 1)));
		assertEquals(unknown("ocsp-unknown"), judge(response -> response.status = new UnknownStatus()));
	}

	@Test
	void believesWhomTheIssuerHasEntitled() {
		assertEquals(List.of(), delegated(ISSUING, _ -> { }));
		assertEquals(unknown("ocsp-responder-unauthorized"), delegated(ISSUING, draft -> draft.purposes = null));
		assertEquals(unknown("ocsp-responder-unauthorized"), delegated(ISSUING, draft -> draft.purposes = new ExtendedKeyUsage(KeyPurposeId.anyExtendedKeyUsage)));
		assertEquals(unknown("ocsp-responder-unauthorized"), delegated(ROOT, _ -> { }));
		assertEquals(unknown("ocsp-responder-unauthorized"), delegated(World.authority("CN=Issuing,O=Bank"), _ -> { }));
		assertEquals(unknown("ocsp-responder-invalid"), delegated(ISSUING, draft -> draft.to = World.NOW.minusSeconds(60)));
		assertEquals(unknown("ocsp-responder-invalid"), delegated(ISSUING, draft -> draft.usage = new KeyUsage(KeyUsage.keyEncipherment)));
		assertEquals(unknown("ocsp-responder-invalid"),
				delegated(ISSUING, draft -> draft.with(new ASN1ObjectIdentifier("1.2.3.4"), true, DERNull.INSTANCE)));
	}

	/** The list says that the leaf is good, and the response that it is not: which is believed hangs on the responder. */
	@Test
	void asksListsAboutTheResponderUnlessItNeedNotBeChecked() {
		assertEquals(List.of(), withRevokedResponder(_ -> { }));
		assertEquals(List.of("revoked@0"), withRevokedResponder(draft -> draft.with(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE)));
	}

	private List<String> withRevokedResponder(Consumer<Draft> change) {
		CertificateEvidence responder = world.leaf(RESPONDER, ISSUING, draft -> {
			draft.purposes = new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning);
			change.accept(draft);
		});
		CrlEvidence list = World.list(ISSUING, builder -> builder.addCRLEntry(responder.serial(), Date.from(World.FROM), 1));
		OcspEvidence response = response(draft -> {
			draft.signer = RESPONDER;
			draft.named = RESPONDER;
			draft.sent = List.of(responder);
			draft.status = new RevokedStatus(Date.from(World.FROM), 1);
		});
		return judge(new Revocation(List.of(list), List.of(response, ofIssuing), false));
	}

	@Test
	void findsAResponderThatWasNotSentAlong() {
		CertificateEvidence responder = world.leaf(RESPONDER, ISSUING, draft -> draft.purposes = new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
		for (boolean byKey : List.of(true, false)) {
			OcspEvidence response = response(draft -> {
				draft.signer = RESPONDER;
				draft.named = RESPONDER;
				draft.byKey = byKey;
			});
			var revocation = new Revocation(List.of(), List.of(response, ofIssuing), true);
			var request = new ChainRequest(leaf, List.of(issuing, responder), List.of(root), revocation, World.NOW, Profile.GENERAL, Purpose.ANY,
					ExpectedNames.NONE, OptionalInt.empty(), PolicySettings.ANY);

			assertEquals(true, new ChainBuilder().build(request, () -> false).isValid());
			assertEquals(unknown("ocsp-responder-missing"), judge(revocation));
		}
	}

	@Test
	void tellsWhyAResponseIsNotBelieved() {
		assertEquals(unknown("ocsp-signature-wrong"), judge(response -> response.signer = SITE));
		assertEquals(unknown("ocsp-other-issuer"), judge(response -> response.issuer = ROOT));
		assertEquals(unknown("ocsp-expired"), judge(response -> response.until = World.NOW.minusSeconds(60)));
		assertEquals(unknown("ocsp-expired"), judge(response -> {
			response.from = World.NOW.minus(Duration.ofDays(2));
			response.until = null;
		}));
		assertEquals(List.of(), judge(response -> response.until = null));
		assertEquals(unknown("ocsp-not-yet-valid"), judge(response -> response.from = World.NOW.plus(Duration.ofMinutes(30))));
		assertEquals(List.of(), judge(response -> response.from = World.NOW.plusSeconds(60)));
		Extension critical = new Extension(new ASN1ObjectIdentifier("1.2.3.4"), true, new byte[] { 5, 0 });
		assertEquals(unknown("ocsp-unknown-critical"), judge(response -> response.extensions = new Extensions(critical)));
		assertEquals(unknown("ocsp-unknown-critical"), judge(response -> response.singleExtensions = new Extensions(critical)));
		assertEquals(List.of("revocation-unknown@0"), judge(response -> response.serial = BigInteger.TEN));
	}

	@Test
	void tellsThatAResponderRefused() {
		assertEquals(unknown("ocsp-status"), judge(new Revocation(List.of(), List.of(read(new byte[] { 0x30, 3, 10, 1, 6 }), ofIssuing), false)));
		assertEquals(List.of(), judge(new Revocation(List.of(), List.of(read(new byte[] { 0x30, 3, 10, 1, 6 }), response(SOUND), ofIssuing), false)));
		assertEquals(unknown("ocsp-damaged"), judge(new Revocation(List.of(), List.of(read(new byte[] { 0x30, 3, 10, 1, 0 }), ofIssuing), false)));
	}

	@Test
	void oneThatSaysGoodIsEnoughAndOneThatSaysRevokedToo() {
		CrlEvidence good = World.list(ISSUING, _ -> { });
		CrlEvidence revoked = World.list(ISSUING, list -> list.addCRLEntry(leaf.serial(), Date.from(World.FROM), 1));
		CrlEvidence old = World.list(ISSUING, list -> list.setNextUpdate(Date.from(World.FROM.plusSeconds(60))));
		OcspEvidence later = response(response -> {
			response.status = new RevokedStatus(Date.from(World.FROM), 1);
			response.from = World.NOW.minusSeconds(60);
		});

		assertEquals(List.of(), judge(new Revocation(List.of(old), List.of(response(SOUND), ofIssuing), true)));
		assertEquals(List.of(), judge(new Revocation(List.of(good), List.of(response(response -> response.status = new UnknownStatus()), ofIssuing), true)));
		assertEquals(List.of("revoked@0"), judge(new Revocation(List.of(revoked), List.of(response(SOUND), ofIssuing), true)));
		assertEquals(List.of("revoked@0"), judge(new Revocation(List.of(), List.of(response(SOUND), later, ofIssuing), true)));
	}

	@Test
	void theStateOfAnIssuerNobodyAskedAboutIsAWarning() {
		CrlEvidence list = World.list(ISSUING, _ -> { });
		CrlEvidence wrong = World.list(SITE.named("CN=Root,O=Bank"), _ -> { });

		assertEquals(List.of("revocation-unknown@1?"), judge(new Revocation(List.of(list), List.of(), false)));
		assertEquals(List.of("revocation-unknown@1?"), judge(new Revocation(List.of(), List.of(response(SOUND)), false)));
		assertEquals(List.of("revocation-unknown@1"), judge(new Revocation(List.of(list), List.of(), true)));
		assertEquals(List.of("crl-signature-wrong@1", "revocation-unknown@1"), judge(new Revocation(List.of(list, wrong), List.of(), false)));
		assertEquals(List.of("revocation-unknown@0", "revocation-unknown@1?"), judge(new Revocation(List.of(World.list(SITE, _ -> { })), List.of(), false)));
		assertEquals(List.of("revocation-unknown@0", "revocation-unknown@1"), judge(new Revocation(List.of(), List.of(), true)));
		assertEquals(List.of(), judge(Revocation.NOT_JUDGED));
	}

	@Test
	void asksForACertificateByItsIssuersNameAndKey() throws IOException, OCSPException, GeneralSecurityException, OperatorCreationException {
		for (StatusRequest.Hash hash : StatusRequest.Hash.values()) {
			var request = new OCSPReq(StatusRequest.of(leaf, issuing, hash).orElseThrow().encoded().toArray());

			assertEquals(1, request.getRequestList().length);
			assertEquals(leaf.serial(), request.getRequestList()[0].getCertID().getSerialNumber());
			assertEquals(true, request.getRequestList()[0].getCertID().matchesIssuer(holder(issuing), new BcDigestCalculatorProvider()));
			assertEquals(false, request.hasExtensions());
		}
	}

	/** Each byte by another, each end cut off: no response that differs says that the certificate is good. */
	@Test
	void noByteCanBeChanged() {
		CertificateEvidence responder = world.leaf(RESPONDER, ISSUING, draft -> draft.purposes = new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
		var draft = new Response(leaf, ISSUING);
		draft.signer = RESPONDER;
		draft.named = RESPONDER;
		draft.sent = List.of(responder);
		draft.status = new RevokedStatus(Date.from(World.FROM), 1);
		byte[] sound = draft.encoded();
		var random = new Random(1);
		List<String> good = new ArrayList<>();
		for (int i = 0; i < sound.length; i++) {
			byte[] changed = sound.clone();
			changed[i] ^= (byte) (1 + random.nextInt(255));
			for (byte[] bytes : List.of(changed, Arrays.copyOf(sound, i))) {
				new OcspDecoder().decode(DerNode.of(Octets.of(bytes)), Source.of("changed")).evidence().map(OcspEvidence.class::cast)
						.filter(response -> judge(new Revocation(List.of(), List.of(response, ofIssuing), false)).isEmpty())
						.ifPresent(_ -> good.add("byte"));
			}
		}

		assertEquals(List.of(), good);
	}
}
