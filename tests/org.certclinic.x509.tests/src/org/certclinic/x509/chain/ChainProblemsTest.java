package org.certclinic.x509.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.World.Authority;
import org.certclinic.x509.chain.World.Draft;
import org.junit.jupiter.api.Test;

/** Each problem is found, at the certificate that is to blame, and nothing else is. */
final class ChainProblemsTest {
	private static final Consumer<Draft> SOUND = _ -> { };

	private final World world = new World();
	private final Authority root = World.authority("CN=Root,O=Bank");
	private final Authority issuing = World.authority("CN=Issuing,O=Bank");
	private final Authority site = World.authority("CN=www.bank.example");

	@Test
	void findsNothingInASoundChain() {
		assertEquals(List.of(), general(SOUND, SOUND));
		assertEquals(List.of(), web(SOUND, SOUND));
	}

	@Test
	void tellsTimes() {
		assertEquals(List.of("expired@1"), general(SOUND, draft -> draft.to = Instant.parse("2025-12-31T23:59:59Z")));
		assertEquals(List.of("not-yet-valid@0"), general(draft -> draft.from = Instant.parse("2026-01-01T00:00:01Z"), SOUND));
	}

	@Test
	void tellsIssuersThatMayNotIssue() {
		assertEquals(List.of("not-a-ca@1"), general(SOUND, draft -> draft.constraints = new BasicConstraints(false)));
		assertEquals(List.of("key-usage@1"), general(SOUND, draft -> draft.usage = new KeyUsage(KeyUsage.cRLSign)));
	}

	@Test
	void tellsAPathLengthAtTheOneThatSetsIt() {
		Authority middle = World.authority("CN=Middle");
		CertificateEvidence anchor = world.authority(root, root, draft -> draft.constraints = new BasicConstraints(0));

		assertEquals(List.of("path-length@2"), codes(judge(request(world.leaf(site, middle), List.of(world.authority(middle, root)), anchor))));
	}

	@Test
	void tellsACertificateThatIsTooFarFromTheAnchor() {
		CertificateEvidence anchor = world.authority(root, root);
		var request = new ChainRequest(world.leaf(site, issuing), List.of(world.authority(issuing, root)), List.of(anchor), List.of(), World.NOW,
				Profile.GENERAL, Purpose.ANY, ExpectedNames.NONE, OptionalInt.of(0), PolicySettings.ANY);

		assertEquals(List.of("too-long@-1"), codes(judge(request)));
	}

	@Test
	void tellsExtensionsThatAreUnknownBrokenOrTwice() {
		var unknown = new ASN1ObjectIdentifier("1.2.3.4");

		assertEquals(List.of("unknown-critical@0"), general(draft -> draft.with(unknown, true, DERNull.INSTANCE), SOUND));
		assertEquals(List.of(), general(draft -> draft.with(unknown, false, DERNull.INSTANCE), SOUND));
		assertEquals(List.of("malformed-extension@1"), general(SOUND, draft -> draft.with(Extension.policyConstraints, true, DERNull.INSTANCE)));
	}

	@Test
	void tellsPurposesOfTheLeafAndOfIssuers() {
		var mail = new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection);

