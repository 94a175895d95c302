package org.certclinic.ui.certificate.chain.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.ui.certificate.chain.Roots;
import org.certclinic.ui.certificate.chain.model.Judgement.Verdict;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.chain.ChainBuilder;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.ChainReader;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

final class JudgeOperationTest {
	private final ChainDocument document = new ChainReader(Passwords.NONE).read(Octets.of(Roots.EXAMPLE.getBytes(StandardCharsets.US_ASCII)), Source.of("root.pem"))
			.document();

	@Test
	void saysNothingOfTrustUntilTheListsAreRead() {
		Judgement first = operation(false).first(new NullProgressMonitor()).orElseThrow();

		assertTrue(first.isPreliminary());
		assertEquals(1, first.evidence().orElseThrow().best().certificates().size());
		assertFalse(codes(first).contains("chain.untrusted-root"));
		assertEquals(List.of(), first.fixes());
	}

	@Test
	void saysAllAtOnceWhenTheyAre() {
		assertEquals(Optional.empty(), operation(true).first(new NullProgressMonitor()));

		Judgement judgement = operation(true).run(new NullProgressMonitor());

		assertFalse(judgement.isPreliminary());
		assertEquals(Verdict.INVALID, judgement.verdict());
		assertTrue(codes(judgement).contains("chain.untrusted-root"));
	}

	private JudgeOperation operation(boolean read) {
		return new JudgeOperation(document, new ChainBuilder(), new NobodyTrusted(read), RevocationStatus.NONE, InstantSource.fixed(Instant.parse("2030-01-01T00:00:00Z")));
	}

	private static List<String> codes(Judgement judgement) {
		return judgement.evidence().map(ChainEvidence::best).orElseThrow().problems().stream().map(ChainProblem::code).toList();
	}

	private record NobodyTrusted(boolean isRead) implements Trust {
		@Override
		public Roots roots(ChainDocument document, BooleanSupplier cancelled) {
			return new Roots(List.of(), List.of(), Set.of());
		}
	}
}
