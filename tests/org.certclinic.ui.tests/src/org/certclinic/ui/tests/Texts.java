package org.certclinic.ui.tests;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** The texts a user sees, in the language the workbench runs in. */
final class Texts {
	private static final String WORKBENCH = "org.certclinic.workbench";
	private static final String KNOWLEDGE = "org.certclinic.ui.knowledge";
	private static final String CERTIFICATE = "org.certclinic.ui.certificate";

	private Texts() {
	}

	/** A label of the workbench's menus and pages, by its key in {@code plugin.properties}. */
	static String ofWorkbench(String key) {
		return plain(WORKBENCH, key);
	}

	/** A label of the knowledge bundle, by its key in {@code plugin.properties}. */
	static String ofKnowledge(String key) {
		return plain(KNOWLEDGE, key);
	}

	/** A label of the certificate bundle, by its key in {@code plugin.properties}. */
	static String ofCertificate(String key) {
		return plain(CERTIFICATE, key);
	}

	/** The name of a command of the knowledge bundle, by the last part of its id. */
	static String ofCommand(String id) {
		return UIThreadRunnable.syncExec((Result<String>) () -> {
			try {
				return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(KNOWLEDGE + "." + id).getName();
			} catch (NotDefinedException unknown) {
				throw new IllegalArgumentException(id, unknown);
			}
		});
	}

	private static String plain(String bundle, String key) {
		return Platform.getResourceString(Platform.getBundle(bundle), "%" + key).replace("&", "");
	}
}
