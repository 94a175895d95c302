package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.certclinic.ui.JobFamily;
import org.certclinic.ui.tests.Authority.Says;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.Preferences;

/** A chain editor asks an authority on this computer whether certificates are revoked. */
@WorkbenchTest
class RevocationTest {
	private static final int ASK = 0;
	private static final int CANCEL = 1;
	private static final String WITHOUT_ASKING = "chain.revocation.withoutAsking";

	private final Workbench workbench = new Workbench();
	@TempDir
	private Path folder;

	@AfterEach
	void closeWithoutSaving() {
		preferences().remove(WITHOUT_ASKING);
		workbench.closeEditors();
	}

	@Test
	void aRevokedCertificateIsToldWhenTheUserHasAgreedToTheHosts() throws IOException {
		try (var authority = Authority.in(folder, Says.REVOKED)) {
			ChainPage page = workbench.openChain(authority.chain());
			assertFalse(page.problems().contains("chain.revoked"));
			String before = page.setting("REVOCATION");

			String question = page.checkRevocation(ASK);

			assertTrue(question.contains(authority.host()) && question.contains("/root.crl"), question);
			assertEquals(List.of("/ocsp", "/root.crl"), authority.asked());
			assertTrue(page.problems().contains("chain.revoked"), () -> page.problems().toString());
			assertNotEquals(before, page.setting("REVOCATION"));
			assertFalse(page.isDirty());
		}
	}

	@Test
	void aGoodCertificateHasNoProblemByIt() throws IOException {
		try (var authority = Authority.in(folder, Says.GOOD)) {
			ChainPage page = workbench.openChain(authority.chain());
			List<String> before = page.problems();
			String unasked = page.setting("REVOCATION");

			page.checkRevocation(ASK);

			assertEquals(before, page.problems());
			assertNotEquals(unasked, page.setting("REVOCATION"));
		}
	}

	@Test
	void nobodyIsAskedUnlessTheUserAgrees() throws IOException {
		try (var authority = Authority.in(folder, Says.REVOKED)) {
			ChainPage page = workbench.openChain(authority.chain());

			page.checkRevocation(CANCEL);

			assertEquals(List.of(), authority.asked());
			assertFalse(page.problems().contains("chain.revoked"));
		}
	}

	@Test
	void nothingIsShownFirstWhereThePreferencesAllowIt() throws IOException {
		preferences().putBoolean(WITHOUT_ASKING, true);
		try (var authority = Authority.in(folder, Says.REVOKED)) {
			ChainPage page = workbench.openChain(authority.chain());

			page.checkRevocation();

			assertTrue(page.problems().contains("chain.revoked"), () -> page.problems().toString());
		}
	}

	@Test
	void whatDoesNotAnswerIsCancelled() throws IOException {
		try (var authority = Authority.in(folder, Says.NOTHING)) {
			ChainPage page = workbench.openChain(authority.chain());
			List<String> before = page.problems();
			String unasked = page.setting("REVOCATION");

			page.checkRevocation(ASK, () -> {
				workbench.waitUntil("a request", () -> !authority.asked().isEmpty());
				for (Job job : Job.getJobManager().find(JobFamily.CHAINS)) {
					job.cancel();
				}
			});

			assertEquals(before, page.problems());
			assertEquals(unasked, page.setting("REVOCATION"));
		}
	}

	@Test
	void whoCannotBeReachedIsToldAndNothingIsJudgedByIt() throws IOException {
		var authority = Authority.in(folder, Says.GOOD);
		ChainPage page = workbench.openChain(authority.chain());
		authority.close();
		String unasked = page.setting("REVOCATION");
		var before = workbench.shells();

		page.checkRevocation(ASK);
		SWTBotShell warning = workbench.newShell(before);
		String told = ChainPage.text(warning);
		ChainPage.press(warning, 0);

		assertTrue(told.contains(authority.host()), told);
		assertEquals(unasked, page.setting("REVOCATION"));
	}

	@Test
	void aChainWithoutATrustedRootIsNotAskedAbout() throws IOException {
		Path file = Files.writeString(folder.resolve("bank.pem"), Samples.CURRENT);
		ChainPage page = workbench.openChain(file);

		String told = page.checkRevocation(0);

		assertFalse(told.contains("http"), told);
	}

	private static Preferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.certclinic.ui.certificate");
	}
}
