package org.certclinic.x509.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.IssuerCandidate;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.chain.World.Authority;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.der.DerNode;
import org.junit.jupiter.api.Test;

final class ChainBuilderTest {
	private final World world = new World();
	private final Authority root = World.authority("CN=Root,O=Bank");
	private final Authority issuing = World.authority("CN=Issuing,O=Bank");
	private final Authority site = World.authority("CN=www.bank.example");
	private final CertificateEvidence anchor = world.authority(root, root);
	private final CertificateEvidence intermediate = world.authority(issuing, root);
	private final CertificateEvidence leaf = world.leaf(site, issuing);

	@Test
	void findsAPathInAHeapOfAnyOrder() {
		ChainEvidence chain = build(leaf, List.of(anchor, leaf, intermediate, intermediate), List.of(anchor));

		assertTrue(chain.isValid());
		assertTrue(chain.complete());
		assertEquals(List.of(leaf, intermediate, anchor), chain.best().certificates());
		assertEquals(1, chain.paths().size());
	}

	@Test
	void saysThatTheIssuerIsMissing() {
		ChainEvidence chain = build(leaf, List.of(), List.of(anchor));

		assertFalse(chain.isValid());
		assertEquals(List.of("chain.issuer-missing@0"), codes(chain.best().problems()));
	}

	@Test
	void saysThatTheRootIsNotTrusted() {
		ChainEvidence chain = build(leaf, List.of(intermediate, anchor), List.of());

		assertEquals(List.of(leaf, intermediate, anchor), chain.best().certificates());
		assertEquals(List.of("chain.untrusted-root@2"), codes(chain.best().problems()));
	}

	@Test
	void saysWhyEachCandidateIsRejected() {
		CertificateEvidence otherKey = world.authority(World.authority("CN=Issuing,O=Bank"), root);
		CertificateEvidence otherName = world.authority(issuing.named("CN=Renamed"), root);

		ChainEvidence chain = build(leaf, List.of(otherKey, otherName), List.of(anchor));

		assertEquals(List.of("chain.issuer-rejected@0"), codes(chain.best().problems()));
		assertEquals(List.of("chain.key-id-mismatch@1", "chain.signature-wrong@1"), reasons(chain, otherKey));
		assertEquals(List.of("chain.name-mismatch@1"), reasons(chain, otherName));
		assertTrue(chain.candidates().stream().noneMatch(IssuerCandidate::accepted));
	}

	@Test
	void takesTheUnexpiredOfTwoCrossSigns() {
		Authority old = World.authority("CN=Old root");
		CertificateEvidence expired = world.authority(issuing, old, draft -> draft.to = Instant.parse("2025-06-01T00:00:00Z"));
		CertificateEvidence oldAnchor = world.authority(old, old);

		ChainEvidence chain = build(leaf, List.of(expired, intermediate), List.of(oldAnchor, anchor));

		assertTrue(chain.isValid());
		assertSame(anchor, chain.best().certificates().getLast());
		assertEquals(2, chain.paths().size());
		assertEquals(List.of("chain.expired@1"), reasons(chain, expired));
		assertFalse(candidate(chain, expired).accepted());
		assertTrue(candidate(chain, intermediate).accepted());
	}

	@Test
	void judgesAnExpiredChainAtTheTimeItWasGood() {
		CertificateEvidence old = world.leaf(site, issuing, draft -> draft.to = Instant.parse("2025-06-01T00:00:00Z"));

		ChainEvidence now = build(old, List.of(intermediate), List.of(anchor));
		ChainEvidence then = new ChainBuilder().build(ChainRequest.of(old, List.of(intermediate), List.of(anchor), Instant.parse("2025-06-01T00:00:00Z")),
				() -> false);

		assertEquals(List.of("chain.expired@0"), codes(now.best().problems()));
		assertTrue(then.isValid());
	}

	@Test
	void leavesLoopsOfCrossSigns() {
		Authority one = World.authority("CN=One");
		Authority two = World.authority("CN=Two");
		List<CertificateEvidence> heap = List.of(world.authority(one, two), world.authority(two, one));
		CertificateEvidence below = world.leaf(site, one);

		ChainEvidence chain = build(below, heap, List.of(anchor));
		List<CertificateEvidence> withWayOut = new ArrayList<>(heap);
		withWayOut.add(world.authority(two, root));
		ChainEvidence led = build(below, withWayOut, List.of(anchor));

		assertEquals(List.of("chain.loop@2"), codes(chain.best().problems()));
		assertTrue(chain.complete());
		assertTrue(led.isValid());
		assertEquals(4, led.best().certificates().size());
	}

	@Test
	void endsAtAnAnchorThatIsNotSelfSigned() {
		ChainEvidence chain = build(leaf, List.of(anchor), List.of(intermediate));

		assertTrue(chain.isValid());
		assertEquals(List.of(leaf, intermediate), chain.best().certificates());
	}

	@Test
	void takesALeafThatIsItselfTrusted() {
		ChainEvidence chain = build(leaf, List.of(), List.of(leaf));

		assertTrue(chain.isValid());
		assertEquals(List.of(leaf), chain.best().certificates());
	}

