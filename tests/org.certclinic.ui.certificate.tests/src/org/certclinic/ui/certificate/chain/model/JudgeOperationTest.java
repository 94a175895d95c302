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
import org.certclinic.ui.certificate.chain.model.Judgement.Verdict;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.chain.ChainBuilder;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.ChainReader;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

final class JudgeOperationTest {
	/** Made with OpenSSL: self-signed, on a P-256 key. */
	private static final String ROOT = """
			-----BEGIN CERTIFICATE-----
			MIIBhjCCASugAwIBAgIUee+bQihDM9+pmU0i2+3qiHop7yYwCgYIKoZIzj0EAwIw
			FzEVMBMGA1UEAwwMRXhhbXBsZSBSb290MCAXDTI2MTEyMzAzNTcwOVoYDzIxMjYx
			MDMwMDM1NzA5WjAXMRUwEwYDVQQDDAxFeGFtcGxlIFJvb3QwWTATBgcqhkjOPQIB
			BggqhkjOPQMBBwNCAARKMVj2NNPoyekMPA8o3Yf8NXxTHk9/kfBvDfnjEqw6BblL
			+mOPn2twTcp3yikJaO2G/iyKkukyBx4drqedTXe/o1MwUTAdBgNVHQ4EFgQUJ9HJ
			tSHbbb0qVI+bXagCoue8A0QwHwYDVR0jBBgwFoAUJ9HJtSHbbb0qVI+bXagCoue8
			A0QwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAv8bGrGLvicyG
			4FLlQXae/xMMhgpnF1G5c46DXp0vQpECIQDA6b9Pmptg4LOvIqMeuHqtRnDrK23O
			91vJEN6ldoQz8g==
			-----END CERTIFICATE-----
			""";

	private final ChainDocument document = new ChainReader(Passwords.NONE).read(Octets.of(ROOT.getBytes(StandardCharsets.US_ASCII)), Source.of("root.pem"))
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
		return new JudgeOperation(document, new ChainBuilder(), new NobodyTrusted(read), InstantSource.fixed(Instant.parse("2030-01-01T00:00:00Z")));
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