		assertEquals(List.of("purpose@0"), server(draft -> draft.purposes = mail, SOUND));
		assertEquals(List.of("purpose@1"), server(SOUND, draft -> draft.purposes = mail));
		assertEquals(List.of("leaf-key-usage@0"), server(draft -> draft.usage = new KeyUsage(KeyUsage.nonRepudiation), SOUND));
		assertEquals(List.of(), general(draft -> draft.purposes = mail, SOUND));
	}

	@Test
	void tellsNamesThatTheLeafDoesNotHave() {
		assertEquals(List.of("host-mismatch@0"), named(new ExpectedNames(Optional.of("bank.example"), Optional.empty(), Optional.empty())));
		assertEquals(List.of(), named(new ExpectedNames(Optional.of("WWW.bank.example."), Optional.empty(), Optional.empty())));
		assertEquals(List.of("ip-mismatch@0"), named(new ExpectedNames(Optional.empty(), Optional.of("192.0.2.1"), Optional.empty())));
		assertEquals(List.of("email-mismatch@0"), named(new ExpectedNames(Optional.empty(), Optional.empty(), Optional.of("a@bank.example"))));
	}

	@Test
	void takesTheCommonNameForAHostInPrivateChainsAndWarns() {
		CertificateEvidence leaf = world.leaf(site, root, draft -> draft.names = null);
		ChainEvidence chain = judge(new ChainRequest(leaf, List.of(), List.of(world.authority(root, root)), List.of(), World.NOW, Profile.GENERAL,
				Purpose.ANY, new ExpectedNames(Optional.of("www.bank.example"), Optional.empty(), Optional.empty()), OptionalInt.empty(),
				PolicySettings.ANY));

		assertEquals(true, chain.isValid());
		assertEquals("chain.host-in-common-name", chain.best().problems().getFirst().code());
		assertEquals(Severity.WARNING, chain.best().problems().getFirst().severity());
	}

	@Test
	void tellsNamesThatAnIssuerMayNotIssue() {
		assertEquals(List.of("name-constraints@0"), general(SOUND, permitted(GeneralName.dNSName, "other.example")));
		assertEquals(List.of(), general(SOUND, permitted(GeneralName.dNSName, "bank.example")));
		assertEquals(List.of("name-constraints@0"), general(SOUND, excluded(GeneralName.dNSName, "bank.example")));
		assertEquals(List.of(), general(SOUND, permitted(GeneralName.rfc822Name, "bank.example")));
		assertEquals(List.of("name-constraints@0"), general(SOUND, permitted(GeneralName.directoryName, "O=Bank")));
		assertEquals(List.of("name-constraints-malformed@1", "name-constraints@0"), general(SOUND, permitted(GeneralName.dNSName, "*.bank.example")));
	}

	@Test
	void countsAWildcardAsAllNamesItMatches() {
		Consumer<Draft> wildcard = draft -> draft.names = new GeneralNames(new GeneralName(GeneralName.dNSName, "*.bank.example"));

		assertEquals(List.of(), general(wildcard, permitted(GeneralName.dNSName, "bank.example")));
		assertEquals(List.of("name-constraints@0"), general(wildcard, permitted(GeneralName.dNSName, "www.bank.example")));
		assertEquals(List.of("name-constraints@0"), general(wildcard, excluded(GeneralName.dNSName, "www.bank.example")));
	}

	@Test
	void tellsFormsOfNamesItCannotCompare() {
		Consumer<Draft> registered = draft -> draft.names = new GeneralNames(new GeneralName(GeneralName.registeredID, "1.2.3"));

		assertEquals(List.of("name-constraints-unsupported@0"), general(registered, excluded(GeneralName.registeredID, "1.2.3")));
		assertEquals(List.of(), general(SOUND, excluded(GeneralName.registeredID, "1.2.3")));
	}

	@Test
	void tellsWhereNoPolicyHolds() {
		Consumer<Draft> first = policy("1.2.3");
		CertificateEvidence anchor = world.authority(root, root);
		List<CertificateEvidence> heap = List.of(world.authority(issuing, root, first));
		var demanded = new PolicySettings(Set.of(), true, false, false);

		assertEquals(List.of(), codes(judge(policies(world.leaf(site, issuing, first), heap, anchor, demanded))));
		assertEquals(List.of("policy@0"), codes(judge(policies(world.leaf(site, issuing, policy("1.2.4")), heap, anchor, demanded))));
		assertEquals(List.of("policy@0"),
				codes(judge(policies(world.leaf(site, issuing, first), heap, anchor, new PolicySettings(Set.of("1.2.9"), true, false, false)))));
	}

	@Test
	void staysSmallForMappingsMadeToGrow() {
		var mappings = new ASN1Encodable[400];
		for (int i = 0; i < mappings.length; i++) {
			mappings[i] = new DERSequence(new ASN1Encodable[] { new ASN1ObjectIdentifier("1.2." + i / 20), new ASN1ObjectIdentifier("1.2." + i % 20) });
		}
		PolicyInformation[] all = new PolicyInformation[20];
		for (int i = 0; i < all.length; i++) {
			all[i] = new PolicyInformation(new ASN1ObjectIdentifier("1.2." + i));
		}
		Consumer<Draft> growing = draft -> draft.with(Extension.certificatePolicies, false, new CertificatePolicies(all))
				.with(Extension.policyMappings, true, new DERSequence(mappings));
		List<CertificateEvidence> heap = new ArrayList<>();
		Authority above = root;
		for (int i = 0; i < 20; i++) {
			Authority next = World.authority("CN=Mapping " + i);
			heap.add(world.authority(next, above, growing));
			above = next;
		}

		assertEquals(List.of(), codes(judge(policies(world.leaf(site, above, policy("1.2.3")), heap, world.authority(root, root),
				new PolicySettings(Set.of("1.2.7"), true, false, false)))));
	}

	@Test
	void tellsWeakAlgorithmsWhereTheyMatter() {
		Authority weak = World.rsa("CN=Weak", 1024, "SHA1withRSA");
		CertificateEvidence anchor = world.authority(weak, weak);

		assertEquals(List.of(), codes(judge(request(world.leaf(site, weak), List.of(), anchor))));
		assertEquals(List.of("weak-key@1", "weak-signature@0"), codes(judge(web(world.leaf(site, weak), List.of(), anchor))));
	}

	@Test
	void tellsWhatIsRevokedAndWhatIsNotKnown() {
		CertificateEvidence anchor = world.authority(root, root);
		CertificateEvidence leaf = world.leaf(site, root);
		Consumer<X509v2CRLBuilder> entry = list -> list.addCRLEntry(leaf.serial(), Date.from(World.FROM), 1);

		assertEquals(List.of(), listed(leaf, anchor, World.list(root, _ -> { })));
		assertEquals(List.of("revoked@0"), listed(leaf, anchor, World.list(root, entry)));
		assertEquals(List.of("revocation-unknown@0"), listed(leaf, anchor, World.list(issuing, entry)));
		assertEquals(List.of("crl-signature-wrong@0", "revocation-unknown@0"), listed(leaf, anchor, World.list(issuing.named("CN=Root,O=Bank"), entry)));
		assertEquals(List.of("crl-expired@0", "revocation-unknown@0"),
				listed(leaf, anchor, World.list(root, list -> list.setNextUpdate(Date.from(Instant.parse("2025-02-01T00:00:00Z"))))));
	}

	@Test
	void findsASerialNumberAmongManyEntries() {
		CertificateEvidence anchor = world.authority(root, root);
		CertificateEvidence leaf = world.leaf(site, root, draft -> draft.number = BigInteger.valueOf(1_019_999));
		CrlEvidence list = World.list(root, builder -> {
			for (int i = 0; i < 20_000; i++) {
				builder.addCRLEntry(BigInteger.valueOf(1_000_000 + i), Date.from(World.FROM), 0);
			}
		});

		assertEquals(List.of("revoked@0"), listed(leaf, anchor, list));
		assertEquals(List.of(), listed(world.leaf(site, root, draft -> draft.number = BigInteger.valueOf(1_020_000)), anchor, list));
	}

	@Test
	void tellsWhatOnlyThePublicWebDemands() {
		assertEquals(List.of("profile.aki-missing@0"), web(draft -> draft.issuerKeyId = null, SOUND));
		assertEquals(List.of("profile.ski-missing@1"), web(SOUND, draft -> draft.keyId = null));
		assertEquals(List.of("profile.eku-missing@0"), web(draft -> draft.purposes = null, SOUND));
		assertEquals(List.of("profile.serial@0"), web(draft -> draft.number = BigInteger.ZERO, SOUND));
		assertEquals(List.of("profile.san-missing@0"), web(draft -> draft.names = null, SOUND));
		assertEquals(List.of("profile.cn-not-in-san@0"),
				web(draft -> draft.names = new GeneralNames(new GeneralName(GeneralName.dNSName, "other.example")), SOUND));
		assertEquals(List.of("profile.wildcard-public-suffix@0"), web(draft -> draft.names = new GeneralNames(new GeneralName[] {
				new GeneralName(GeneralName.dNSName, "www.bank.example"), new GeneralName(GeneralName.dNSName, "*.com.cn") }), SOUND));
		assertEquals(List.of("name-constraints-malformed@1"), web(SOUND, permitted(GeneralName.iPAddress, null)));
		assertEquals(List.of(), general(draft -> {
			draft.issuerKeyId = null;
			draft.purposes = null;
			draft.names = null;
		}, SOUND));
	}

	@Test
	void tellsKeysThatTheWebDoesNotHave() {
		Authority odd = World.authority("CN=Odd", "brainpoolP256r1", "SHA256withECDSA");
		CertificateEvidence anchor = world.authority(odd, odd);

		assertEquals(List.of(), codes(judge(request(world.leaf(site, odd), List.of(), anchor))));
		assertEquals(List.of("profile.key-type@1"), codes(judge(web(world.leaf(site, odd), List.of(), anchor))));
	}

	@Test
	void verifiesSm2() {
		Authority authority = World.authority("CN=SM2 CA", "sm2p256v1", "SM3withSM2");
		CertificateEvidence anchor = world.authority(authority, authority);

		assertEquals(List.of(), codes(judge(request(world.leaf(site, authority), List.of(), anchor))));
	}

	private static Consumer<Draft> policy(String oid) {
		return draft -> draft.with(Extension.certificatePolicies, false, new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(oid))));
	}

	private static Consumer<Draft> permitted(int kind, String name) {
		return constraints(kind, name, true);
	}

	private static Consumer<Draft> excluded(int kind, String name) {
		return constraints(kind, name, false);
	}

	/** @param name null for a network without a mask */
	private static Consumer<Draft> constraints(int kind, String name, boolean permitted) {
		GeneralName base = name == null ? new GeneralName(kind, new DEROctetString(new byte[4])) : new GeneralName(kind, name);
		var subtrees = new GeneralSubtree[] { new GeneralSubtree(base) };
		return draft -> draft.with(Extension.nameConstraints, true, permitted ? new NameConstraints(subtrees, null) : new NameConstraints(null, subtrees));
	}

	private List<String> general(Consumer<Draft> leaf, Consumer<Draft> intermediate) {
		return codes(judge(chain(leaf, intermediate, Profile.GENERAL, Purpose.ANY)));
	}

	private List<String> server(Consumer<Draft> leaf, Consumer<Draft> intermediate) {
		return codes(judge(chain(leaf, intermediate, Profile.GENERAL, Purpose.SERVER)));
	}

	private List<String> web(Consumer<Draft> leaf, Consumer<Draft> intermediate) {
		return codes(judge(chain(leaf, intermediate, Profile.WEB, Purpose.SERVER)));
	}

	private List<String> named(ExpectedNames names) {
		return codes(judge(new ChainRequest(world.leaf(site, root), List.of(), List.of(world.authority(root, root)), List.of(), World.NOW,
				Profile.GENERAL, Purpose.ANY, names, OptionalInt.empty(), PolicySettings.ANY)));
	}

	private static List<String> listed(CertificateEvidence leaf, CertificateEvidence anchor, CrlEvidence list) {
		return codes(judge(new ChainRequest(leaf, List.of(), List.of(anchor), List.of(list), World.NOW, Profile.GENERAL, Purpose.ANY,
				ExpectedNames.NONE, OptionalInt.empty(), PolicySettings.ANY)));
	}

	private ChainRequest chain(Consumer<Draft> leaf, Consumer<Draft> intermediate, Profile profile, Purpose purpose) {
		return new ChainRequest(world.leaf(site, issuing, leaf), List.of(world.authority(issuing, root, intermediate)),
				List.of(world.authority(root, root)), List.of(), World.NOW, profile, purpose, ExpectedNames.NONE, OptionalInt.empty(), PolicySettings.ANY);
	}

	private static ChainRequest request(CertificateEvidence leaf, List<CertificateEvidence> heap, CertificateEvidence anchor) {
		return ChainRequest.of(leaf, heap, List.of(anchor), World.NOW);
	}

	private static ChainRequest web(CertificateEvidence leaf, List<CertificateEvidence> heap, CertificateEvidence anchor) {
		return new ChainRequest(leaf, heap, List.of(anchor), List.of(), World.NOW, Profile.WEB, Purpose.SERVER, ExpectedNames.NONE,
				OptionalInt.empty(), PolicySettings.ANY);
	}

	private static ChainRequest policies(CertificateEvidence leaf, List<CertificateEvidence> heap, CertificateEvidence anchor, PolicySettings settings) {
		return new ChainRequest(leaf, heap, List.of(anchor), List.of(), World.NOW, Profile.GENERAL, Purpose.ANY, ExpectedNames.NONE,
				OptionalInt.empty(), settings);
	}

	private static ChainEvidence judge(ChainRequest request) {
		return new ChainBuilder().build(request, () -> false);
	}

	/** Errors by their codes, without what all codes begin with. */
	private static List<String> codes(ChainEvidence chain) {
		return chain.best().problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
				.map(problem -> problem.code().substring("chain.".length()) + "@" + problem.depth()).sorted().toList();
	}
}
