package org.certclinic.rules.profile;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.ExtensionContent.Malformed;
import org.certclinic.core.evidence.Problem;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class MalformedExtensionRuleTest {
	@Test
	void namesTheExtensionAndWhatIsWrong() {
		var problem = new Problem("der.truncated", 4, new BilingualText("内容不完整。", "It is cut off."));
		var certificate = new CertificateBuilder().extension("2.5.29.19", true, new Malformed(problem)).build();

		assertEquals(Map.of("extension", "basicConstraints", "problem", problem.message()), only(new MalformedExtensionRule(), certificate)
				.values());
	}

	@Test
	void isSilentForReadableOnes() {
		assertEquals(List.of(), findings(new MalformedExtensionRule(), CertificateBuilder.sound()));
	}
}
