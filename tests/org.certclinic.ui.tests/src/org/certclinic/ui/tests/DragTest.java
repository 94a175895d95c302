package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.CertificateDrag;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are dragged by the pointer, into the workbench and out of it. */
@WorkbenchTest
class DragTest {
	/** GTK at times does not see a window that is new, however often something is dragged to it. */
	private static final int WINDOWS = 5;

	private final Workbench workbench = new Workbench();

	@AfterEach
	void closeWithoutSaving() {
		workbench.closeEditors();
	}

	@Test
	void aFileIsDroppedOnAnEmptyChain(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("zhang.pem"), Samples.CURRENT + Samples.EXPIRED);
		ChainPage page = workbench.newChain();

		try (var files = OtherWindow.withFile(file.toString())) {
			Desktop.drag(files.middle(), page.middle());
			workbench.waitUntil("two members", () -> page.members(1).size() == 2);
		}

		assertEquals(List.of(Samples.NAME, Samples.NAME), page.members(1));
		assertEquals(Samples.CURRENT + Samples.EXPIRED, Files.readString(file));
	}

	@Test
	void aCertificateOfTheWorkbenchIsDroppedOnAChain() throws Exception {
		workbench.certificates().paste(Samples.EXPIRED).select(0);
		List<CertificateEvidence> selected = selected();
		ChainPage page = workbench.newChain().paste(Samples.CURRENT);

		try (var key = OtherWindow.with(canvas -> CertificateDrag.on(canvas, () -> selected))) {
			Desktop.drag(key.middle(), page.middle());
			workbench.waitUntil("two members", () -> page.members(1).size() == 2);
		}
	}

	@Test
	void aCertificateIsDraggedIntoAnotherProgramAsPem() throws Exception {
		var page = workbench.certificates().paste(Samples.CURRENT).select(0);
		Optional<String> dropped = Optional.empty();

		for (int windows = 0; windows < WINDOWS && dropped.isEmpty(); windows++) {
			try (var text = OtherWindow.forText()) {
				workbench.settle();
				Desktop.drag(page.row(0), text.middle());
				workbench.settle();
				dropped = text.dropped();
			}
		}

		assertEquals(Optional.of(Samples.CURRENT), dropped);
	}

	@Test
	void aCertificateThatIsDroppedOnItsOwnListIsThereOnce() throws Exception {
		var page = workbench.certificates().paste(Samples.CURRENT + Samples.EXPIRED).select(1);

		Desktop.drag(page.row(1), page.row(0));
		workbench.settle();

		assertEquals(2, page.column(0).size());
	}

	private static List<CertificateEvidence> selected() {
		return UIThreadRunnable.syncExec((Result<List<CertificateEvidence>>) () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.getSelection(CertificatesPage.ID) instanceof IStructuredSelection some ? some.stream().map(CertificateEvidence.class::cast).toList() : List.of());
	}
}
