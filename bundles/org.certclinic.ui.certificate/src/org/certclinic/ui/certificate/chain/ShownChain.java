package org.certclinic.ui.certificate.chain;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.certclinic.x509.document.ChainMember;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings up a chain editor for a command. */
final class ShownChain {
	private ShownChain() {
	}

	/** A file in its editor, which is opened if it is not there yet. */
	static void file(ExecutionEvent event, Path file) throws ExecutionException {
		open(page(event), ChainInput.of(file));
	}

	/** A new document with members from somewhere else. */
	static void untitled(ExecutionEvent event, List<ChainMember> members) throws ExecutionException {
		IWorkbenchPage page = page(event);
		Set<String> names = Arrays.stream(page.getEditorReferences()).map(IEditorReference::getPartName).collect(Collectors.toSet());
		String name = IntStream.iterate(1, number -> number + 1).mapToObj(number -> NLS.bind(Messages.New_name, number)).filter(free -> !names.contains(free))
				.findFirst().orElseThrow();
		open(page, ChainInput.untitled(name, members));
	}

	private static IWorkbenchPage page(ExecutionEvent event) throws ExecutionException {
		return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
	}

	private static void open(IWorkbenchPage page, ChainInput input) throws ExecutionException {
		try {
			page.openEditor(input, ChainEditor.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
