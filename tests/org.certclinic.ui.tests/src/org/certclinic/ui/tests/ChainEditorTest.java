package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.List;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a heap of certificates to a chain that is saved. */
@WorkbenchTest
class ChainEditorTest {
	private static final String BROKEN = "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n";

	/** Forms of export, as they are listed. */
	private static final int PEM = 0;
	private static final int P7B = 1;
	private static final int P12 = 2;
	private static final int P12_OLD = 3;
	private static final int JKS = 4;
	/** Answers to the question what to do about a file that has changed. */
	private static final int OVERWRITE = 1;
	private static final int RELOAD = 2;
	private static final int CANCEL = 3;
	/** The same when the editor comes to the front again. */
	private static final int KEEP = 1;

	private final Workbench workbench = new Workbench();

	@AfterEach
	void closeWithoutSaving() {
		workbench.closeEditors();
	}

	@Test
	void anEmptyChainSaysWhatCanBeDone() {
		ChainPage page = workbench.newChain();

		assertTrue(page.isEmpty());
		assertFalse(page.isDirty());
	}

	@Test
	void pastedCertificatesAreJudged() {
		ChainPage page = workbench.newChain().paste(Samples.CURRENT + Samples.EXPIRED);

		assertEquals(List.of(Samples.NAME, Samples.NAME), page.members(1));
		assertTrue(page.verdict().contains(Samples.NAME), page::verdict);
		assertTrue(page.problems().contains("chain.issuer-missing"), () -> page.problems().toString());
		assertTrue(page.isDirty());
	}

	@Test
	void everyEditIsUndoneAndDoneAgain() {
		ChainPage page = workbench.newChain().paste(Samples.CURRENT).paste(Samples.EXPIRED);
		List<String> ends = page.members(3);

		page.select(1).press("moveUp");
		assertEquals(ends.reversed(), page.members(3));
		page.press("removeMember");
		assertEquals(1, page.members(0).size());
		page.undo().undo();
		assertEquals(ends, page.members(3));
		page.undo().undo();
		assertTrue(page.isEmpty());
		assertFalse(page.isDirty());

		page.redo().redo().redo();
		assertEquals(ends.reversed(), page.members(3));
	}

	@Test
	void duplicatesAreDroppedByTheirButton() {
		ChainPage page = workbench.newChain().paste(Samples.CURRENT + Samples.CURRENT);

		page.mend("DropDuplicates");

		assertEquals(1, page.members(0).size());
		assertFalse(page.fixes().contains("DropDuplicates"));
	}

	@Test
	void whatCannotBeReadIsShownAndSaved(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("bank.pem"), "from the bank\n" + Samples.CURRENT + BROKEN);
		ChainPage page = workbench.openChain(file);
		assertEquals(2, page.members(0).size());

		page.paste(Samples.EXPIRED).save();