	@Test
	void comparesNamesAsRfc5280Does() {
		CertificateEvidence spelt = world.authority(issuing.named("CN=ISSUING ,O= bank"), root);

		assertTrue(build(leaf, List.of(spelt), List.of(anchor)).isValid());
	}

	@Test
	void followsAnIssuerWhoseKeyIdentifierDiffersAndWarns() {
		CertificateEvidence odd = world.authority(issuing, root, draft -> draft.keyId = new byte[] { 1, 2, 3 });

		ChainEvidence chain = build(leaf, List.of(odd), List.of(anchor));

		assertTrue(chain.isValid());
		assertEquals(List.of("chain.key-id-mismatch@1"), codes(chain.best().problems()));
	}

	@Test
	void tellsAWrongSignature() {
		byte[] changed = leaf.encoded().toArray();
		changed[changed.length - 1] ^= 1;

		ChainEvidence chain = build(World.read(changed), List.of(intermediate), List.of(anchor));

		assertEquals(List.of("chain.issuer-rejected@0"), codes(chain.best().problems()));
		assertEquals(List.of("chain.signature-wrong@1"), reasons(chain, intermediate));
	}

	@Test
	void answersAmongTenThousandCertificatesWithCrossSignedAuthorities() {
		List<Authority> authorities = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			authorities.add(World.authority("CN=Cross " + i));
		}
		List<CertificateEvidence> heap = new ArrayList<>();
		authorities.forEach(subject -> authorities.forEach(issuer -> heap.add(world.authority(subject, issuer))));
		heap.add(world.authority(authorities.getLast(), root));
		CertificateEvidence wanted = world.leaf(site, authorities.getFirst());
		byte[] template = wanted.encoded().toArray();
		while (heap.size() < 10_000) { // other signatures make other certificates
			template[template.length - 1 - heap.size() % 20] += 1;
			heap.add(World.read(template.clone()));
		}

		ChainEvidence chain = build(wanted, heap, List.of(anchor));

		assertTrue(chain.isValid());
		assertEquals(4, chain.best().certificates().size());
		assertEquals(16, chain.paths().size());
	}

	@Test
	void endsWithinItsBudgetForAChainOfOneNameAndManyKeys() {
		List<CertificateEvidence> heap = new ArrayList<>();
		Authority above = World.authority("CN=Same");
		for (int i = 0; i < 60; i++) {
			Authority next = World.authority("CN=Same");
			heap.add(world.authority(next, above, draft -> {
				draft.keyId = null;
				draft.issuerKeyId = null;
			}));
			above = next;
		}
		Authority last = above;

		ChainEvidence chain = build(world.leaf(site, last, draft -> draft.issuerKeyId = null), heap, List.of(anchor));

		assertFalse(chain.isValid());
		assertTrue(chain.best().certificates().size() > 1);
	}

	@Test
	void stopsWhenCancelled() {
		ChainEvidence chain = new ChainBuilder().build(ChainRequest.of(leaf, List.of(intermediate), List.of(anchor), World.NOW), () -> true);

		assertFalse(chain.complete());
		assertFalse(chain.isValid());
	}

	@Test
	void neverThrowsForDamagedHeaps() {
		var random = new Random(1);
		List<CertificateEvidence> sound = List.of(leaf, intermediate, anchor);
		for (int round = 0; round < 300; round++) {
			List<CertificateEvidence> heap = new ArrayList<>();
			for (CertificateEvidence certificate : sound) {
				byte[] bytes = certificate.encoded().toArray();
				for (int i = random.nextInt(4); i > 0; i--) {
					bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
				}
				read(bytes).ifPresent(heap::add);
			}
			Collections.shuffle(heap, random);
			if (!heap.isEmpty()) {
				ChainEvidence chain = build(heap.getFirst(), heap, List.of(heap.getLast()));
				assertFalse(chain.paths().isEmpty());
			}
		}
	}

	private static Optional<CertificateEvidence> read(byte[] bytes) {
		return new CertificateDecoder().decode(DerNode.of(Octets.of(bytes)),
				Source.of("damaged")).evidence().map(CertificateEvidence.class::cast);
	}

	private static ChainEvidence build(CertificateEvidence leaf, List<CertificateEvidence> heap, List<CertificateEvidence> anchors) {
		return new ChainBuilder().build(ChainRequest.of(leaf, heap, anchors, World.NOW), () -> false);
	}

	private static IssuerCandidate candidate(ChainEvidence chain, CertificateEvidence certificate) {
		return chain.candidates().stream().filter(candidate -> candidate.certificate().equals(certificate)).findFirst().orElseThrow();
	}

	private static List<String> reasons(ChainEvidence chain, CertificateEvidence certificate) {
		return codes(candidate(chain, certificate).reasons());
	}

	private static List<String> codes(List<ChainProblem> problems) {
		return problems.stream().map(problem -> problem.code() + "@" + problem.depth()).toList();
	}
}
