package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.token.DeepCheckResult.Outcome;
import org.certclinic.token.words.TokenWords;
import org.certclinic.ui.UiLanguage;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.Preferences;

/** Keys and readers, with a token of SoftHSM and with drivers that are not there. */
@WorkbenchTest
class TokensTest {
	private static final String LABEL = "付款 Key";
	private static final String SIGNING = "signing";
	private static final String RISKY = "risky";
	private static final String CERTIFICATE = new TokenWords().kind(TokenObject.Kind.CERTIFICATE).in(UiLanguage.current().locale());
	private static final String OWN = "modules";

	private final Workbench workbench = new Workbench();

	@AfterEach
	void nameNoDrivers() {
		drivers().remove(OWN);
	}

	@Test
	void speaksTheLanguageOfTheWorkbench() {
		assertEquals(UiLanguage.current() == UiLanguage.ZH ? "Key 与读卡器" : "Keys and Readers", workbench.tokens().title());
	}

	@Test
	void seesTheTokenOfAModule() throws IOException, InterruptedException {
		drivers().put(OWN, SoftHsmToken.with(LABEL).module().toString());

		var page = workbench.tokens().check();

		assertTrue(page.rows().stream().anyMatch(row -> row.startsWith(LABEL)), () -> page.rows().toString());
		assertTrue(page.rung("TOKEN").contains(LABEL), () -> page.rung("TOKEN"));
	}

	@Test
	void saysThatAModuleIsMissing() {
		drivers().put(OWN, "/no/such/key.so");

		var page = workbench.tokens().check();

		assertTrue(page.findings().contains("token.module-missing"), () -> page.findings().toString());
		assertTrue(page.finding("token.module-missing").contains("key.so"), () -> page.finding("token.module-missing"));
	}

	@Test
	void aKeyThatSignsIsToldSo() throws Exception {
		drivers().put(OWN, SoftHsmToken.with(SIGNING).module().toString());

		String told = workbench.tokens().check().select(CERTIFICATE, SIGNING).deepCheck(SoftHsmToken.PIN);

		assertTrue(told.contains(words(Outcome.VERIFIED)), told);
	}

	@Test
	void aWrongPinIsTriedOnceAndTheNextTryIsARisk() throws Exception {
		drivers().put(OWN, SoftHsmToken.with(RISKY).module().toString());
		var page = workbench.tokens().check().select(CERTIFICATE, RISKY);
		assertFalse(page.isRisky());

		String wrong = page.deepCheck("4321");
		boolean risky = page.select(CERTIFICATE, RISKY).isRisky();
		String right = page.deepCheck(SoftHsmToken.PIN);

		assertTrue(wrong.contains(words(Outcome.PIN_WRONG)), wrong);
		assertTrue(risky);
		assertTrue(right.contains(words(Outcome.VERIFIED)), right);
		assertFalse(page.select(CERTIFICATE, RISKY).isRisky());
	}

	@Test
	void followsWhatIsPluggedInAndOut(@TempDir Path folder) throws Exception {
		drivers().put(OWN, "/no/such/key.so");
		try (var service = new CardService(folder).start()) {
			var page = workbench.tokens().check();
			String runs = page.rung("SERVICE");
			String empty = page.rung("CARD");

			var card = service.insert();
			workbench.waitUntil("a card", () -> !page.rung("CARD").equals(empty));
			card.destroy();
			workbench.waitUntil("no card", () -> page.rung("CARD").equals(empty));
			service.stop();
			workbench.waitUntil("a service that does not run", () -> page.findings().contains("token.service-stopped"));
			service.start();
			workbench.waitUntil("a service that runs", () -> page.rung("SERVICE").equals(runs));
		}
	}

	@Test
	void aCertificateOnAKeyIsAddedToTheChain() throws Exception {
		drivers().put(OWN, SoftHsmToken.with(SIGNING).module().toString());
		workbench.newChain().paste(Samples.CURRENT);
		workbench.tokens().check().select(CERTIFICATE, SIGNING);

		ChainPage.execute("org.certclinic.ui.certificate.chain.addSelected");
		workbench.settle();

		assertEquals(List.of(Samples.NAME, SIGNING), workbench.chain().members(1));
		workbench.closeEditors();
	}

	@Test
	void aChainTakesCertificatesFromTheKeysThatWereChecked() throws Exception {
		drivers().put(OWN, SoftHsmToken.with(SIGNING).module().toString());
		workbench.tokens().check();

		ChainPage page = workbench.newChain().addFromKey(SIGNING);

		assertEquals(List.of(SIGNING), page.members(1));
		workbench.closeEditors();
	}

	private static String words(Outcome outcome) {
		return new TokenWords().outcome(outcome).in(UiLanguage.current().locale());
	}

	private static Preferences drivers() {
		return InstanceScope.INSTANCE.getNode("org.certclinic.ui.token");
	}
}