		assertFalse(page.isDirty());
		assertEquals("from the bank\n" + Samples.CURRENT + BROKEN + Samples.EXPIRED, Files.readString(file));
	}

	@Test
	void aNewChainIsSavedWhereTheUserSays(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("bank.chain");
		ChainPage page = workbench.newChain().paste(Samples.CURRENT);

		try (var _ = PathAnswer.always(file)) {
			page.save();
		}

		assertFalse(page.isDirty());
		assertEquals("CertClinic-Chain: 1\n\n" + Samples.CURRENT, Files.readString(file));
		assertEquals("bank.chain", workbench.chain().title());
	}

	@Test
	void theEditMenuSaysWhatWouldBeUndone() {
		workbench.newChain().paste(Samples.CURRENT);

		String undo = workbench.menuItems("menu.edit").getFirst();

		assertTrue(undo.length() > Texts.ofWorkbench("menu.undo").length(), undo);
	}

	@ParameterizedTest
	@ValueSource(ints = { PEM, P7B })
	void aChainIsExportedForServers(int form, @TempDir Path folder) throws Exception {
		Path file = folder.resolve("bank");

		try (var _ = PathAnswer.always(file)) {
			workbench.newChain().paste(Samples.CURRENT).export(form, "");
		}

		try (var in = Files.newInputStream(file)) {
			assertEquals(certificates(Samples.CURRENT), CertificateFactory.getInstance("X.509").generateCertificates(in));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { P12, P12_OLD, JKS })
	void aChainIsExportedAsAStoreWithAPassword(int form, @TempDir Path folder) throws Exception {
		Path file = folder.resolve("bank");

		try (var _ = PathAnswer.always(file)) {
			workbench.newChain().paste(Samples.CURRENT).export(form, "secret");
		}

		assertEquals(1, Samples.open(file, "secret").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "PKCS12", "JKS" })
	void aStoreIsOpenedAndSavedWithItsPassword(String type, @TempDir Path folder) throws Exception {
		Path file = Samples.store(folder.resolve("zhang." + (type.equals("JKS") ? "jks" : "p12")), type, "secret");
		ChainPage page = workbench.openProtectedChain(file, "secret");
		assertEquals(List.of(Samples.NAME), page.members(1));

		page.paste(Samples.EXPIRED).saveWithPassword("secret");

		assertFalse(page.isDirty());
		page.close();
		assertEquals(List.of(Samples.NAME, Samples.NAME), workbench.openProtectedChain(file, "secret").members(1));
	}

	@Test
	void aFileThatAnotherProgramChangedIsOverwrittenOnlyWhenTheUserSaysSo(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("bank.pem"), Samples.CURRENT);
		ChainPage page = workbench.openChain(file).paste(Samples.EXPIRED);
		Files.writeString(file, "by another program\n" + Samples.CURRENT);

		page.saveAndAnswer(CANCEL);
		assertEquals("by another program\n" + Samples.CURRENT, Files.readString(file));
		assertTrue(page.isDirty());

		page.saveAndAnswer(OVERWRITE);
		assertEquals(Samples.CURRENT + Samples.EXPIRED, Files.readString(file));
		assertFalse(page.isDirty());
	}

	@Test
	void aFileThatAnotherProgramChangedIsReadAgainOnlyWhenTheUserSaysSo(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("bank.pem"), Samples.CURRENT);
		ChainPage page = workbench.openChain(file).paste(Samples.EXPIRED);
		workbench.certificates();
		Files.writeString(file, "by another program\n" + Samples.EXPIRED);

		page.returnAndAnswer(KEEP);
		assertEquals(2, page.members(0).size());
		assertTrue(page.isDirty());

		workbench.certificates();
		page.comeBack(); // it is not asked twice
		page.saveAndAnswer(RELOAD);
		assertEquals(1, page.members(0).size());
		assertFalse(page.isDirty());
	}

	@Test
	void aFileThatAnotherProgramChangedIsReadAgainWhereNothingIsLost(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("bank.pem"), Samples.CURRENT);
		ChainPage page = workbench.openChain(file);
		workbench.certificates();
		Files.writeString(file, Samples.CURRENT + Samples.EXPIRED);

		page.comeBack();

		assertEquals(2, page.members(0).size());
		assertFalse(page.isDirty());
	}

	@Test
	void anEditorThatWaitsForAPasswordDoesNotSayThatItIsEmpty(@TempDir Path folder) throws Exception {
		Path file = Samples.store(folder.resolve("zhang.p12"), "PKCS12", "secret");

		String waiting = workbench.openProtectedChain(file, "secret", ChainPage::waiting);

		assertTrue(waiting.contains("zhang.p12"), waiting);
		assertFalse(workbench.chain().isEmpty());
	}

	@Test
	void aFileThatIsGoneLeavesNoEmptyEditor(@TempDir Path folder) {
		Path file = folder.resolve("gone.pem");
		var before = workbench.shells();

		try (var _ = PathAnswer.always(file)) {
			ChainPage.execute("org.certclinic.ui.certificate.chain.open");
		}
		SWTBotShell told = workbench.newShell(before);
		ChainPage.press(told, 0);
		workbench.settle();

		assertEquals(0, workbench.editors());
	}

	@Test
	void aChainIsEditedByKeysAlone() throws Exception {
		ChainPage page = workbench.newChain().paste(Samples.CURRENT + Samples.EXPIRED).focusPicture();
		List<String> ends = page.members(3);

		Desktop.press("Home");
		workbench.waitUntil("a selection", () -> page.selected().equals(List.of(0)));
		Desktop.press("alt+Down");
		workbench.waitUntil("another order", () -> page.members(3).equals(ends.reversed()));
		Desktop.press("Delete");
		workbench.waitUntil("one member less", () -> page.members(3).equals(List.of(ends.getLast())));
		Desktop.press("ctrl+z", "ctrl+z");
		workbench.waitUntil("all as before", () -> page.members(3).equals(ends));
		Desktop.press("ctrl+shift+z");
		workbench.waitUntil("the same again", () -> page.members(3).equals(ends.reversed()));
	}

	@Test
	void whoTrustsTheRootIsAskedOfEachList(@TempDir Path folder) throws IOException {
		Path trusted = Files.writeString(folder.resolve("trusted.pem"), Samples.CURRENT);
		Path file = Files.writeString(folder.resolve("bank.chain"), "CertClinic-Chain: 1\nTrust: given:" + trusted + "\n\n" + Samples.CURRENT);
		ChainPage page = workbench.openChain(file);

		List<String> answers = page.whoTrusts();

		assertTrue(answers.getFirst().contains(" 1 "), () -> answers.toString());
		assertTrue(answers.stream().noneMatch(String::isEmpty), () -> answers.toString());
	}

	@Test
	void selectedCertificatesAreOpenedAsAChain() {
		workbench.certificates().paste(Samples.CURRENT + Samples.EXPIRED).select(0, 1);

		ChainPage.execute("org.certclinic.ui.certificate.chain.openSelected");
		workbench.settle();

		assertEquals(2, workbench.chain().members(0).size());
	}

	private static Collection<? extends Certificate> certificates(String text) throws CertificateException {
		return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
	}
}
