package org.certclinic.rules.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.IssuerCandidate;
import org.certclinic.rules.Chains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChainTextsTest {
	private static final ChainPath PATH = Chains.with().best();

	private final ChainTexts texts = new ChainTexts(ZoneOffset.UTC);

	@Test
	void nameTheCertificateByItsPlace() {
		assertEquals(List.of("证书“leaf”", "中级证书“CA”", "根证书“root”", "证书链"),
				List.of(0, 1, 2, -1).stream().map(depth -> texts.place(PATH, depth).zh()).toList());
	}

	@Test
	void tellTheProblemWithItsValues() {
		ChainProblem expired = expired(1);

		assertEquals(new BilingualText("中级证书“CA”已于 2025-01-01 00:00:00 过期，验证时间是 2026-06-01 00:00:00。",
				"The intermediate certificate \"CA\" expired on 2025-01-01 00:00:00; judged at 2026-06-01 00:00:00."), texts.message(PATH, expired));
	}

	@Test
	void sayItOfACandidateThatIsNamedBefore() {
		var candidate = new IssuerCandidate(PATH.certificates().get(1), PATH.certificates().getFirst(), false, List.of(expired(1)));

		assertEquals("\"CA\" as issuer of \"leaf\"", texts.candidate(candidate).en());
		assertEquals("It expired on 2025-01-01 00:00:00; judged at 2026-06-01 00:00:00.", texts.reason(candidate.reasons().getFirst()).en());
	}

	@Test
	void sayOfACandidateThatItsKeyDidNotSign() {
		ChainProblem wrong = new ChainProblem("chain.signature-wrong", Severity.ERROR, 1, Map.of()).with("algorithm", "SM2");

		assertEquals("Its key did not make the signature (SM2).", texts.reason(wrong).en());
	}

	@Test
	void tellAProblemWhoseValuesAreUnknown() {
		var problem = new ChainProblem("chain.issuer-missing", Severity.ERROR, 0, Map.of());

		assertEquals("The certificate \"leaf\" was issued by \"?\", whose certificate is not there: the chain ends here.",
				texts.message(PATH, problem).en());
	}

	@Test
	void tellACodeThatHasNoRuleAsItIs() {
		var problem = new ChainProblem("chain.no-such-code", Severity.ERROR, 0, Map.of());

		assertEquals(BilingualText.same("chain.no-such-code"), texts.message(PATH, problem));
		assertEquals(BilingualText.same("chain.no-such-code"), texts.title(problem.code()));
		assertEquals(true, texts.advice(problem.code()).isEmpty());
	}

	@Test
	void tellPurposesAndUsagesInWords() {
		var purpose = new ChainProblem("chain.purpose", Severity.ERROR, 0, Map.of()).with("purpose", "1.3.6.1.5.5.7.3.1").with("purposes",
				List.of("1.3.6.1.5.5.7.3.2", "1.2.3"));
		var usage = new ChainProblem("chain.leaf-key-usage", Severity.ERROR, 0, Map.of()).with("usage", List.of("KEY_CERT_SIGN", "CRL_SIGN"));

		assertEquals("证书“leaf”不能用于服务器身份验证，它的用途是：客户端身份验证；1.2.3。", texts.message(PATH, purpose).zh());
		assertEquals("The certificate \"leaf\" may not be used for this: its key usage allows only certificate signing; CRL signing.",
				texts.message(PATH, usage).en());
	}

	@ParameterizedTest
	@ValueSource(strings = { "unspecified", "keyCompromise", "cACompromise", "affiliationChanged", "superseded", "cessationOfOperation",
			"certificateHold", "removeFromCRL", "privilegeWithdrawn", "aACompromise" })
	void tellWhyACertificateWasRevoked(String reason) {
		var revoked = new ChainProblem("chain.revoked", Severity.ERROR, 0, Map.of()).with("date", "2026-01-01").with("reason", reason);

		assertEquals(false, texts.message(PATH, revoked).en().contains(reason));
	}

	@Test
	void sayNoneForAnEmptyList() {
		var problem = new ChainProblem("chain.host-mismatch", Severity.ERROR, 0, Map.of()).with("host", "a.example").with("names", List.of());

		assertEquals("The certificate \"leaf\" is not for the host a.example; its host names: none.", texts.message(PATH, problem).en());
	}

	private static ChainProblem expired(int depth) {
		return new ChainProblem("chain.expired", Severity.ERROR, depth, Map.of()).with("notAfter", Instant.parse("2025-01-01T00:00:00Z"))
				.with("at", Instant.parse("2026-06-01T00:00:00Z"));
	}
}
