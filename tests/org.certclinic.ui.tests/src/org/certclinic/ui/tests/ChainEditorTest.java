package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a heap of certificates to a chain that is saved. */
@WorkbenchTest
class ChainEditorTest {
	private static final String BROKEN = "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n";

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
		List<String> ends = page.members(4);

		page.select(1).press("moveUp");
		assertEquals(ends.reversed(), page.members(4));
		page.press("removeMember");
		assertEquals(1, page.members(0).size());
		page.undo().undo();
		assertEquals(ends, page.members(4));
		page.undo().undo();
		assertTrue(page.isEmpty());
		assertFalse(page.isDirty());

		page.redo().redo().redo();
		assertEquals(ends.reversed(), page.members(4));
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
	void selectedCertificatesAreOpenedAsAChain() {
		workbench.certificates().paste(Samples.CURRENT + Samples.EXPIRED).select(0, 1);

		ChainPage.execute("org.certclinic.ui.certificate.chain.openSelected");
		workbench.settle();

		assertEquals(2, workbench.chain().members(0).size());
	}
}
